import { normaliseName } from "@/engine/text/normalise-name";
import { countNames } from "./group-by";

/** What can be told apart: a name, and the place that tells it from namesakes. */
export type PlacedName = { readonly name: string; readonly place: string };

/**
 * Names for rows of one table so that none means two of them: a name that several have, or that is one word, gets its place
 * behind it ("The Herald (South Carolina)"). It is then found by its site, and in a text only with its place.
 */
export function tellApart<Row extends PlacedName>(rows: readonly Row[]): (Row & { readonly unique: string })[] {
  const counts = countNames(rows.map(({ name }) => normaliseName(name)));
  return rows.map((row) => {
    const folded = normaliseName(row.name);
    const isPlain = (counts.get(folded) ?? 0) === 1 && folded.includes(" ");
    return { ...row, unique: isPlain || row.place === "" ? row.name : `${row.name} (${row.place})` };
  });
}
