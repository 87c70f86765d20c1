import { readFileSync } from "node:fs";
import { readPage } from "@/engine/article/read-page";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { analyseText } from "@/scripts/report/analyse-input";
import { loadPage } from "@/scripts/saved-page";
import { leastTimes } from "./least-time";
import type { BenchRow } from "./row";

const stories = ["evening-ledger-telbrik", "nordwire-tender", "meridian-long-read", "techradar-5g-licence"];

/** The project's own stories, dense in names and allegations, repeated up to `length` characters. */
export function storiesOf(length: number): string {
  const texts = stories.map((slug) => {
    const html = readFileSync(`tests/fixtures/pages/${slug}/page.html`, "utf8");
    return readPage(loadPage(html), "", { anyway: true }).reading.article?.text ?? "";
  });
  const prose = `${texts.join("\n\n")}\n\n`;
  return prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
}

/**
 * The whole report of a text beside two libraries on the same text. They are loaded after the first reports: V8 notes at most
 * 1,500 properties that objects begin with, the tables of the two use these up, and an engine that begins after that takes an
 * eighth longer for good. Nobody who reads an article has loaded them.
 */
export async function benchReport(knowledge: Knowledge): Promise<BenchRow[]> {
  for (let count = 0; count < 3; count++) analyseText(storiesOf(30_000), {}, knowledge);
  const { default: compromise } = await import("compromise");
  const { default: model } = await import("wink-eng-lite-web-model");
  const { default: winkNLP } = await import("wink-nlp");
  const wink = winkNLP(model, ["sbd", "pos", "ner"]);
  return [5_000, 30_000, 1_000_000].flatMap((length) => {
    const text = storiesOf(length);
    const runs = [() => analyseText(text, {}, knowledge), () => wink.readDoc(text).entities().out()];
    const [ours = 0, winks = 0] = leastTimes(runs, length > 100_000 ? 1 : 20);
    const peer = () => [compromise(text).people().out("array"), compromise(text).organizations().out("array")];
    // Twenty seconds a call for the longest text: once is enough.
    const [compromised = 0] = length > 100_000 ? [Number.NaN] : leastTimes([peer], 2);
    const what = `whole report of ${length / 1000} kB`;
    return [
      { what, ours: milli(ours), against: `wink-nlp, sentences, tags, dates: ${milli(winks)}`, ratio: ours / winks, aim: 1 },
      ...(Number.isNaN(compromised)
        ? []
        : [{ what, ours: milli(ours), against: `compromise, people, organisations: ${milli(compromised)}`, ratio: ours / compromised, aim: 0.033 }]),
    ]; // prettier-ignore
  });
}

function milli(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}
