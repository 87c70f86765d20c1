import type { FactsFile } from "@/knowledge/compile/fact-row";
import type { Random } from "./random";

const strange = [
  "\t", "\n", "\r", "\u0000", "\ufeff", "\ufffd", "|", "||", "@", " @ ", "[", "]", "..", "[..]", "{", "}", "{acronym}", "'", '"', "\\", "-", "--",
  "Q0", "Q999999999999", "9999-99-99", "0000", "2026-02-30", "constructor", "__proto__", "toString", "\ud800", "İ", "ß", "👩‍👩‍👧", "中", "a".repeat(70_000), "x|".repeat(5000),
]; // prettier-ignore

/** The files of a facts folder with one to three of them damaged: characters, cells, lines and whole files. */
export function mutateFacts(files: readonly FactsFile[], random: Random): FactsFile[] {
  const mutated = [...files];
  for (let times = 1 + random(3); times > 0; times--) {
    const at = random(mutated.length);
    const file = mutated[at];
    if (file === undefined) continue;
    if (random(40) === 0) mutated.splice(at, 1);
    else mutated[at] = { path: random(60) === 0 ? `x/${file.path}` : file.path, text: mutateText(file.text, random) };
  }
  return mutated;
}

function mutateText(text: string, random: Random): string {
  const at = random(text.length + 1);
  const piece = strange[random(strange.length)] ?? "";
  switch (random(7)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random(20));
    case 2:
      return text.slice(0, at) + String.fromCharCode(random(0x10000)) + text.slice(at + 1);
    case 3:
      return mutateLines(text, random);
    case 4:
      return replaceCell(text, piece, random);
    case 5:
      return replaceCell(text, cellOf(text, random), random);
    default:
      return text.slice(0, at);
  }
}

/** A line doubled, dropped, or moved to another place. */
function mutateLines(text: string, random: Random): string {
  const lines = text.split("\n");
  const [line = ""] = lines.splice(random(lines.length), random(3) === 0 ? 0 : 1);
  if (random(2) === 0) lines.splice(random(lines.length), 0, line, ...(random(2) === 0 ? [line] : []));
  return lines.join("\n");
}

function replaceCell(text: string, cell: string, random: Random): string {
  const lines = text.split("\n");
  const at = random(lines.length);
  const cells = (lines[at] ?? "").split("\t");
  cells[random(cells.length)] = cell;
  lines[at] = cells.join("\t");
  return lines.join("\n");
}

function cellOf(text: string, random: Random): string {
  const cells = text.split(/[\t\n]/);
  return cells[random(cells.length)] ?? "";
}
