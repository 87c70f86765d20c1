import type { Row } from "../row";
import { clobbering } from "./clobbering";
import { documents } from "./documents";
import { dying } from "./dying";
import { lengthening } from "./endless-text";
import { injecting } from "./injecting";
import { breaking, forging, losing } from "./elsewhere";
import { journeys } from "./journeys";
import { updating } from "./updating";
import { showing } from "./showing";
import { storming } from "./storms";
import { tricking } from "./tricking";
import { changing, leaving, telling } from "./untouched";

/** Threats of docs/hostile.md, in its order. */
export const rows: readonly Row[] = [
  leaving,
  changing,
  telling,
  clobbering,
  injecting,
  forging,
  tricking,
  lengthening,
  storming,
  dying,
  updating,
  losing,
  documents,
  journeys,
  showing,
  breaking,
];
