import { useEffect, useState } from "preact/hooks";
import type { ArticleReport } from "@/engine/report/article-report";
import { type Background, emptyBackground } from "@/engine/wording/background";
import { loadBackground } from "@/platform/load-background";

/** The facts behind a report: nothing at first, so that the card is there at once. */
export function useReportBackground(report: ArticleReport | null): Background {
  const [background, setBackground] = useState(emptyBackground);
  useEffect(() => {
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
