/**
 * Which names of the news have an entry: people and organisations named in news stories.
 *
 * DATA/wcxb: the articles of the press (`press-hosts.ts`, so that two packs are measured on the same ones), with bodies as
 * people marked them; they are few, so stories of DATA/polnear (US newspapers and sites) fill up to the number asked for,
 * evenly over the set.
 * A name is of public life here when it has an entry, may mean one of several, or is introduced by an office or as an
 * organisation; anybody else may be a private person, of whom we want no entry.
 */
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { Mention } from "@/engine/mentions/mention";
import { nameText } from "./accuracy-names/name-text";
import { wcxbCases } from "./article-cases";
import { readCommandLine, takeNumber, takeWord } from "./command-line/read-command-line";
import { polnearStories } from "./measuring-stories";
import { pressHosts } from "./press-hosts";
import { loadKnowledge } from "./report/load-knowledge";

type Missing = { readonly name: string; readonly kind: string; readonly articles: Set<string>; mentions: number };
type Tally = { linked: number; several: number; missing: number; private: number };

const usage = "Usage: npx tsx scripts/coverage-names.ts DATA [--articles 100] [--missing 50] [--pack FILE]";

const { values, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: {
    articles: { type: "string", default: "100" },
    missing: { type: "string", default: "50" },
    pack: { type: "string" },
  },
});
const data = takeWord(positionals[0], "the folder of the data");
const mostMissing = takeNumber("--missing", values.missing);
const knowledge = loadKnowledge(values.pack ?? null);
const stories = chosenStories(takeNumber("--articles", values.articles));
const tally: Record<"person" | "organisation", Tally> = { person: empty(), organisation: empty() };
const missing = new Map<string, Missing>();
for (const story of stories) count(story);
report();

type Story = { readonly id: string; readonly text: string };

function chosenStories(most: number): Story[] {
  const pages = wcxbCases(data)
    .filter(({ type, url, body }) => type === "article" && (body ?? "") !== "" && isPress(url))
    .map(({ id, title, body }) => ({ id, text: `${title ?? ""}\n\n${body ?? ""}` }))
    .slice(0, most);
  const others = [...polnearStories(data, "dev"), ...polnearStories(data, "train")];
  return [...pages, ...spread(others, most - pages.length).map(({ id, text }) => ({ id: `polnear ${id}`, text }))];
}

/** `most` of them, evenly over the list. */
function spread<Value>(all: readonly Value[], most: number): Value[] {
  const step = (at: number): number => Math.floor((at * most) / all.length);
  return all.length <= most ? [...all] : all.filter((_one, at) => step(at) !== step(at - 1));
}

function isPress(url: string): boolean {
  return pressHosts.has(new URL(url).hostname.replace(/^www\./, ""));
}

function count({ id, text }: Story): void {
  const { entities, ambiguous, mentions } = nameText(text, knowledge);
  for (const entity of entities) if (entity.kind !== "state") countEntity(entity, id, mentions);
  for (const { start } of ambiguous) {
    const kind = mentions.find((mention) => mention.start === start)?.kind === "person" ? "person" : "organisation";
    tally[kind].several += 1;
  }
}

function countEntity(entity: LinkedEntity, id: string, mentions: readonly Mention[]): void {
  const named = entity.mentions.filter(({ form }) => form !== "descriptor" && form !== "pronoun");
  const kind = entity.kind === "person" ? "person" : "organisation";
  if (entity.knowledge !== null) tally[kind].linked += named.length;
  else if (kind === "person" && !hasOffice(entity, mentions)) tally[kind].private += named.length;
  else {
    tally[kind].missing += named.length;
    const known = missing.get(entity.name) ?? { name: entity.name, kind, articles: new Set(), mentions: 0 };
    known.articles.add(id);
    known.mentions += named.length;
    missing.set(entity.name, known);
  }
}

function hasOffice({ described, mentions: own }: LinkedEntity, mentions: readonly Mention[]): boolean {
  const starts = new Set(own.map(({ start }) => start));
  return described !== null || mentions.some(({ start, title }) => starts.has(start) && title !== null);
}

function report(): void {
  console.log(
    `${stories.length} articles (${stories.filter(({ id }) => !id.includes(" ")).length} web pages), ${knowledge.info.entities} entities, version ${knowledge.info.version}`,
  );
  for (const [kind, { linked, several, missing: without, private: other }] of Object.entries(tally)) {
    const all = linked + several + without;
    console.log(
      `${kind}: ${all} mentions in public life, ${share(linked, all)} with an entry, ${share(several, all)} may mean several, ` +
        `${share(without, all)} without; ${other} of others`,
    );
  }
  const most = [...missing.values()].sort(
    (one, other) => other.articles.size - one.articles.size || other.mentions - one.mentions,
  );
  for (const { name, kind, articles, mentions } of most.slice(0, mostMissing))
    console.log(
      `${String(articles.size).padStart(3)} articles ${String(mentions).padStart(4)} mentions  ${kind}  ${name}`,
    );
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function empty(): Tally {
  return { linked: 0, several: 0, missing: 0, private: 0 };
}
