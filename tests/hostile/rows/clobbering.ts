import type { ArticleReport } from "@/engine/report/article-report";
import { browserNames } from "@/tests/support/reader";
import { clobberingPages } from "../pages/clobbering";
import { noErrors, noneOf, type Row } from "../row";
import type { Stage } from "../stage";

/** Row 4: what a page calls its elements has no say in the report. */
export const clobbering: Row = {
  number: 4,
  threat: "the page's elements overwrite what the platform answers",
  browsers: browserNames,
  run: async (stage) => {
    const clean = new Map<string, string>();
    const others: string[] = [];
    const unmarked: string[] = [];
    for (const page of clobberingPages) {
      const expected = clean.get(page.clean) ?? (await reportOf(stage, `clean-${clean.size}`, page.clean));
      clean.set(page.clean, expected);
      if (expected === "" || (await reportOf(stage, page.name, page.html)) !== expected) others.push(page.name);
      else if (!(await isMarked(stage))) unmarked.push(page.name);
    }
    return [
      noneOf(`of ${clobberingPages.length} payloads, reports other than that of the clean page`, others),
      noneOf("of those, pages without their marks", unmarked),
      await noErrors(stage),
    ];
  },
};

/** The report as JSON without the address of its page; "" when the page is not read. */
async function reportOf(stage: Stage, path: string, html: string): Promise<string> {
  const url = stage.serve(path, html);
  const tab = await stage.tab();
  await tab.goto(url);
  const state = await stage.stateOf(url);
  if (state?.kind !== "read") return "";
  const { page, ...rest }: ArticleReport = state.report;
  return JSON.stringify({ ...rest, page: { ...page, url: "" } }).replaceAll(`"${url}"`, `""`);
}

const isMarked = async (stage: Stage): Promise<boolean> =>
  (await stage.tab()).evaluate<boolean>(`CSS.highlights.has("source-context-calm-person")`);
