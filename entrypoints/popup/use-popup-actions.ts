import { useState } from "preact/hooks";
import type { HidingPlace } from "@/components/cards/report-view";
import type { PopupActions } from "@/components/frame/PopupView";
import { noToast, type Toast } from "@/components/frame/toast";
import type { Span } from "@/engine/text/span";
import { describeFailure } from "@/entrypoints/shared/describe-failure";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { askPage } from "@/platform/ask-page";
import { openDraft, openOptions, openReport, reloadTab } from "@/platform/open-page";
import { hasPanel, openPanel } from "@/platform/open-panel";
import type { Settings } from "@/platform/settings";
import { changeSettings } from "@/platform/settings-store";
import { requestSite } from "@/platform/site-access";
import { addOwnSite, switchSite } from "@/platform/switch-site";
import { translate } from "@/platform/translate";
import type { WatchedPage } from "@/platform/watch-page";
import { hideEntity, hideRecord, showEntity, showRecord } from "@/platform/hide-entity";

/** What the reader's presses do, and the words to say when one of them could not be done. */
export function usePopupActions(page: WatchedPage, place: "popup" | "panel") {
  const [message, setMessage] = useState<Toast>(noToast);
  const tabId = page.kind === "page" || page.kind === "off" ? page.tabId : null;
  const site = page.kind === "page" || page.kind === "off" ? (page.access?.site ?? null) : null;
  const change = async (step: (settings: Settings) => Settings, done: Toast = noToast) => {
    const changed = await changeSettings(step);
    setMessage(changed.ok ? done : { text: describeFailure(changed.reason) });
  };
  const hide = (key: EntityKey, where: HidingPlace, name: string) => {
    const place = where === "site" ? site : null;
    const undo = () => void change((settings) => showEntity(settings, key, place));
    void change((settings) => hideEntity(settings, key, place), {
      text: translate.say("hiddenDone", name),
      onUndo: undo,
    });
  };
  const onSwitch = (on: boolean) => {
    if (site !== null) void change((settings) => switchSite(settings, site, on));
  };
  const jump = async (span: Span) => {
    if (tabId === null) return;
    const shown = await askPage(tabId, "showSpan", span);
    setMessage(shown.ok ? noToast : { text: translate.say("jumpGone") });
  };
  const always = async () => {
    if (site === null) return;
    // Both at once: the browser only listens right in the click, and its prompt may close this popup.
    const stored = change((settings) => addOwnSite(settings, site));
    await Promise.all([stored, requestSite(site)]);
  };
  const inTab = (act: (tab: number) => unknown) => () => void (tabId !== null && act(tabId));
  const leave = () => {
    if (place === "popup") window.close();
  };
  const actions: PopupActions = {
    onSwitch,
    onSwitchOn: () => onSwitch(true),
    onAlways: () => void always(),
    onReload: inTab((tab) => void reloadTab(tab).then(leave)),
    onShowMarks: (shown) => inTab((tab) => askPage(tab, "showMarks", shown))(),
    onOpenReport: inTab((tab) => void openReport(tab).then(leave)),
    onOpenDraft: () => void openDraft().then(leave),
    ...(place === "popup" && hasPanel() ? { onOpenPanel: inTab((tab) => void openPanel(tab).then(leave)) } : {}),
    onOpenOptions: () => void openOptions().then(leave),
  };
  return {
    actions,
    message,
    jump: (span: Span) => void jump(span),
    hideRecord: (id: string) =>
      void change((settings) => hideRecord(settings, id), {
        text: translate.say("hiddenDone", translate.say("recordId", id)),
        onUndo: () => void change((settings) => showRecord(settings, id)),
      }),
    hide,
    showAgain: (key: EntityKey) => void change((settings) => showEntity(settings, key, site)),
  };
}
