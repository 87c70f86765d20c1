import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import type { PagePort } from "@/page/page-port";
import { PageSession } from "@/page/page-session";
import { openStory, closeStory } from "./live-page";

let asked: string[];
let session: PageSession;
const described = Object.getOwnPropertyDescriptor(Document.prototype, "prerendering");

const port = (): PagePort => ({
  readPage: () => {
    asked.push("readPage");
    return Promise.resolve({ ok: false, reason: "unreachable" });
  },
  styleMarks: () => asked.push("styleMarks"),
  findSettings: () => {
    asked.push("findSettings");
    return Promise.resolve({ ok: false, reason: "unreachable" });
  },
  findBackground: () => Promise.resolve({ ok: false, reason: "unreachable" }),
  showSummary: () => asked.push("showSummary"),
  isAlive: () => true,
  words: englishWords,
  cardStyle: "",
});

/** What Chromium does with a page that it makes ready before the reader asks for it. */
function setPrerendering(value: boolean): void {
  Object.defineProperty(Document.prototype, "prerendering", { get: () => value, configurable: true });
}

beforeEach(() => {
  asked = [];
  openStory();
  session = new PageSession(port());
});
afterEach(() => {
  session.stop();
  closeStory();
  if (described === undefined) Reflect.deleteProperty(Document.prototype, "prerendering");
  else Object.defineProperty(Document.prototype, "prerendering", described);
});

it("does nothing in a page that is made ready in advance, until the reader comes to it", async () => {
  setPrerendering(true);
  session.start();
  document.body.append("A word more.");
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(asked).toEqual([]);
  expect(await session.getState(false)).toEqual({ kind: "idle" });
  setPrerendering(false);
  document.dispatchEvent(new Event("prerenderingchange"));
  await vi.waitFor(() => expect(asked).toEqual(["findSettings"]));
});

it("asks at once in a page that the reader sees", async () => {
  setPrerendering(false);
  session.start();
  await vi.waitFor(() => expect(asked).toEqual(["findSettings"]));
});
