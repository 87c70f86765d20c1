/**
 * Allegations to read by eye, of articles that no rule was tuned on.
 *
 * One a line: accused ← accuser | class, stage, category | rule | sentence. The same seed draws the same order of articles. Of
 * polnear only the long ones: the short ones are where our labels are drawn from.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Allegation, Party } from "@/engine/allegations/allegation";
import { analyseText, type Analysed } from "./accuracy-allegations/analyse-text";
import { wcxbCases } from "./article-cases";
import { readCommandLine, takeNumber, takeOneOf, takeWord } from "./command-line/read-command-line";
import { randomFrom, shuffled } from "./knowledge-mutate/random";
import { readJsonLines } from "./read-json-lines";
import { loadKnowledge } from "./report/load-knowledge";

type Story = { readonly id: string; readonly title: string; readonly text: string };

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
  polnear: polnearStories,
  names: namesStories,
  web: webStories,
  seesaw: seesawStories,
  adverse: adverseStories,
};
const data = takeWord(positionals[0], "the folder of the data");
const set = takeOneOf("--set", values.set, Object.keys(sets) as (keyof typeof sets)[]);
const seed = takeNumber("--seed", values.seed);
const from = takeNumber("--from", values.from);
const articles = takeNumber("--articles", values.articles);
const knowledge = loadKnowledge(null);
const stories = shuffled(sets[set](), randomFrom(seed)).slice(from, from + articles);
for (const story of stories) show(story);

function show({ id, title, text }: Story): void {
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

function polnearStories(): Story[] {
  const longest = 3500;
  return (readJsonLines(join(data, "polnear/polnear-train.jsonl.gz")) as { id: string; text: string }[])
    .filter(({ text }) => text.length > longest)
    .map(({ id, text }) => ({ id, title: "", text }));
}

/** Sentences only, of US politics: three make a paragraph here. */
function seesawStories(): Story[] {
  const rows = readJsonLines(join(data, "seesaw/seesaw-train.jsonl.gz")) as { sentences: Record<string, string> }[];
  return rows.map(({ sentences }, at) => {
    const text = Object.values(sentences)
      .map((sentence, number) => sentence + (number % 3 === 2 ? "\n\n" : " "))
      .join("");
    return { id: String(at), title: "", text };
  });
}

/** The half on which adverse or not is tuned, without the articles of our labels. */
function adverseStories(): Story[] {
  const labels = readJsonLines(join(import.meta.dirname, "../tests/fixtures/labels/allegations/drawn.jsonl"));
  const labelled = new Set(
    (labels as { set: string; id: string | number }[])
      .filter(({ set: of }) => of.startsWith("adverse"))
      .map(({ id }) => String(id)),
  );
  const rows = readJsonLines(join(data, "adverse-media/adverse-media-train.jsonl.gz"));
  return (rows as { title: string; article: string }[])
    .map((row, at) => ({ id: String(at), ...row }))
    .filter(({ id }) => Number(id) % 2 === 0 && !labelled.has(id))
    .map(({ id, title, article }) => ({ id, title, text: article }));
}

function webStories(): Story[] {
  return wcxbCases(data)
    .filter(({ type, body }) => type === "article" && body !== null)
    .map(({ id, title, body }) => ({ id, title: title ?? "", text: body ?? "" }));
}

function namesStories(): Story[] {
  const folder = join(data, "worldwide-ner/tsv");
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      id: file,
      title: "",
      text: textOfTokens(readFileSync(join(folder, file), "utf8")),
    }));
}

/** The set has tokens and sentences only: two sentences make a paragraph here. */
function textOfTokens(table: string): string {
  const sentences = table.split(/\r?\n\s*\r?\n/u).map(sentenceOf);
  return sentences.map((sentence, at) => sentence + (at % 2 === 0 ? " " : "\n\n")).join("");
}

function sentenceOf(lines: string): string {
  let quoted = false;
  let text = "";
  let glue = true;
  for (const line of lines.split(/\r?\n/u)) {
    const token = line.split("\t")[0]?.trim() ?? "";
    if (token === "" || token.startsWith("http")) continue;
    const isOwned = token === "s" && text.endsWith("’");
    const closes = isOwned || /^(?:[,.;:!?)\]%…’”]|['’]s|n['’]t|['/-])$/u.test(token) || (token === '"' && quoted);
    text += glue || closes ? token : ` ${token}`;
    glue = /^[([“‘$/-]$/u.test(token) || (token === '"' && !quoted);
    if (token === '"') quoted = !quoted;
  }
  return text;
}
