import type { FactsFile } from "./fact-row";
import { parseKey } from "./parse-cells";
import { parseTable } from "./parse-table";
import type { Problem } from "./problem";

const correctionActions = ["set", "add", "remove", "merge-into", "drop"] as const;

/** One line of the overlay that wins over all tables. */
export type Correction = {
  readonly key: string;
  readonly field: string;
  readonly action: (typeof correctionActions)[number];
  readonly value: string;
  readonly reason: string;
  readonly file: string;
  readonly line: number;
};

/** The rows of a corrections.tsv. */
export function parseCorrections(file: FactsFile, problems: Problem[]): Correction[] {
  return parseTable(file, "corrections", problems).flatMap(({ line, cells }): Correction[] => {
    const note = (what: string, remedy: string): void => void problems.push({ file: file.path, line, what, remedy });
    const { key = "", field = "", value = "", reason = "" } = cells;
    const action = correctionActions.find((each) => each === cells["action"]);
    const parsedKey = parseKey(key);
    if (!("value" in parsedKey)) note(parsedKey.what, parsedKey.remedy);
    if (reason === "") note("no reason", "say why the table is wrong");
    if (action === undefined) {
      note(`"${cells["action"]}" is no action`, `use one of ${correctionActions.join(", ")}`);
      return [];
    }
    const needsField = action === "set" || action === "add" || action === "remove";
    if (needsField !== (field !== ""))
      note(`${action} ${needsField ? "needs a" : "has no"} field`, "name the column, or leave it empty");
    return [{ key, field, action, value, reason, file: file.path, line }];
  });
}
