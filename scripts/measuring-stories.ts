import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readTaggedText } from "./accuracy-names/read-tagged-text";
import { wcxbCases } from "./article-cases";
import { readJsonLines } from "./read-json-lines";

/** A story of the measuring data; `title` is empty where its text begins with it, or there is none. */
export type MeasuringStory = { readonly id: string; readonly title: string; readonly text: string };

/** Newspapers and sites of the US. */
export function polnearStories(data: string, part: "dev" | "train" = "train"): MeasuringStory[] {
  const rows = readJsonLines(join(data, `polnear/polnear-${part}.jsonl.gz`)) as { id: string; text: string }[];
  return rows.map(({ id, text }) => ({ id, title: "", text }));
}

/** News by whether it tells something adverse; an id is the number of its line. */
export function adverseStories(data: string): MeasuringStory[] {
  const rows = readJsonLines(join(data, "adverse-media/adverse-media-train.jsonl.gz"));
  return (rows as { title: string; article: string }[]).map(({ title, article }, at) => ({
    id: String(at),
    title,
    text: article,
  }));
}

/** US politics, in sentences only: three make a paragraph here. */
export function seesawStories(data: string): MeasuringStory[] {
  const rows = readJsonLines(join(data, "seesaw/seesaw-train.jsonl.gz")) as { sentences: Record<string, string> }[];
  return rows.map(({ sentences }, at) => ({
    id: String(at),
    title: "",
    text: inParagraphs(Object.values(sentences), 3),
  }));
}

/** Articles of the web, with the body that people marked. */
export function webStories(data: string): MeasuringStory[] {
  return wcxbCases(data)
    .filter(({ type, body }) => type === "article" && (body ?? "") !== "")
    .map(({ id, title, body }) => ({ id, title: title ?? "", text: body ?? "" }));
}

/** English news from many countries, in tokens and sentences only: two make a paragraph here. */
export function taggedStories(data: string): MeasuringStory[] {
  const folder = join(data, "worldwide-ner/tsv");
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const sentences = readTaggedText(readFileSync(join(folder, file), "utf8")).text.split("\n");
      return { id: file, title: "", text: inParagraphs(sentences, 2) };
    });
}

/** The whole of a story, its title first, as names are looked for in it. */
export function wholeText({ title, text }: MeasuringStory): string {
  return title === "" ? text : `${title}\n\n${text}`;
}

function inParagraphs(sentences: readonly string[], size: number): string {
  return sentences.map((sentence, at) => sentence + ((at + 1) % size === 0 ? "\n\n" : " ")).join("");
}
