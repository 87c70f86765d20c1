import * as v from "valibot";
import type { InputSchemas } from "./answer-calls";
import type { BackgroundCalls } from "./messages";
import { pageReadingSchema } from "./page-reading-schema";
import { entityKeySchema } from "./settings";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What may be asked of the background. */
export const backgroundCallInputs: InputSchemas<BackgroundCalls> = {
  analyse: pageReadingSchema,
  findPageSettings: v.pipe(v.array(entityKeySchema), v.maxLength(20_000), v.readonly()),
  showSummary: v.variant("kind", [
    v.object({ kind: v.literal("none") }),
    v.object({ kind: v.literal("read"), entities: count, allegations: count }),
  ]),
  findEntity: entityKeySchema,
  findRecords: entityKeySchema,
  describeKnowledge: v.null(),
};
