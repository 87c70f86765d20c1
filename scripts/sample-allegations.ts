/**
 * Allegations to read by eye, of articles that no rule was tuned on.
 *
 * One a line: accused ← accuser | class, stage, category | rule | sentence. The same seed draws the same order of articles. Of
 * polnear only the long ones: the short ones are where our labels are drawn from.
 */
import { join } from "node:path";
import type { Allegation, Party } from "@/engine/allegations/allegation";
import { analyseText, type Analysed } from "./accuracy-allegations/analyse-text";
import { readCommandLine, takeNumber, takeOneOf, takeWord } from "./command-line/read-command-line";
import { randomFrom, shuffled } from "./knowledge-mutate/random";
import {
  adverseStories,
  type MeasuringStory,
  polnearStories,
  seesawStories,
  taggedStories,
  webStories,
} from "./measuring-stories";
import { readJsonLines } from "./read-json-lines";
import { loadKnowledge } from "./report/load-knowledge";

const usage =
  "Usage: npx tsx scripts/sample-allegations.ts DATA [--set polnear|names|web|seesaw|adverse] [--seed 1] [--from 0] [--articles 100]";

const { values, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: {
    set: { type: "string", default: "names" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    articles: { type: "string", default: "100" },
  },
});
const sets = {
  polnear: longOnes,
  names: () => taggedStories(data),
  web: () => webStories(data),
  seesaw: () => seesawStories(data),
  adverse: unlabelled,
};
const data = takeWord(positionals[0], "the folder of the data");
const set = takeOneOf("--set", values.set, Object.keys(sets) as (keyof typeof sets)[]);
const seed = takeNumber("--seed", values.seed);
const from = takeNumber("--from", values.from);
const articles = takeNumber("--articles", values.articles);
const knowledge = loadKnowledge(null);
const stories = shuffled(sets[set](), randomFrom(seed)).slice(from, from + articles);
for (const story of stories) show(story);

function show({ id, title, text }: MeasuringStory): void {
  const analysed = analyseText(text, title, knowledge);
  if (analysed.allegations.length > 0) console.log(`# ${id}`);
  for (const allegation of analysed.allegations) console.log(lineOf(analysed, allegation));
}

function lineOf(analysed: Analysed, allegation: Allegation): string {
  const { accused, accuser, class: kind, stage, category, rule, mentions, responses } = allegation;
  const lead = mentions.find(({ start, end }) => start <= allegation.cue.start && allegation.cue.end <= end);
  const sentence = lead === undefined ? "" : analysed.text.slice(lead.start, lead.end).replaceAll(/\s+/gu, " ");
  const answers = responses.map(({ stance }) => stance).join(",");
  const who = `${named(analysed, accused)} ← ${named(analysed, accuser)}`;
  return `${who} | ${kind}, ${stage}, ${category}${answers === "" ? "" : ` (${answers})`} | ${rule} | ${sentence}`;
}

/** As the article words it, and who that is where the words do not say. */
function named({ text, linking }: Analysed, { span, entity, kind }: Party): string {
  const words = span === null ? kind : text.slice(span.start, span.end).replaceAll(/\s+/gu, " ");
  const name = linking.entities.find((one) => one.id === entity)?.name ?? null;
  return name === null || words.includes(name) ? words : `${words} = ${name}`;
}

/** The half on which adverse or not is tuned, without the articles of our labels. */
function unlabelled(): MeasuringStory[] {
  const labels = readJsonLines(join(import.meta.dirname, "../tests/fixtures/labels/allegations/drawn.jsonl"));
  const labelled = new Set(
    (labels as { set: string; id: string | number }[])
      .filter(({ set: of }) => of.startsWith("adverse"))
      .map(({ id }) => String(id)),
  );
  return adverseStories(data).filter(({ id }) => Number(id) % 2 === 0 && !labelled.has(id));
}

/** The short ones are where our labels are drawn from. */
function longOnes(): MeasuringStory[] {
  const longest = 3500;
  return polnearStories(data).filter(({ text }) => text.length > longest);
}
