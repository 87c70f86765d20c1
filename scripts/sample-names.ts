/**
 * Names to read by eye, of articles drawn by chance: whom each means, or that it means nobody in the pack.
 *
 * One name of an article a line, states left out: score, whom it means, how the pack describes them, and the place. Of names
 * without a link those who are called nearly so are given, for whoever is among them was missed. The same seed draws the same
 * articles and the same names.
 */
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import { nameText } from "./accuracy-names/name-text";
import { namesakesIn } from "./accuracy-names/namesakes-in";
import { inContext } from "./accuracy-names/options";
import { readCommandLine, takeDecimal, takeNumber, takeOneOf, takeWord } from "./command-line/read-command-line";
import { randomFrom, shuffled } from "./knowledge-mutate/random";
import { type MeasuringStory, polnearStories, taggedStories, webStories, wholeText } from "./measuring-stories";
import { loadKnowledge } from "./report/load-knowledge";

const usage =
  "Usage: npx tsx scripts/sample-names.ts DATA [--set names|polnear|web] [--seed 1] [--articles 100] [--show links|unlinked] [--least 0] [--below 2] [--most 50]";

const { values, positionals } = readCommandLine(usage, {
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
const sets = { names: taggedStories, polnear: polnearStories, web: webStories } as const;
const data = takeWord(positionals[0], "the folder of the data");
const set = takeOneOf("--set", values.set, Object.keys(sets) as (keyof typeof sets)[]);
const show = takeOneOf("--show", values.show, ["links", "unlinked"]);
const least = takeDecimal("--least", values.least);
const below = takeDecimal("--below", values.below);
const articles = takeNumber("--articles", values.articles);
const most = takeNumber("--most", values.most);
const random = randomFrom(takeNumber("--seed", values.seed));
const knowledge = loadKnowledge(null);
const stories = shuffled(sets[set](data), random).slice(0, articles);
const isWanted = show === "links" ? isLinked : isUnlinked;
const near = show === "links" ? null : namesakesIn(knowledge);
const named = stories.flatMap((story) => {
  const { entities } = nameText(wholeText(story), knowledge);
  return entities.filter((entity) => entity.kind !== "state").map((entity) => ({ story, entity }));
});
const wanted = named.filter(({ entity }) => isWanted(entity));
for (const { story, entity } of shuffled(wanted, random).slice(0, most)) console.log(lineOf(story, entity));
console.log(`${stories.length} articles, ${named.length} people and bodies, ${named.filter(({ entity }) => isLinked(entity)).length} of the scores asked for with a link, ${wanted.length} to draw from`); // prettier-ignore

function isLinked({ knowledge: key, score }: LinkedEntity): boolean {
  return key !== null && score >= least && score < below;
}

function isUnlinked({ knowledge: key }: LinkedEntity): boolean {
  return key === null;
}

function lineOf(story: MeasuringStory, { name, knowledge: key, kind, score, mentions, reasons }: LinkedEntity): string {
  const place = mentions.find(({ form }) => form !== "descriptor" && form !== "pronoun") ?? mentions[0];
  const context = place === undefined ? "" : inContext(wholeText(story), place, 110);
  const entity = key === null ? null : knowledge.findEntity(key);
  const who = entity === null ? `${kind}; near: ${(near?.(name) ?? []).map(described).join(" / ")}` : described(entity);
  return `${score} ${name} = ${who} | ${story.id} | ${context} | ${reasons.join("; ")}`;
}

function described(entity: EntityIndex): string {
  return `${knowledge.nameOf(entity)} (${knowledge.entityOf(entity).description})`;
}
