import * as v from "valibot";
import type { InputSchemas } from "./answer-calls";
import type { BackgroundCalls } from "./messages";
import { pageReadingSchema } from "./page-reading-schema";
import { pageScanSchema } from "./page-scan-schema";
import { entityKeySchema } from "./settings";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const entityKeys = v.pipe(v.array(entityKeySchema), v.maxLength(20_000), v.readonly());

/** What may be asked of the background. */
export const backgroundCallInputs: InputSchemas<BackgroundCalls> = {
  readPage: v.object({
    url: v.pipe(v.string(), v.maxLength(20_000)),
    scan: pageScanSchema,
    shown: v.nullable(count),
    known: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  }),
  analyse: pageReadingSchema,
  styleMarks: v.null(),
  loadCards: v.null(),
  findPageSettings: entityKeys,
  showSummary: v.variant("kind", [
    v.object({ kind: v.literal("none") }),
    v.object({ kind: v.literal("read"), entities: count, allegations: count }),
  ]),
  findBackground: entityKeys,
  describeKnowledge: v.null(),
  refreshPacks: v.null(),
};
