import { readFileSync } from "node:fs";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { readPage } from "@/engine/article/read-page";
import { readText } from "@/engine/article/read-text";
import { analyseArticle } from "@/engine/report/analyse-article";
import { loadKnowledge } from "@/scripts/report/load-knowledge";
import { loadPage } from "@/scripts/saved-page";

/**
 * npx tsx scripts/bench-report.ts: the whole report of a text against two libraries on the same text, in one run. Times are the
 * process's own, so that others on the machine count little; the text is the project's stories, repeated.
 */
const stories = ["evening-ledger-telbrik", "nordwire-tender", "meridian-long-read", "techradar-5g-licence"];
const prose = stories
  .map(
    (slug) =>
      readPage(loadPage(readFileSync(`tests/fixtures/pages/${slug}/page.html`, "utf8")), "", { anyway: true }).reading,
  )
  .map(({ article }) => article?.text ?? "")
  .join("\n\n");

const knowledge = loadKnowledge(null);
const wink = winkNLP(model, ["sbd", "pos", "ner"]);

const peers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["our whole report", (text) => reportOf(text)],
  ["wink-nlp: sentences, tags, dates", (text) => wink.readDoc(text).entities().out()],
  [
    "compromise: people and organisations",
    (text) => [compromise(text).people().out("array"), compromise(text).organizations().out("array")],
  ],
];

function reportOf(text: string): unknown {
  const article = readText(text, {});
  return analyseArticle({ url: "", detection: { article: true, score: 1, signals: [] }, article }, knowledge);
}

function textOfLength(length: number): string {
  return `${prose}\n\n`.repeat(Math.ceil(length / prose.length)).slice(0, length);
}

/** Median milliseconds of processor time of one call, after warming up. */
function cost(run: () => unknown, rounds: number): number {
  for (let round = 0; round < rounds; round++) run();
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
}

for (const [length, rounds] of [
  [5_000, 61],
  [30_000, 21],
  [1_000_000, 1],
] as const) {
  const text = textOfLength(length);
  process.stdout.write(`\n${length.toLocaleString("en")} characters\n`);
  let own = 0;
  for (const [name, run] of peers) {
    const milliseconds = cost(() => run(text), rounds);
    if (own === 0) own = milliseconds;
    process.stdout.write(
      `  ${name.padEnd(40)} ${milliseconds.toFixed(2).padStart(10)} ms  ${(milliseconds / own).toFixed(1).padStart(6)} x\n`,
    );
  }
}
