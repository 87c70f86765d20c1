import type { Row } from "../row";
import { changing, leaving, telling } from "./untouched";

/** Every threat of docs/hostile.md, in its order. */
export const rows: readonly Row[] = [leaving, changing, telling];
