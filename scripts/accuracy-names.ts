/**
 * How well names are recognised, on a folder of third-party measuring data.
 *
 *   npx tsx scripts/accuracy-names.ts DATA [--half even|odd] [--errors N] [--seed N] [--pack FILE] [--only linking|recognition]
 *
 * DATA/worldwide-ner/tsv: people and organisations, exact and overlap F1 (micro, kinds must agree).
 * DATA/el: links of people and organisations against Wikidata ids; pronouns that some sets label are left out, and a
 * government's own item counts as its state.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findMentions } from "@/engine/mentions/find-mentions";
import { linkMentions } from "@/engine/linking/link-mentions";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import type { ArticleText } from "@/engine/article/article-text";
import type { Prose } from "@/engine/mentions/mention";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import { findSentences } from "@/engine/text/sentences";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { tokenise } from "@/engine/text/tokens";

type Label = { readonly start: number; readonly end: number; readonly kind: "person" | "organisation" };
type Sample = { readonly name: string; readonly text: string; readonly gold: readonly Label[] };
type Count = { right: number; found: number; gold: number };

const [folder = "."] = process.argv.slice(2);
const option = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};
const half = option("half");
const pack = readFileSync(option("pack") ?? "public/knowledge/core.pack");
const knowledge: Knowledge = openKnowledge(pack.buffer.slice(pack.byteOffset, pack.byteOffset + pack.byteLength));
const errors = Number(option("errors") ?? 0);

/** The government of a state has an item of its own; in a report it is the state, acting. */
const governments: Readonly<Record<string, string>> = { Q48525: "Q30", Q6063: "Q145" };

const what = option("only");
if (what !== "linking") measureRecognition(join(folder, "worldwide-ner/tsv"));
if (what !== "recognition") measureLinking(join(folder, "el"));

function measureRecognition(path: string): void {
  const files = readdirSync(path).sort();
  const chosen = files.filter((_file, at) => half === null || (at % 2 === 0) === (half === "even"));
  const counts: Record<string, Count> = {};
  const listed: string[] = [];
  for (const file of chosen) {
    const sample = readSample(file, readFileSync(join(path, file), "utf8"));
    const found = recognise(sample.text);
    for (const kind of ["person", "organisation"] as const) {
      const gold = sample.gold.filter((label) => label.kind === kind);
      const mine = found.filter((label) => label.kind === kind);
      count(counts, `${kind} exact`, gold, mine, (a, b) => a.start === b.start && a.end === b.end);
      count(counts, `${kind} overlap`, gold, mine, (a, b) => a.start < b.end && b.start < a.end);
      for (const label of gold)
        if (!found.some((one) => one.kind === kind && meets(one, label))) listed.push(show("MISS", sample, label));
      for (const label of mine) if (!gold.some((one) => meets(one, label))) listed.push(show("EXTRA", sample, label));
      if (option("bounds") !== null)
        for (const label of mine) {
          const other = gold.find((one) => meets(one, label));
          if (other && (other.start !== label.start || other.end !== label.end))
            listed.push(
              `BOUND ${kind}: mine [${sample.text.slice(label.start, label.end)}] gold [${sample.text.slice(other.start, other.end)}]`,
            );
        }
    }
  }
  for (const how of ["exact", "overlap"]) {
    const person = counts[`person ${how}`] ?? empty();
    const organisation = counts[`organisation ${how}`] ?? empty();
    print(`${how} person`, person);
    print(`${how} organisation`, organisation);
    print(`${how} both`, add(person, organisation));
  }
  for (const line of sampleOf(listed, errors)) console.log(line);
}

type Gold = { readonly span: readonly [number, number]; readonly entity_id: string; readonly type: string };

/** Links against gold that the pack has, by Wikidata id; spans are in code points there. */
function measureLinking(path: string): void {
  const known = knownIds();
  const listed: string[] = [];
  const all = { right: 0, wrong: 0, silent: 0, sure: 0, sureWrong: 0 };
  for (const file of readdirSync(path)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()) {
    const counts = { right: 0, wrong: 0, silent: 0, absent: 0, unlabelled: 0, sureWrong: 0, sure: 0 };
    for (const line of readFileSync(join(path, file), "utf8").split("\n").filter(Boolean)) {
      const sample = JSON.parse(line) as {
        text: string;
        labels: readonly Gold[];
        evaluation_span?: readonly [number, number];
      };
      const points = Array.from(sample.text);
      const offset = (point: number): number => points.slice(0, point).join("").length;
      const [from, to] = (sample.evaluation_span ?? [0, points.length]).map(offset) as [number, number];
      const links = linksOf(sample.text).filter((link) => link.start >= from && link.end <= to);
      const used = new Set<Link>();
      for (const label of sample.labels) {
        const span = { start: offset(label.span[0]), end: offset(label.span[1]) };
        // Some sets label pronouns, too, which this one does not measure.
        if (/^(?:he|she|him|her|his|it|they)$/iu.test(sample.text.slice(span.start, span.end))) continue;
        // Bounds may differ where the item is the same: "[Centers] for Disease Control".
        const link =
          links.find((one) => sharedPart(one, span) >= 0.5) ??
          links.find((one) => sharedPart(one, span) > 0 && one.wikidata === label.entity_id);
        if (link !== undefined) used.add(link);
        const isParty = label.type === "Q215627" || label.type === "Q43229";
        const show = (kind: string): void =>
          void listed.push(
            `${kind} ${file.slice(0, 12)} ${link?.key ?? ""} ${link?.score ?? ""} …${sample.text.slice(Math.max(0, span.start - 50), span.start)}[${sample.text.slice(span.start, span.end)}]${sample.text.slice(span.end, span.end + 50)}`,
          );
        if (link !== undefined && !label.entity_id.startsWith("Q")) {
          // The set's makers found no item; only eyes can judge such a link.
          counts.unlabelled += 1;
          show(`NIL ${link.wikidata}`);
        } else if (link !== undefined && link.wikidata !== null) {
          if (link.score >= 0.9) counts.sure += 1;
          if (link.wikidata === label.entity_id || governments[label.entity_id] === link.wikidata) counts.right += 1;
          else {
            counts.wrong += 1;
            if (link.score >= 0.9) counts.sureWrong += 1;
            show(`WRONG gold ${label.entity_id} mine ${link.wikidata}`);
          }
        } else if (isParty && known.has(label.entity_id)) {
          counts.silent += 1;
          show("SILENT");
        } else if (isParty) counts.absent += 1;
      }
      for (const link of links) if (!used.has(link)) counts.unlabelled += 1;
    }
    const { right, wrong, silent, absent } = counts;
    for (const key of ["right", "wrong", "silent", "sure", "sureWrong"] as const) all[key] += counts[key];
    console.log(
      `${file.replace(".benchmark.jsonl", "").padEnd(24)} P ${share(right, right + wrong)} (${right} right, ${wrong} wrong) R ${share(right, right + wrong + silent)} (${silent} silent) ` +
        `not in pack ${absent}, unlabelled links ${counts.unlabelled}; score ≥ .9: ${counts.sure} links, ${counts.sureWrong} wrong`,
    );
  }
  printLinks(all);
  for (const line of sampleOf(listed, errors)) console.log(line);
}

function printLinks({ right, wrong, silent, sure, sureWrong }: Readonly<Record<string, number>>): void {
  const [r = 0, w = 0, s = 0, n = 0, bad = 0] = [right, wrong, silent, sure, sureWrong];
  console.log(`all P ${share(r, r + w)} R ${share(r, r + w + s)}; score ≥ .9 right ${share(n - bad, n)} (${n} links)`);
}

function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3);
}

type Link = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly wikidata: string | null;
  readonly score: number;
};

function linksOf(text: string): Link[] {
  const prose = proseOf(text);
  const { entities } = linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge);
  return entities.flatMap(({ knowledge: key, wikidata, score, mentions }) =>
    key === null
      ? []
      : mentions
          .filter(({ form }) => form !== "descriptor" && form !== "pronoun")
          .map(({ start, end }) => ({ start, end, key, wikidata, score })),
  );
}

/** Shared length over joint length. */
function sharedPart(one: Link, other: { readonly start: number; readonly end: number }): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

function knownIds(): Set<string> {
  const ids = new Set<string>();
  for (let at = 0; at < knowledge.info.entities; at += 1) {
    const { wikidata, kind } = knowledge.entityOf(at as EntityIndex);
    if (wikidata !== null && kind !== "state") ids.add(wikidata);
  }
  return ids;
}

function recognise(text: string): Label[] {
  const prose = proseOf(text);
  const { entities } = linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge);
  return entities
    .filter(({ kind }) => kind !== "state")
    .flatMap(({ kind, mentions }) =>
      mentions
        .filter(({ form }) => form !== "descriptor" && form !== "pronoun")
        .map(({ start, end }): Label => ({ start, end, kind: kind === "person" ? "person" : "organisation" })),
    );
}

function proseOf(text: string): Prose {
  const tokens = tokenise(text);
  const paragraphs = paragraphsOf(text).map((span) => ({ ...span, kind: "body" as const }));
  const sentences = findSentences(
    tokens,
    paragraphs.map((span) => ({ ...span, analysed: true })),
  );
  return { text, tokens, sentences, paragraphs };
}

/** Only what linking asks for: no outlet, no date, no author. */
function articleOf({ text, paragraphs }: Prose): ArticleText {
  const nothing = { published: null, modified: null, language: "en", truncatedAt: null };
  return {
    url: "",
    title: "",
    authors: [],
    ...nothing,
    outlet: { name: null, domain: null },
    text,
    paragraphs,
    links: [],
    partial: false,
  };
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const part of text.split("\n")) {
    if (part.trim() !== "") spans.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return spans;
}

/** Token TAB label lines become running text: marks close up as they do in print. */
function readSample(name: string, table: string): Sample {
  let text = "";
  let open: { start: number; end: number; label: string } | null = null;
  let quotes = 0;
  const gold: Label[] = [];
  const close = (): void => {
    if (open !== null && (open.label === "Person" || open.label === "Organization"))
      gold.push({ start: open.start, end: open.end, kind: open.label === "Person" ? "person" : "organisation" });
    open = null;
  };
  let glue = true;
  for (const line of table.split(/\r?\n/u)) {
    const [token = "", tag = ""] = line.split("\t");
    if (token.trim() === "") {
      close();
      if (!text.endsWith("\n")) text += "\n";
      glue = true;
      quotes = 0;
      continue;
    }
    const closesUp = /^(?:[,.;:!?)\]%…’”]|'s|’s|n't|'|-|\/)$/u.test(token) || (token === '"' && quotes % 2 === 1);
    if (!glue && !closesUp) text += " ";
    const start = text.length;
    text += token;
    if (tag.startsWith("I-") && open !== null && (open as { label: string }).label === tag.slice(2))
      (open as { end: number }).end = text.length;
    else {
      close();
      if (tag.startsWith("B-") || tag.startsWith("I-")) open = { start, end: text.length, label: tag.slice(2) };
    }
    glue = /^(?:[([“‘$-]|\/)$/u.test(token) || (token === '"' && quotes % 2 === 0) || (token === "'" && false);
    if (token === '"') quotes += 1;
  }
  close();
  return { name, text, gold };
}

function meets(a: Label, b: Label): boolean {
  return a.start < b.end && b.start < a.end;
}

function count(
  counts: Record<string, Count>,
  key: string,
  gold: readonly Label[],
  found: readonly Label[],
  same: (a: Label, b: Label) => boolean,
): void {
  const total = (counts[key] ??= empty());
  const used = new Set<Label>();
  for (const label of found) {
    const match = gold.find((one) => !used.has(one) && same(one, label));
    if (match === undefined) continue;
    used.add(match);
    total.right += 1;
  }
  total.found += found.length;
  total.gold += gold.length;
}

function empty(): Count {
  return { right: 0, found: 0, gold: 0 };
}

function add(a: Count, b: Count): Count {
  return { right: a.right + b.right, found: a.found + b.found, gold: a.gold + b.gold };
}

function print(name: string, { right, found, gold }: Count): void {
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, gold);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  console.log(
    `${name.padEnd(24)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${right} of ${found} found, ${gold} gold)`,
  );
}

function show(what: string, sample: Sample, label: Label): string {
  const before = sample.text.slice(Math.max(0, label.start - 45), label.start).replaceAll("\n", "⏎");
  const after = sample.text.slice(label.end, label.end + 40).replaceAll("\n", "⏎");
  return `${what} ${label.kind.slice(0, 3)} ${before}[${sample.text.slice(label.start, label.end)}]${after}`;
}

function sampleOf(list: readonly string[], size: number): string[] {
  let state = Number(option("seed") ?? 1);
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  return list
    .map((line) => ({ line, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ line }) => line);
}
