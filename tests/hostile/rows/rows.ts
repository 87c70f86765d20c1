import type { Row } from "../row";
import { clobbering } from "./clobbering";
import { documents } from "./documents";
import { journeys } from "./journeys";
import { changing, leaving, telling } from "./untouched";

/** Every threat of docs/hostile.md, in its order. */
export const rows: readonly Row[] = [leaving, changing, telling, clobbering, documents, journeys];
