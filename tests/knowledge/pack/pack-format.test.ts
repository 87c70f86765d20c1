import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { packSections, sectionNames } from "@/knowledge/pack/pack-sections";

/** Name and type of each section in the table of docs/pack-format.md; one type stands for all names of its row. */
function sectionsInDocs(): string[] {
  const [, table = ""] = readFileSync("docs/pack-format.md", "utf8").split("\n## Sections\n");
  const rows = table.split("\n").filter((line) => /^\| [a-z]\w+ *[|,]/.test(line) && !line.startsWith("| section"));
  return rows.flatMap((row) => {
    const [, names = "", types = ""] = row.split("|").map((cell) => cell.trim());
    const [only = "", ...more] = types.split(", ");
    return names.split(", ").map((name, at) => `${name}: ${at === 0 ? only : (more[at - 1] ?? only)}`);
  });
}

it("is drawn in docs/pack-format.md with every section in its place: the place is its number", () => {
  expect(sectionsInDocs()).toEqual(sectionNames.map((name) => `${name}: ${packSections[name]}`));
});
