import * as v from "valibot";
import type { InputParser, InputParsers } from "./answer-calls";
import type { BackgroundCalls } from "./messages";
import { field, wholeNumber } from "./input-parts";
import { pageReadingSchema } from "./page-reading-schema";
import { pageScanSchema } from "./page-scan-schema";
import { entityKeySchema, recordIdSchema } from "./settings";

const entityKeys = v.pipe(v.array(entityKeySchema), v.maxLength(20_000), v.readonly());
const recordIds = v.pipe(v.array(recordIdSchema), v.maxLength(20_000), v.readonly());

/** What may be asked of the background. */
export const backgroundCallInputs: InputParsers<BackgroundCalls> = {
  readPage: parserOf(
    v.object({
      url: field,
      scan: pageScanSchema,
      shown: v.nullable(wholeNumber),
      known: v.nullable(v.pipe(v.string(), v.maxLength(40))),
    }),
  ),
  analyse: parserOf(pageReadingSchema),
  loadArticle: parserOf(v.null()),
  styleMarks: parserOf(v.null()),
  loadCards: parserOf(v.null()),
  findPageSettings: parserOf(entityKeys),
  showSummary: parserOf(
    v.variant("kind", [
      v.object({ kind: v.literal("none") }),
      v.object({ kind: v.literal("read"), entities: wholeNumber, allegations: wholeNumber }),
    ]),
  ),
  findBackground: parserOf(entityKeys),
  findRecords: parserOf(recordIds),
  describeKnowledge: parserOf(v.null()),
  refreshPacks: parserOf(v.null()),
};

function parserOf<Input>(schema: v.GenericSchema<unknown, Input>): InputParser<Input> {
  return (given) => {
    const parsed = v.safeParse(schema, given);
    return parsed.success ? { input: parsed.output } : null;
  };
}
