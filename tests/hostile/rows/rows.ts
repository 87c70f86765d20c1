import type { Row } from "../row";
import { clobbering } from "./clobbering";
import { documents } from "./documents";
import { breaking, forging, losing } from "./elsewhere";
import { journeys } from "./journeys";
import { changing, leaving, telling } from "./untouched";

/** Threats of docs/hostile.md, in its order. */
export const rows: readonly Row[] = [
  leaving,
  changing,
  telling,
  clobbering,
  forging,
  losing,
  documents,
  journeys,
  breaking,
];
