import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { overlaps } from "@/engine/text/span";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { nameText } from "./name-text";
import { drawErrors, inContext, isInHalf, type Options } from "./options";
import { type Label, readTaggedText } from "./read-tagged-text";

type Count = { readonly right: number; readonly found: number; readonly gold: number };
type Same = (one: Label, other: Label) => boolean;

const nothing: Count = { right: 0, found: 0, gold: 0 };
const ways: readonly (readonly [string, Same])[] = [
  ["exact", (one, other) => one.start === other.start && one.end === other.end],
  ["overlap", overlaps],
];

/** People and organisations against labelled newspapers, exact and overlap F1 (micro, kinds must agree). */
export function measureRecognition(folder: string, options: Options): string[] {
  const counts = new Map<string, Count>();
  const errors: string[] = [];
  for (const file of readdirSync(folder)
    .sort()
    .filter((_file, at) => isInHalf(at, options))) {
    const { text, gold } = readTaggedText(readFileSync(join(folder, file), "utf8"));
    const found = recognise(text, options.knowledge);
    for (const kind of ["person", "organisation"] as const) {
      const wanted = gold.filter((label) => label.kind === kind);
      const mine = found.filter((label) => label.kind === kind);
      for (const [way, same] of ways) {
        const name = `${way} ${kind}`;
        counts.set(name, add(counts.get(name) ?? nothing, countOf(wanted, mine, same)));
      }
      errors.push(...errorsOf(text, kind, wanted, mine, gold));
      if (options.bounds) errors.push(...boundsOf(text, wanted, mine));
    }
  }
  const lines = ways.flatMap(([way]) => {
    const [person = nothing, organisation = nothing] = [counts.get(`${way} person`), counts.get(`${way} organisation`)];
    return [
      lineOf(`${way} person`, person),
      lineOf(`${way} organisation`, organisation),
      lineOf(`${way} both`, add(person, organisation)),
    ];
  });
  return [...lines, ...drawErrors(errors, options)];
}

function recognise(text: string, knowledge: Knowledge): Label[] {
  return nameText(text, knowledge)
    .entities.filter(({ kind }) => kind !== "state")
    .flatMap(({ kind, mentions }) =>
      mentions
        .filter(({ form }) => form !== "descriptor" && form !== "pronoun")
        .map(({ start, end }): Label => ({ start, end, kind: kind === "person" ? "person" : "organisation" })),
    );
}

function errorsOf(text: string, kind: string, wanted: Label[], mine: Label[], gold: readonly Label[]): string[] {
  const missed = wanted.filter((label) => !mine.some((one) => overlaps(one, label)));
  const extra = mine.filter((label) => !gold.some((one) => overlaps(one, label)));
  return [
    ...missed.map((label) => `MISS ${kind} ${inContext(text, label)}`),
    ...extra.map((label) => `EXTRA ${kind} ${inContext(text, label)}`),
  ];
}

function boundsOf(text: string, wanted: Label[], mine: Label[]): string[] {
  return mine.flatMap((label) => {
    const other = wanted.find((one) => overlaps(one, label));
    if (other === undefined || (other.start === label.start && other.end === label.end)) return [];
    return [`BOUND mine [${text.slice(label.start, label.end)}] gold [${text.slice(other.start, other.end)}]`];
  });
}

function countOf(gold: readonly Label[], found: readonly Label[], same: Same): Count {
  const used = new Set<Label>();
  for (const label of found) {
    const match = gold.find((one) => !used.has(one) && same(one, label));
    if (match !== undefined) used.add(match);
  }
  return { right: used.size, found: found.length, gold: gold.length };
}

function add(one: Count, other: Count): Count {
  return { right: one.right + other.right, found: one.found + other.found, gold: one.gold + other.gold };
}

function lineOf(name: string, { right, found, gold }: Count): string {
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, gold);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const rates = `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  return `${name.padEnd(24)} ${rates} (${right} of ${found} found, ${gold} gold)`;
}
