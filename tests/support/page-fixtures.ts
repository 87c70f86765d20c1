import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(import.meta.dirname, "../fixtures/pages");

/** A page written by the project, and the report that it must give. */
export type PageFixture = {
  readonly slug: string;
  readonly html: string;
  /** Where it is served. */
  readonly url: string;
  /** The bundled pack, or the one about invented parties (`tests/fixtures/knowledge`). */
  readonly knowledge: "core" | "invented";
  /** Where the expected report is kept. */
  readonly reportPath: string;
  /** Null when nobody has accepted one yet. */
  readonly report: unknown;
};

/** The fixture in `tests/fixtures/pages/<slug>`. Throws where there is none. */
export function pageFixture(slug: string): PageFixture {
  const read = (name: string): string => readFileSync(join(folder, slug, name), "utf8");
  const reportPath = join(folder, slug, "report.json");
  return {
    slug,
    html: read("page.html"),
    ...(JSON.parse(read("page.json")) as Pick<PageFixture, "url" | "knowledge">),
    reportPath,
    report: existsSync(reportPath) ? (JSON.parse(readFileSync(reportPath, "utf8")) as unknown) : null,
  };
}

/** All of them, by their slugs. */
export function allPageFixtures(): PageFixture[] {
  return readdirSync(folder).sort().map(pageFixture);
}
