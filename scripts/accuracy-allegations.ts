/**
 * How well allegations are found, on a folder of third-party measuring data.
 *
 * DATA/adverse-media: an article is adverse when it has an asserted allegation against somebody named that is not
 * cleared; and whether the named accused is among ours. DATA/seesaw: negative pairs in sentences with an explicit
 * verb of accusing and both ends named. Labelled: our own labels in tests/fixtures/labels/allegations. Rules are tuned on the even half; the odd one is kept for the end.
 */
import { join } from "node:path";
import { remembering } from "@/knowledge/lookup/remembering";
import { isInHalf } from "./accuracy-names/options";
import { loadKnowledge } from "./report/load-knowledge";
import { measureLabelled, type LabelledArticle, type Story } from "./accuracy-allegations/labelled";
import { measureAdverse } from "./accuracy-allegations/adverse-media";
import { knowsNothing } from "./accuracy-allegations/knows-nothing";
import { measurePairs } from "./accuracy-allegations/seesaw";
import { measureSpeed } from "./accuracy-allegations/speed";
import { readCommandLine, takeNumber, takeOneOf, takeWord } from "./command-line/read-command-line";
import { adverseStories, polnearStories } from "./measuring-stories";
import { readJsonLines } from "./read-json-lines";

const usage =
  "Usage: npx tsx scripts/accuracy-allegations.ts DATA [--set adverse|seesaw|labelled|speed] [--half even|odd] [--errors N] [--pack FILE|none]";
const sets = ["adverse", "seesaw", "labelled", "speed"] as const;

const { values, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: {
    set: { type: "string" },
    half: { type: "string" },
    errors: { type: "string", default: "0" },
    pack: { type: "string" },
  },
});
const folder = takeWord(positionals[0], "the folder of the data");
const half = values.half === undefined ? null : takeOneOf("--half", values.half, ["even", "odd"]);
const errors = takeNumber("--errors", values.errors);
const set = values.set === undefined ? null : takeOneOf("--set", values.set, sets);
const knowledge = values.pack === "none" ? knowsNothing() : loadKnowledge(values.pack ?? null);

/** Each file is asked for more than once. */
const lines = remembering(10, (file: string) => readJsonLines(join(folder, file)));
const stories = remembering(2, (from: LabelledArticle["set"]) =>
  from === "adverse-media" ? adverseStories(folder) : polnearStories(folder),
);
const labels = readJsonLines("tests/fixtures/labels/allegations/drawn.jsonl") as LabelledArticle[];
const wanted = (name: (typeof sets)[number]): boolean => set === null || set === name;
if (wanted("adverse")) {
  const all = lines("adverse-media/adverse-media-train.jsonl.gz");
  const kept = labels.filter(({ set: from, half: part }) => from === "adverse-media" && part === "kept");
  measureAdverse(chosen(all), knowledge, errors, new Set(kept.map(({ id }) => all[Number(id)])));
}
if (wanted("seesaw"))
  measurePairs(
    chosen([...lines("seesaw/seesaw-train.jsonl.gz"), ...lines("seesaw/seesaw-valid.jsonl.gz")]),
    knowledge,
    errors,
  );
if (wanted("labelled")) measureLabelled(labels, storyOf, knowledge, errors);
if (wanted("speed")) measureSpeed(lines("adverse-media/adverse-media-train.jsonl.gz"), knowledge);

function storyOf({ set: from, id }: LabelledArticle): Story {
  return stories(from).find((story) => story.id === String(id)) ?? { title: "", text: "" };
}

function chosen(all: readonly unknown[]): unknown[] {
  return all.filter((_line, at) => isInHalf(at, { half }));
}
