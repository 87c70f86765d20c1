import { expect, it } from "vitest";
import { readCsv } from "@/knowledge/import/read-csv";

it.each([
  ["plain cells", "name,place\nAcme,Oster\n", [{ name: "Acme", place: "Oster" }]],
  ["a byte order mark and line ends of two characters", "\ufeffname\r\nAcme\r\n", [{ name: "Acme" }]],
  ["quoted cells", 'name,place\n"Acme, Inc","a ""b""\nc"\n', [{ name: "Acme, Inc", place: 'a "b"\nc' }]],
  ["a last line without its end", "name\nAcme", [{ name: "Acme" }]],
  ["a row that is too short", "name,place\nAcme\n", [{ name: "Acme", place: "" }]],
  ["nothing", "", []],
])("reads %s", (_what, text, rows) => {
  expect(readCsv(text)).toEqual(rows);
});

it("refuses a file that is cut short inside a quoted cell, for the rest of it would be lost without a word", () => {
  expect(() => readCsv('name,place\nAcme,Oster\nTelbrik,"Ost')).toThrow(
    new SyntaxError("the CSV ends inside a quoted cell of row 3: is it cut short?"),
  );
});

it.each([
  ["within a plain cell", 'name,place\nAcme 5" Pipes,Oster\n', 2],
  ["after the end of a quoted cell", 'name,place\nAcme,Oster\n"Telbrik" Ltd,Oster\n', 3],
  ["after a quoted cell of two lines", 'name\n"Acme\nInc"\nTelbrik "Ltd"\n', 4],
])("refuses a quote %s, and says in which line", (_what, text, line) => {
  expect(() => readCsv(text)).toThrow(
    new SyntaxError(`line ${line} of the CSV has a quote within a cell: it must be doubled, and the cell in quotes`),
  );
});
