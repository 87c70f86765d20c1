import { writeFileSync } from "node:fs";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { analyseText } from "@/scripts/report/analyse-input";
import { drawGrowth } from "./draw-growth";
import { leastTimes } from "./least-time";
import { makeUp } from "./made-up";
import { storiesOf } from "./report";
import type { BenchRow } from "./row";

const textLengths = [5_000, 10_000, 20_000, 40_000, 80_000, 160_000] as const;
const packSizes = [10_000, 100_000, 500_000] as const;
/** In which the names of a pack of any size are found. */
const foundIn = 50_000;

/** How a report's cost grows with its text, and finding names with the pack; drawn to `picture`. */
export function benchGrowth(knowledge: Knowledge, picture: string): BenchRow[] {
  const texts = textLengths.map((length) => storiesOf(length));
  const reports = leastTimes(
    texts.map((text) => () => analyseText(text, {}, knowledge)),
    8,
  );
  // One text for all: that of the smallest, whose names the others do not have.
  const text = makeUp(packSizes[0]).textOf(foundIn);
  const packs = packSizes.map((size) => openKnowledge(makeUp(size, size).pack()));
  const finds = leastTimes(
    packs.map((pack) => () => pack.findNames(text)),
    4,
  );
  writeFileSync(
    picture,
    drawGrowth([
      { title: "whole report, ms", unit: "kB of text", points: pointsOf(textLengths, reports, 1000) },
      { title: `names in ${foundIn / 1000} kB, ms`, unit: "thousand names in the pack", points: pointsOf(packSizes, finds, 1000) },
    ]), // prettier-ignore
  );
  const perLetter = reports.map((time, index) => time / (textLengths[index] ?? 1));
  return [
    { what: "a letter of 160 kB against one of 20 kB", ours: "", against: picture, ratio: (perLetter[5] ?? 0) / (perLetter[2] ?? 1), aim: 1.2 },
    { what: "names with 500,000 in the pack against 10,000", ours: "", against: picture, ratio: (finds[2] ?? 0) / (finds[0] ?? 1), aim: 1.5 },
  ]; // prettier-ignore
}

function pointsOf(sizes: readonly number[], times: readonly number[], unit: number) {
  return sizes.map((size, index) => ({ x: size / unit, y: times[index] ?? 0 }));
}
