/** Rows of a CSV text as RFC 4180 has it, each by the names of the header. Throws SyntaxError where it is cut short. */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = splitRows(text.replace(/^\ufeff/, ""));
  return rows.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""])));
}

function splitRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (character === '"') {
      quoted = true;
    } else if (character === "," || character === "\n") {
      row.push(cell);
      cell = "";
      if (character === "\n") {
        rows.push(row);
        row = [];
      }
    } else if (character !== "\r") {
      cell += character;
    }
  }
  if (quoted) throw new SyntaxError(`the CSV ends inside a quoted cell of row ${rows.length + 1}: is it cut short?`);
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}
