import { useEffect, useState } from "preact/hooks";
import { PopupView } from "@/components/frame/PopupView";
import { useReportBackground } from "@/entrypoints/popup/use-report-background";
import { type WatchedPage, watchPage } from "@/platform/watch-page";
import { hiddenOf } from "./hidden-of";
import { noticeOfPage } from "./notice-of-page";
import { usePopupActions } from "./use-popup-actions";
import { useStoredSettings } from "./use-stored-settings";

type Props = {
  readonly today: string;
  /** The panel stays open beside the page, whatever is in front; the popup closes when something else opens. */
  readonly place?: "popup" | "panel";
};

/** The card of the active tab, in the popup or beside the page. */
export function Popup({ today, place = "popup" }: Props) {
  const [page, setPage] = useState<WatchedPage>({ kind: "looking" });
  useEffect(() => watchPage(setPage), []);
  const settings = useStoredSettings();
  const read = page.kind === "page" && page.state.kind === "read" ? page.state : null;
  const background = useReportBackground(read?.report ?? null);
  const { actions, message, jump, hide, showAgain, hideRecord } = usePopupActions(page, place);
  const access = page.kind === "page" || page.kind === "off" ? page.access : null;
  const isClass = read !== null && settings?.classroom === true;
  const hidden = hiddenOf(settings, read);
  return (
    <PopupView
      content={
        isClass || read === null || background === null
          ? { kind: "notice", notice: noticeOfPage(page) ?? { kind: isClass ? "classroom" : "reading" } }
          : {
              kind: "card",
              view: {
                report: read.report,
                background,
                today,
                hidden,
                site: access?.site ?? null,
                onJump: jump,
                onHide: hide,
                onShowAgain: showAgain,
                onHideRecord: hideRecord,
              },
              marks: read.marks,
            }
      }
      site={access === null ? null : { name: access.site, on: !access.off }}
      offersAlways={access !== null && !access.off && (access.origin === "unlisted" || !access.granted)}
      message={message}
      actions={actions}
    />
  );
}
