import "./marks.css";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { cardsPlace, type MakeCards } from "@/page/cards";
import { clearLeftMarks } from "@/page/mark-layer";
import type { PagePort } from "@/page/page-port";
import { PageDoor } from "@/page/page-door";
import { PageSession } from "@/page/page-session";
import { answerCalls } from "@/platform/answer-calls";
import { askBackground } from "@/platform/ask-background";
import { isExtensionAlive } from "@/platform/extension-life";
import { failure, success } from "@/platform/outcome";
import { pageCallInputs } from "@/platform/page-call-inputs";

const port: PagePort = {
  readPage: (question) => askBackground("readPage", question),
  styleMarks: () => void askBackground("styleMarks", null),
  findSettings: (keys) => askBackground("findPageSettings", keys),
  loadCards: async (answers) => {
    await askBackground("loadCards", null);
    const makeCards: unknown = Reflect.get(globalThis, cardsPlace);
    // Of our own making: nobody else writes in this world.
    return typeof makeCards === "function" ? (makeCards as MakeCards)(answers) : null;
  },
  showSummary: (summary) => void askBackground("showSummary", summary),
  isAlive: isExtensionAlive,
};

/** Where a run of this script finds the one before it: in the extension's own world, which the page does not see. */
const place = Symbol.for("source-context");

/** The door of an earlier run of this script: its class is that run's own, so that `instanceof` would not know it. */
function doorBefore(): Pick<PageDoor, "isAlive" | "open" | "stop"> | null {
  const before: unknown = Reflect.get(globalThis, place);
  return before === undefined ? null : (before as PageDoor);
}

/** A session that answers; the result stops it. */
function openSession(): () => void {
  clearLeftMarks();
  const session = new PageSession(port);
  answerCalls({
    to: "page",
    inputs: pageCallInputs,
    mayCall: (sender) => sender.kind === "extension",
    answers: {
      getState: async ({ settled }) => success(await session.getState(settled)),
      showSpan: (span) => (session.showSpan(span) ? success(null) : failure("gone")),
      showMarks: (shown) => {
        session.showMarks(shown);
        return success(null);
      },
      pressCommand: async (command) => {
        await session.pressCommand(command);
        return success(null);
      },
      refreshSettings: async () => {
        await session.refreshSettings();
        return success(null);
      },
    },
  });
  session.start();
  return () => session.stop();
}

export default defineUnlistedScript(() => {
  const before = doorBefore();
  // Who asks a page that stands aside gets no answer, and so runs this script once more.
  if (before?.isAlive === true) {
    before.open();
    return;
  }
  before?.stop();
  const door = new PageDoor({ open: openSession, isAlive: isExtensionAlive });
  Reflect.set(globalThis, place, door);
  door.start();
});
