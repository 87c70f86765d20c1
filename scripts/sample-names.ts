/**
 * Names to read by eye, of articles drawn by chance: whom each means, or that it means nobody in the pack.
 *
 *   npx tsx scripts/sample-names.ts DATA [--set names|polnear|web] [--seed 1] [--articles 100] [--show links|unlinked]
 *     [--least 0] [--below 2] [--most 50]
 *
 * One name of an article a line, states left out: score, whom it means, how the pack describes them, and the place. Of names
 * without a link those who are called nearly so are given, for whoever is among them was missed. The same seed draws the same
 * articles and the same names.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import { nameText } from "./accuracy-names/name-text";
import { namesakesIn } from "./accuracy-names/namesakes-in";
import { inContext } from "./accuracy-names/options";
import { readTaggedText } from "./accuracy-names/read-tagged-text";
import { wcxbCases } from "./article-cases";
import { randomFrom } from "./knowledge-mutate/random";
import { loadKnowledge } from "./report/load-knowledge";

type Story = { readonly id: string; readonly text: string };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: "string", default: "names" },
    seed: { type: "string", default: "1" },
    articles: { type: "string", default: "100" },
    show: { type: "string", default: "links" },
    least: { type: "string", default: "0" },
    below: { type: "string", default: "2" },
    most: { type: "string", default: "50" },
  },
});
const data = positionals[0] ?? ".";
const knowledge = loadKnowledge(null);
const random = randomFrom(Number(values.seed));
const sets: Readonly<Record<string, () => Story[]>> = {
  names: taggedStories,
  polnear: polnearStories,
  web: webStories,
};
const stories = shuffled(sets[values.set]?.() ?? []).slice(0, Number(values.articles));
const isWanted = values.show === "links" ? isLinked : isUnlinked;
const near = values.show === "links" ? null : namesakesIn(knowledge);
const named = stories.flatMap((story) => {
  const { entities } = nameText(story.text, knowledge);
  return entities.filter((entity) => entity.kind !== "state").map((entity) => ({ story, entity }));
});
const wanted = named.filter(({ entity }) => isWanted(entity));
for (const { story, entity } of shuffled(wanted).slice(0, Number(values.most))) console.log(lineOf(story, entity));
console.log(`${stories.length} articles, ${named.length} people and bodies, ${named.filter(({ entity }) => isLinked(entity)).length} of the scores asked for with a link, ${wanted.length} to draw from`); // prettier-ignore

function isLinked({ knowledge: key, score }: LinkedEntity): boolean {
  return key !== null && score >= Number(values.least) && score < Number(values.below);
}

function isUnlinked({ knowledge: key }: LinkedEntity): boolean {
  return key === null;
}

function shuffled<Value>(all: readonly Value[]): Value[] {
  const left = [...all];
  return all.flatMap(() => left.splice(random(left.length), 1));
}

function lineOf({ id, text }: Story, { name, knowledge: key, kind, score, mentions, reasons }: LinkedEntity): string {
  const place = mentions.find(({ form }) => form !== "descriptor" && form !== "pronoun") ?? mentions[0];
  const context = place === undefined ? "" : inContext(text, place, 110);
  const entity = key === null ? null : knowledge.findEntity(key);
  const who = entity === null ? `${kind}; near: ${(near?.(name) ?? []).map(described).join(" / ")}` : described(entity);
  return `${score} ${name} = ${who} | ${id} | ${context} | ${reasons.join("; ")}`;
}

function described(entity: EntityIndex): string {
  return `${knowledge.nameOf(entity)} (${knowledge.entityOf(entity).description})`;
}

function taggedStories(): Story[] {
  const folder = join(data, "worldwide-ner/tsv");
  return readdirSync(folder)
    .sort()
    .map((file) => ({ id: file, text: readTaggedText(readFileSync(join(folder, file), "utf8")).text }));
}

function polnearStories(): Story[] {
  const lines = gunzipSync(readFileSync(join(data, "polnear/polnear-train.jsonl.gz")))
    .toString("utf8")
    .split("\n");
  return lines.filter(Boolean).map((line, at) => ({ id: `polnear ${at}`, text: (JSON.parse(line) as Story).text }));
}

function webStories(): Story[] {
  return wcxbCases(data)
    .filter(({ type, body }) => type === "article" && (body ?? "") !== "")
    .map(({ id, title, body }) => ({ id, text: `${title ?? ""}\n\n${body ?? ""}` }));
}
