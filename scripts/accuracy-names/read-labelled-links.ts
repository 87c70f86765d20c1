import { readJsonLines } from "@/scripts/read-json-lines";

type LinkLabel = {
  readonly start: number;
  readonly end: number;
  /** "Q42", or "" where the set's makers found no item. */
  readonly item: string;
  /** Labelled as a person or an organisation. */
  readonly isParty: boolean;
};

/** A text, and the part of it that is to be linked. */
export type LabelledText = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly labels: readonly LinkLabel[];
};

type Pair = readonly [number, number];
type Row = {
  readonly text: string;
  readonly labels: readonly { readonly span: Pair; readonly entity_id: string; readonly type: string }[];
  readonly evaluation_span?: Pair;
};

const parties = new Set(["Q215627", "Q43229"]);

/** Spans count code points in the file. */
export function readLabelledLinks(file: string): LabelledText[] {
  return (readJsonLines(file) as Row[]).map((row): LabelledText => {
    const points = Array.from(row.text);
    const offset = (point: number): number => points.slice(0, point).join("").length;
    const labels = row.labels.map(({ span, entity_id: item, type }) => ({
      start: offset(span[0]),
      end: offset(span[1]),
      item: item.startsWith("Q") ? item : "",
      isParty: parties.has(type),
    }));
    const [start, end] = row.evaluation_span ?? [0, points.length];
    return { text: row.text, labels, start: offset(start), end: offset(end) };
  });
}
