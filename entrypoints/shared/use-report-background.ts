import { useLayoutEffect, useState } from "preact/hooks";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Background } from "@/engine/wording/background";
import { loadBackground } from "@/platform/load-background";

/** The facts behind a report; `of` tells one article from the next, read again or not. */
type Loaded = { readonly of: string; readonly background: Background };

/**
 * The facts behind a report: null at first, so that the card comes whole and does not jump. Those of another article are none of
 * it; while one is read again, those of before stay.
 */
export function useReportBackground(report: ArticleReport | null): Background | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  // Not after the next frame: the card waits for it.
  useLayoutEffect(() => {
    if (report === null) return undefined;
    let left = false;
    const load = async () => {
      const background = await loadBackground(report);
      if (!left) setLoaded({ of: articleOf(report), background });
    };
    void load();
    return () => {
      left = true;
    };
  }, [report]);
  return report !== null && loaded?.of === articleOf(report) ? loaded.background : null;
}

/** A text that was pasted has no address, and is never read again. */
function articleOf({ page, article }: ArticleReport): string {
  return page.url === "" ? (article?.text ?? "") : page.url;
}
