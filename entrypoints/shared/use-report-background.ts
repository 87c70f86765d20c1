import { useLayoutEffect, useState } from "preact/hooks";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Background } from "@/engine/wording/background";
import { loadBackground } from "@/platform/load-background";

/** The facts behind a report: null at first, so that the card comes whole and does not jump. */
export function useReportBackground(report: ArticleReport | null): Background | null {
  const [background, setBackground] = useState<Background | null>(null);
  // Not after the next frame: the card waits for it.
  useLayoutEffect(() => {
    if (report === null) return undefined;
    let left = false;
    const load = async () => {
      const loaded = await loadBackground(report);
      if (!left) setBackground(loaded);
    };
    void load();
    return () => {
      left = true;
    };
  }, [report]);
  return background;
}
