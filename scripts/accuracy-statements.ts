import { paragraphsOf } from "./accuracy-statements/paragraphs-of";
import { type ArticleRow, type Pairs, readArticles } from "./accuracy-statements/read-articles";
import { scoreLabels } from "./accuracy-statements/score-labels";
import { emptyScore, scoreArticle, summaryOf, type GoldAttribution } from "./accuracy-statements/score-statements";
import { nobody } from "@/engine/linking/linked-entity";
import { findStatements } from "@/engine/statements/find-statements";
import { parseText } from "@/engine/syntax/parse-text";
import { readCommandLine, takeNumber, takeOneOf, takeWord } from "@/scripts/command-line/read-command-line";
import { loadKnowledge } from "@/scripts/report/load-knowledge";

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

function goldOf({ text = "", attributions = [] }: ArticleRow): GoldAttribution[] {
  const units = unitsOf(text);
  const spans = (pairs: Pairs) => pairs.map(([start, end]) => ({ start: units[start] ?? 0, end: units[end] ?? 0 }));
  return attributions.map((one) => ({
    source: spans(one.source),
    cue: spans(one.cue),
    content: spans(one.content),
  }));
}

const usage = "Usage: npx tsx scripts/accuracy-statements.ts DATA [dev|train] [--errors N] [--pack FILE]";

const { values, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: { errors: { type: "string", default: "0" }, pack: { type: "string" } },
});
const folder = takeWord(positionals[0], "the folder of the data");
const part = takeOneOf("the part", positionals[1] ?? "dev", ["dev", "train"]);
const errors = takeNumber("--errors", values.errors);
const score = emptyScore(errors);
for (const row of readArticles(folder, `polnear-${part}`)) {
  const { text = "" } = row;
  const parsed = parseText({ text, paragraphs: paragraphsOf(text) });
  scoreArticle(score, text, findStatements(parsed, nobody), goldOf(row));
}
console.log(`${summaryOf(score)}\n\n${scoreLabels(folder, loadKnowledge(values.pack ?? null), errors > 0)}`);
