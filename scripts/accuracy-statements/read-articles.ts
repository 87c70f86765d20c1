import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

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
  const file = join(folder, set.replace(/-[^-]*$/u, ""), `${set}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as ArticleRow);
}
