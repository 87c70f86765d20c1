import { paragraphsOf } from "./accuracy-statements/paragraphs-of";
import { type ArticleRow, type Pairs, readArticles } from "./accuracy-statements/read-articles";
import { scoreLabels } from "./accuracy-statements/score-labels";
import { emptyScore, scoreArticle, summaryOf, type GoldAttribution } from "./accuracy-statements/score-statements";
import { findStatements } from "@/engine/statements/find-statements";
import { parseText } from "@/engine/syntax/parse-text";
import { loadKnowledge } from "@/scripts/report/load-knowledge";

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

function goldOf({ text = "", attributions = [] }: ArticleRow): GoldAttribution[] {
  const units = unitsOf(text);
  const spans = (pairs: Pairs) => pairs.map(([start, end]) => ({ start: units[start] ?? 0, end: units[end] ?? 0 }));
  return attributions.map((one) => ({
    source: spans(one.source),
    cue: spans(one.cue),
    content: spans(one.content),
  }));
}

const [folder, part = "dev", show = "0", pack = null] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: accuracy-statements DATA [dev|train] [errors to show] [pack]");
  process.exit(2);
}
const score = emptyScore(Number(show));
for (const row of readArticles(folder, `polnear-${part}`)) {
  const { text = "" } = row;
  const parsed = parseText({ text, paragraphs: paragraphsOf(text) });
  scoreArticle(score, text, findStatements(parsed, nobody), goldOf(row));
}
console.log(`${summaryOf(score)}\n\n${scoreLabels(folder, loadKnowledge(pack), Number(show) > 0)}`);
