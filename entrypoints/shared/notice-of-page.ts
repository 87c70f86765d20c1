import type { Notice } from "@/components/notices/notice";
import type { WatchedPage } from "@/platform/watch-page";

/** What to say where there is no report; null where there is one. */
export function noticeOfPage(page: WatchedPage): Notice | null {
  switch (page.kind) {
    case "looking":
      return { kind: "reading" };
    case "off":
      return { kind: "off", site: page.access.site, isLocked: page.access.isLocked };
    case "closed":
      return { kind: "closed" };
    case "page":
      break;
  }
  const { state } = page;
  switch (state.kind) {
    case "idle":
    case "reading":
      return { kind: "reading" };
    case "no-article":
      return { kind: "no-article", signals: state.detection.signals };
    case "failed":
      return state.reason === "no-knowledge" ? { kind: "no-knowledge" } : { kind: "reload" };
    case "read":
      return null;
  }
}
