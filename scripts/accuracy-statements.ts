import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { paragraphsOf } from "./accuracy-statements/paragraphs-of";
import { emptyScore, scoreArticle, summaryOf, type GoldAttribution } from "./accuracy-statements/score-statements";
import { findStatements } from "@/engine/statements/find-statements";
import { parseText } from "@/engine/syntax/parse-text";

type Row = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
};
type Pairs = readonly (readonly [number, number])[];

const nobody = { entities: [], ambiguous: [], publisher: null };

/** Positions in the data count code points; ours count UTF-16 code units. */
function unitsOf(text: string): Int32Array {
  const units = new Int32Array(text.length + 2);
  let points = 0;
  for (let at = 0; at < text.length; points += 1) {
    units[points] = at;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  units[points] = text.length;
  return units;
}

function goldOf(row: Row): GoldAttribution[] {
  const units = unitsOf(row.text);
  const spans = (pairs: Pairs) => pairs.map(([start, end]) => ({ start: units[start] ?? 0, end: units[end] ?? 0 }));
  return row.attributions.map((one) => ({
    source: spans(one.source),
    cue: spans(one.cue),
    content: spans(one.content),
  }));
}

const [folder, part = "dev", show = "0"] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: accuracy-statements DATA [dev|train] [errors to show]");
  process.exit(2);
}
const file = join(folder, "polnear", `polnear-${part}.jsonl.gz`);
const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
const score = emptyScore(Number(show));
for (const line of lines) {
  const row = JSON.parse(line) as Row;
  const parsed = parseText({ text: row.text, paragraphs: paragraphsOf(row.text) });
  scoreArticle(score, row.text, findStatements(parsed, nobody), goldOf(row));
}
console.log(summaryOf(score));
