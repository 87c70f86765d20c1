import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import { rankOfStage } from "./stage-order";

/** Stages between which a reader sees a difference: talk, inquiry, charge, verdict. */
const steps = [10, 20, 30, 60];

/**
 * Whether the headline goes further than the article: by whole steps, and only where the article tells of the same matter
 * itself. Endings ("acquitted", "dropped") are no stronger words.
 */
export function isHeadlineStronger(reader: Reader, readings: readonly Reading[]): boolean {
  let title = -1;
  let body = -1;
  for (const reading of readings) {
    if (reading.class === "clearing") return false;
    const step = steps.filter((from) => rankOfStage(reading.stage) >= from).length;
    if (isTitle(reader, reading)) title = Math.max(title, reading.time === "future" ? 0 : step);
    else body = Math.max(body, step);
  }
  return body >= 0 && title > body;
}

function isTitle(reader: Reader, { sentence }: Reading): boolean {
  const paragraph = reader.parsed.sentences[sentence]?.paragraph ?? -1;
  return reader.parsed.paragraphs[paragraph]?.kind === "title";
}
