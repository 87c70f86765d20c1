import { useLayoutEffect, useState } from "preact/hooks";
import { type PopupContent, PopupView } from "@/components/frame/PopupView";
import type { Notice } from "@/components/notices/notice";
import { useReportBackground } from "@/entrypoints/shared/use-report-background";
import { type WatchedPage, watchPage } from "@/platform/watch-page";
import { hiddenOf } from "@/entrypoints/shared/hidden-of";
import { noticeOfPage } from "@/entrypoints/shared/notice-of-page";
import { useIsLate } from "./use-is-late";
import { usePopupActions } from "./use-popup-actions";
import { useStoredSettings } from "@/entrypoints/shared/use-stored-settings";

type Props = {
  readonly today: string;
  /** The panel stays open beside the page, whatever is in front; the popup closes when something else opens. */
  readonly place?: "popup" | "panel";
};

/** The card of the active tab, in the popup or beside the page. */
export function Popup({ today, place = "popup" }: Props) {
  const [page, setPage] = useState<WatchedPage>({ kind: "looking" });
  // Not after the next frame: everything waits for it.
  useLayoutEffect(() => watchPage(setPage), []);
  const settings = useStoredSettings();
  const read = page.kind === "page" && page.state.kind === "read" ? page.state : null;
  const background = useReportBackground(read?.report ?? null);
  const { actions, message, jump, hide, showAgain, hideRecord } = usePopupActions(page, place);
  const isLate = useIsLate();
  const access = page.kind === "page" || page.kind === "off" ? page.access : null;
  const contentOf = (): PopupContent => {
    const isClass = settings?.classroom === true;
    if (read === null || background === null || settings === null || isClass) {
      // The button that lets us in has been pressed for the popup, and not for the panel.
      const isUnseen = place === "panel" && page.kind === "closed" && page.unseen === true;
      const notice: Notice = isUnseen
        ? { kind: "unseen" }
        : (noticeOfPage(page) ?? { kind: isClass ? "classroom" : "reading" });
      return { kind: "notice", notice };
    }
    const { report, marks } = read;
    const told = { report, background, today, hidden: hiddenOf(settings, read), site: access?.site ?? null };
    const heard = { onJump: jump, onHide: hide, onShowAgain: showAgain, onHideRecord: hideRecord };
    return { kind: "card", view: { ...told, ...heard }, marks };
  };
  const content = contentOf();
  if (content.kind === "notice" && content.notice.kind === "reading" && !isLate) return null;
  return (
    <PopupView
      content={content}
      site={access === null ? null : { name: access.site, on: !access.off, isLocked: access.isLocked }}
      offersAlways={
        access !== null && !access.off && !access.isLocked && (access.origin === "unlisted" || !access.granted)
      }
      message={message}
      actions={actions}
    />
  );
}
