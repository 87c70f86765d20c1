import { defineBackground } from "wxt/utils/define-background";
import { openBundledKnowledge, openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { type Answers, answerCalls } from "@/platform/answer-calls";
import { linkedKeys } from "@/engine/wording/background";
import { injectArticleScript, injectCardsScript, insertMarksStyle } from "@/platform/article-script";
import { backgroundCallInputs } from "@/platform/background-call-inputs";
import { installEngine, loadEngine } from "@/platform/engine-script";
import { findBackground } from "@/engine/wording/find-background";
import type { Sender } from "@/platform/identify-sender";
import { keepRegistered } from "@/platform/keep-registered";
import { keepToolbar, refreshToolbar, showSummary } from "@/platform/keep-toolbar";
import { KnowledgeHolder } from "@/platform/knowledge-holder";
import type { BackgroundCalls, CallName } from "@/platform/messages";
import { success } from "@/platform/outcome";
import { openOwnPacks } from "@/platform/own-packs";
import { pageSettingsOf } from "@/platform/page-settings";
import { readSettings, watchSettings } from "@/platform/settings-store";
import { keepSynced } from "@/platform/sync/keep-synced";
import { carryCommands, leaveRevokedPages, tellPagesOfSettings } from "@/platform/tell-pages";
import { welcomeReader } from "@/platform/welcome-reader";

/** What only a page's content script may ask, for it is about its own page. */
const ofPages: readonly CallName<BackgroundCalls>[] = [
  "readPage",
  "loadArticle",
  "styleMarks",
  "loadCards",
  "findPageSettings",
  "showSummary",
];
/** What only the extension's own pages may ask. */
const ofExtension: readonly CallName<BackgroundCalls>[] = ["analyse", "describeKnowledge", "refreshPacks"];

/** Answers from the knowledge and the settings alone: nothing is remembered from one call to the next. */
function answersFrom(knowledge: KnowledgeHolder): Answers<BackgroundCalls> {
  return {
    readPage: async (question, sender) =>
      (await loadEngine()).answerPage(question, {
        knowledge,
        settingsOf: async (report) =>
          pageSettingsOf(await readSettings(), addressOf(sender), report === null ? [] : linkedKeys(report)),
      }),
    analyse: async (reading) => {
      const [engine, held] = await Promise.all([loadEngine(), knowledge.get()]);
      return held.ok ? success(engine.analyseArticle(reading, held.value)) : held;
    },
    loadArticle: async (_input, sender) => {
      if (sender.kind === "page") await injectArticleScript(sender.tabId);
      return success(null);
    },
    styleMarks: async (_input, sender) => {
      if (sender.kind === "page") await insertMarksStyle(sender.tabId);
      return success(null);
    },
    loadCards: async (_input, sender) => {
      if (sender.kind === "page") await injectCardsScript(sender.tabId);
      return success(null);
    },
    findPageSettings: async (keys, sender) => success(pageSettingsOf(await readSettings(), addressOf(sender), keys)),
    showSummary: async (summary, sender) => {
      if (sender.kind === "page") await showSummary(sender.tabId, summary);
      return success(null);
    },
    findBackground: async (keys, sender) => {
      const held = await knowledge.get();
      if (!held.ok) return held;
      const hidden = sender.kind === "page" ? (await readSettings()).hidden.records : [];
      return success(findBackground(held.value, keys, hidden));
    },
    findRecords: async (ids) => {
      const held = await knowledge.get();
      return held.ok ? success(ids.flatMap((id) => held.value.findRecord(id) ?? [])) : held;
    },
    describeKnowledge: async () => {
      const held = await knowledge.get();
      return held.ok ? success(held.value.info) : held;
    },
    refreshPacks: () => {
      knowledge.refresh();
      return success(null);
    },
  };
}

function addressOf(sender: Sender): string {
  return sender.kind === "page" ? sender.url : "";
}

// All listeners are set at once, or the browser would not wake us for them.
export default defineBackground(() => {
  answerCalls({
    to: "background",
    inputs: backgroundCallInputs,
    answers: answersFrom(
      new KnowledgeHolder({ openBundled: openBundledKnowledge, openOwn: () => openOwnPacks(openKnowledge) }),
    ),
    mayCall: (sender, call) => !(sender.kind === "page" ? ofExtension : ofPages).includes(call),
  });
  installEngine();
  keepRegistered();
  keepToolbar();
  carryCommands();
  tellPagesOfSettings();
  leaveRevokedPages();
  keepSynced();
  welcomeReader();
  watchSettings(() => void refreshToolbar());
});
