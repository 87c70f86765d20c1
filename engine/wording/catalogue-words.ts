import { createWords, type Words } from "./words";

/** The messages of one language, as `_locales` has them. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** Words over a catalogue without a browser: parts are filled in as browsers do. */
export function catalogueWords(catalogue: Catalogue): Words {
  return createWords((key, parts) =>
    (catalogue[key]?.message ?? "").replace(/\$(\d)/g, (_mark, number: string) => parts[Number(number) - 1] ?? ""),
  );
}
