/** Rows of a CSV text as RFC 4180 has it, each by the names of the header. Throws SyntaxError where it is cut short or a quote is astray. */
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
      else if (endsCell(text, at + 1)) quoted = false;
      else throw strayQuote(text, at);
    } else if (character === '"') {
      if (cell !== "") throw strayQuote(text, at);
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

function endsCell(text: string, at: number): boolean {
  return at === text.length || [",", "\n", "\r"].includes(text.charAt(at));
}

/** Read as if it belonged, it would swallow cells and lines up to the next one. */
function strayQuote(text: string, at: number): SyntaxError {
  const line = text.slice(0, at).split("\n").length;
  return new SyntaxError(
    `line ${line} of the CSV has a quote within a cell: it must be doubled, and the cell in quotes`,
  );
}
