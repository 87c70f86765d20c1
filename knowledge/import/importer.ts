/** A file that an importer makes: path under `assets/`, and text. */
export type ImportedFile = { readonly path: string; readonly text: string };

/** Turns a local copy of one public source into our own tables. Facts only: no sentence of the source is carried over. */
export type Importer = {
  /** Where the source is had and what its licence is, for whoever refreshes it. */
  readonly from: string;
  /** `folder` is the local copy; `retrieved` the day that it was fetched, "YYYY-MM-DD". */
  readonly run: (folder: string, retrieved: string) => readonly ImportedFile[];
};
