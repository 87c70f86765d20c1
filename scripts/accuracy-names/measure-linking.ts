import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { compareLinks, type Outcome } from "./compare-links";
import { drawErrors, inContext, isInHalf, type Options } from "./options";
import { readLabelledLinks } from "./read-labelled-links";

const sure = 0.9;
const bands = [0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** Links of people and organisations against the Wikidata items of eight sets, and how often each score is right. */
export function measureLinking(folder: string, options: Options): string[] {
  const { knowledge } = options;
  const known = knownItems(knowledge);
  const all: Outcome[] = [];
  const errors: string[] = [];
  const lines: string[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()) {
    const set = file.replace(".benchmark.jsonl", "");
    const outcomes = readLabelledLinks(join(folder, file))
      .filter((_text, at) => isInHalf(at, options))
      .flatMap((sample) => {
        const found = compareLinks(sample, knowledge, known);
        errors.push(...found.flatMap((outcome) => errorOf(outcome, set, sample.text)));
        return found;
      });
    lines.push(`${set.padEnd(24)} ${ratesOf(outcomes)}`);
    all.push(...outcomes);
  }
  return [...lines, `${"all".padEnd(24)} ${ratesOf(all)}`, scoresOf(all), ...drawErrors(errors, options)];
}

/** Items of the pack; states are another matter. */
function knownItems(knowledge: Knowledge): Set<string> {
  const items = new Set<string>();
  for (let at = 0; at < knowledge.info.entities; at += 1) {
    const entity = at as EntityIndex;
    const item = knowledge.wikidataOf(entity);
    if (item !== null && knowledge.kindOf(entity) !== "state") items.add(item);
  }
  return items;
}

function ratesOf(outcomes: readonly Outcome[]): string {
  const count = (kind: Outcome["kind"], least = 0): number =>
    outcomes.filter((one) => one.kind === kind && (one.link?.score ?? 0) >= least).length;
  const [right, wrong, silent] = [count("right"), count("wrong"), count("silent")];
  const surelyRight = count("right", sure);
  const surely = surelyRight + count("wrong", sure);
  return (
    `P ${share(right, right + wrong)} (${right} right, ${wrong} wrong) R ${share(right, right + wrong + silent)} (${silent} silent), ` +
    `score ≥ .9 right ${share(surelyRight, surely)} of ${surely}; not in pack ${count("absent")}, links without label ${count("unlabelled")}`
  );
}

/** "≥ .7: 5 of 6 right" for each band of scores. */
function scoresOf(outcomes: readonly Outcome[]): string {
  const parts = bands.slice(0, -1).map((from, at) => {
    const to = bands[at + 1] ?? 2;
    const inBand = outcomes.filter(({ link }) => link !== null && link.score >= from && link.score < to);
    const right = inBand.filter(({ kind }) => kind === "right").length;
    return `from ${from}: ${right} of ${right + inBand.filter(({ kind }) => kind === "wrong").length}`;
  });
  return `right by score ${parts.join(", ")}`;
}

function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3);
}

function errorOf({ kind, link, span, gold }: Outcome, set: string, text: string): string[] {
  if (kind === "right" || kind === "absent" || (kind === "unlabelled" && gold === "" && link === span)) return [];
  const mine = link === null ? "" : ` mine ${link.key} ${link.wikidata ?? ""} ${link.score}`;
  return [`${kind.toUpperCase()} ${set} gold ${gold}${mine} …${inContext(text, span)}`];
}
