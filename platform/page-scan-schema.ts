import * as v from "valibot";
import { boxRow, type PageScan } from "@/engine/article/page-scan";
import { field, wholeNumber } from "./input-parts";

/** Far above what a walk sees at most: more is not from our content script. */
const mostBoxes = 120_000;
const mostText = 2_000_000;
const longestData = 500_000;

const fields = v.pipe(v.array(field), v.maxLength(mostBoxes));

const block = v.object({
  box: wholeNumber,
  text: v.pipe(v.string(), v.maxLength(mostText)),
  links: v.pipe(v.array(v.object({ start: wholeNumber, end: wholeNumber, url: field })), v.maxLength(mostBoxes)),
  linkLength: wholeNumber,
  boldLength: wholeNumber,
});

/** A scan as the background takes it from a content script: every number leads to something that is there. */
export const pageScanSchema = v.pipe(
  v.object({
    language: v.nullable(field),
    names: fields,
    boxes: v.custom<readonly number[]>(isRows, "boxes are rows of whole numbers"),
    blocks: v.pipe(v.array(block), v.maxLength(mostBoxes)),
    jsonLd: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestData))), v.maxLength(1_000)),
    marks: v.pipe(
      v.array(v.object({ name: field, block: wholeNumber, attributes: v.record(field, field), text: field })),
      v.maxLength(10_000),
    ),
    cut: v.boolean(),
    counts: v.object({ input: wholeNumber, button: wholeNumber }),
  }),
  v.check((scan) => isConsistent(scan), "boxes, blocks or links are out of order"),
) satisfies v.GenericSchema<unknown, PageScan>;

function isRows(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length % boxRow.length !== 0) return false;
  return value.length <= mostBoxes * boxRow.length && value.every((number) => Number.isSafeInteger(number));
}

function isConsistent({ names, boxes, blocks }: PageScan): boolean {
  const count = boxes.length / boxRow.length;
  for (let box = 0; box < count; box++) {
    const numberOf = (at: number): number => boxes[box * boxRow.length + at] ?? -1;
    const parent = numberOf(boxRow.parent);
    if (parent < (box === 0 ? -1 : 0) || parent >= box) return false;
    const isName = (at: number) => numberOf(at) >= -1 && numberOf(at) < names.length;
    if (![boxRow.name, boxRow.classes, boxRow.id, boxRow.role, boxRow.itemprop].every(isName)) return false;
    if (numberOf(boxRow.end) <= box || numberOf(boxRow.end) > count) return false;
    const [first, end] = [numberOf(boxRow.firstBlock), numberOf(boxRow.endBlock)];
    if (first < 0 || end < first || end > blocks.length) return false;
  }
  return blocks.every(
    ({ box, text, links }) => box < count && links.every(({ start, end }) => start <= end && end <= text.length),
  );
}
