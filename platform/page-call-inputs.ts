import * as v from "valibot";
import type { InputSchemas } from "./answer-calls";
import { type PageCalls, pageCommands } from "./messages";

const position = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What may be asked of a page's content script. */
export const pageCallInputs: InputSchemas<PageCalls> = {
  getState: v.object({ settled: v.boolean() }),
  showSpan: v.pipe(
    v.object({ start: position, end: position }),
    v.check(({ start, end }) => start < end),
  ),
  showMarks: v.boolean(),
  pressCommand: v.picklist(pageCommands),
  refreshSettings: v.null(),
};
