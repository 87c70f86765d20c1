import "./marks.css";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { cardsPlace, type MakeCards } from "@/page/cards";
import { clearLeftMarks } from "@/page/mark-layer";
import type { PagePort } from "@/page/page-port";
import { beginPlace, doorPlace, type LetIn, type PageDoor } from "@/page/page-door";
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

/** A session that answers; the result stops it. */
function openSession(door: LetIn): () => void {
  clearLeftMarks();
  const session = new PageSession(port, door);
  const unanswer = answerCalls({
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
      leave: () => {
        // The toolbar shows nothing of a page that nobody reads, and what shows the page looks again.
        port.showSummary({ kind: "none" });
        door.leave();
        return success(null);
      },
    },
  });
  session.start();
  return () => {
    // Who asks the page from now on hears nobody, and begins anew.
    unanswer();
    session.stop();
  };
}

/**
 * Given to the page's door, which begins it when the page is to be read; left for the door where its script comes after this one
 * (`entrypoints/door.ts`). Without a door nothing is done.
 */
export default defineUnlistedScript(() => {
  // Of our own making: nobody else writes in this world.
  const door = Reflect.get(globalThis, doorPlace) as PageDoor | undefined;
  if (door?.isAlive === true) door.bring(openSession);
  else Reflect.set(globalThis, beginPlace, openSession);
});
