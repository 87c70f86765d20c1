import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { type Begin, beginPlace, doorPlace, PageDoor } from "@/page/page-door";
import { askBackground } from "@/platform/ask-background";
import { isExtensionAlive } from "@/platform/extension-life";

/** Of an earlier run of this script: its class is that run's own, so that `instanceof` would not know it. */
function doorBefore(): Pick<PageDoor, "isAlive" | "stop"> | null {
  const before: unknown = Reflect.get(globalThis, doorPlace);
  return before === undefined ? null : (before as PageDoor);
}

/** What `article.js` left, where the browser runs it just before. Taken away: after an update it would be of the extension before. */
function takeBegin(): Begin | null {
  const begin: unknown = Reflect.get(globalThis, beginPlace);
  if (begin === undefined) return null;
  Reflect.deleteProperty(globalThis, beginPlace);
  return begin as Begin;
}

export default defineUnlistedScript(() => {
  const before = doorBefore();
  if (before?.isAlive === true) return;
  before?.stop();
  const door = new PageDoor({ load: () => void askBackground("loadArticle", null), isAlive: isExtensionAlive });
  Reflect.set(globalThis, doorPlace, door);
  const begin = takeBegin();
  if (begin !== null) door.bring(begin);
  door.start();
});
