import {
  array,
  check,
  integer,
  literal,
  minLength,
  minValue,
  nonEmpty,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  union,
} from "valibot";
import { categories, responseStances, stageGroups } from "@/knowledge/lookup/vocabulary";
import { parseDate, parseDay, parseKey } from "./parse-cells";

const text = pipe(string(), nonEmpty("is empty"));
const date = pipe(
  string(),
  check((value) => "value" in parseDate(value), "is no date: write YYYY, YYYY-MM or YYYY-MM-DD"),
);
const day = pipe(
  string(),
  check((value) => "value" in parseDay(value), "is no full date: write YYYY-MM-DD"),
);
const key = pipe(
  string(),
  check((value) => "value" in parseKey(value), "is no key: use lower-case letters, digits and hyphens"),
);
const sourceNumbers = pipe(array(pipe(number(), integer(), minValue(0))), minLength(1, "names no source"));

const outcomes = [
  "open",
  "charged",
  "finding",
  "admitted",
  "settled",
  "measure",
  "cleared",
  "erased",
  "mixed",
  "context",
] as const;

/** The shape of one file of records/; `checkRecord` has the rules that go over several fields. */
export const recordSchema = strictObject({
  id: key,
  kind: union([literal("allegation"), literal("context")]),
  subjects: pipe(array(key), minLength(1, "names nobody")),
  accusers: array(text),
  category: picklist(categories),
  matter: optional(pipe(array(text), minLength(1, "names nothing"))),
  allegation: text,
  outcome: picklist(outcomes),
  status: text,
  statusDate: date,
  events: pipe(
    array(strictObject({ date, stage: picklist(Object.values(stageGroups).flat()), text, sources: sourceNumbers })),
    minLength(1, "has no event"),
  ),
  response: nullable(
    strictObject({
      stance: picklist(responseStances),
      text,
      by: nullable(text),
      date,
      sources: array(pipe(number(), integer(), minValue(0))),
    }),
  ),
  sources: array(
    strictObject({
      url: pipe(string(), regex(/^https?:\/\/\S+$/, "is no address")),
      publisher: text,
      date,
      grade: picklist(["A", "B", "C"]),
    }),
  ),
  collected: day,
  reviewBy: day,
});
