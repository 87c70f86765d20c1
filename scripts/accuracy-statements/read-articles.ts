import { join } from "node:path";
import { readJsonLines } from "@/scripts/read-json-lines";

/** Starts and ends, which count code points. */
export type Pairs = readonly (readonly [number, number])[];

/** A row of any of the sets: PolNeAR calls the words `text`, adverse-media `article`. */
export type ArticleRow = {
  readonly title: string;
  readonly text?: string;
  readonly article?: string;
  readonly attributions?: readonly { readonly source: Pairs; readonly cue: Pairs; readonly content: Pairs }[];
};

/** "polnear-dev" → polnear/polnear-dev.jsonl.gz below the folder of the data. */
export function readArticles(folder: string, set: string): ArticleRow[] {
  return readJsonLines(join(folder, set.replace(/-[^-]*$/u, ""), `${set}.jsonl.gz`)) as ArticleRow[];
}
