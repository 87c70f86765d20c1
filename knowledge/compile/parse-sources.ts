import type { Source } from "@/knowledge/lookup/entity";
import { type FactsFile, uncheckedSource } from "./fact-row";
import { parseDay, parseKey } from "./parse-cells";
import { parseTable, type TableRow } from "./parse-table";
import type { Problem } from "./problem";

/** Licences that let facts be carried over and passed on; "facts only" is a page that one row was checked against. */
const licences =
  /^(?:facts only|CC0(?:-1\.0)?|CC-BY-4\.0|MIT|BSD-[23]-Clause|Apache-2\.0|ISC|Unlicense|ODC-PDDL(?:-1\.0)?|PDDL-1\.0|ODC-By(?:-1\.0)?|public domain)$/;

/** The rows of a sources.tsv. */
export function parseSources(file: FactsFile, problems: Problem[]): Source[] {
  return parseTable(file, "sources", problems).map((row) => parseSource(row, problems, "open licence"));
}

/** One source. What is bundled needs a licence that lets facts be passed on; what readers keep for themselves may have any. */
export function parseSource(
  { file, line, cells }: TableRow,
  problems: Problem[],
  needs: "open licence" | "any licence",
): Source {
  const note = (column: string, what: string, remedy: string): void =>
    void problems.push({ file, line, what: `${column}: ${what}`, remedy });
  for (const column of ["id", "title", "publisher", "url", "licence", "retrieved"]) {
    if ((cells[column] ?? "") === "") note(column, "is empty", "fill it in; a source without it can't be cited");
  }
  const { id = "", title = "", publisher = "", url = "", licence = "", retrieved = "" } = cells;
  const key = parseKey(id);
  if (!("value" in key) && id !== "") note("id", key.what, key.remedy);
  if (id === uncheckedSource) note("id", `"${uncheckedSource}" is predefined`, "take the row away");
  if (url !== "" && !/^https?:\/\/[^\s]+$/.test(url)) note("url", `"${url}" is no address`, "write https://…");
  if (needs === "open licence" && licence !== "" && !licences.test(licence)) {
    note(
      "licence",
      `"${licence}" is not one that we use`,
      "check the source; share-alike and non-commercial ones can't be used",
    );
  }
  const day = retrieved === "" ? null : parseDay(retrieved);
  if (day !== null && !("value" in day)) note("retrieved", day.what, day.remedy);
  return { id, title, publisher, url, licence, retrieved };
}
