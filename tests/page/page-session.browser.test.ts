import { afterEach, beforeEach, expect, it } from "vitest";
import { ruleOutPage } from "@/engine/article/rule-out";
import { isReadable } from "@/page/live-document";
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
  loadCards: () => {
    asked.push("loadCards");
    return Promise.resolve(null);
  },
  showSummary: () => asked.push("showSummary"),
  isAlive: () => true,
});

/** What Chromium does with a page that it makes ready before the reader asks for it. */
function setPrerendering(value: boolean): void {
  Object.defineProperty(Document.prototype, "prerendering", { get: () => value, configurable: true });
}

beforeEach(() => {
  asked = [];
  openStory();
  session = new PageSession(port(), { passed: null, isReadable, ruleOut: ruleOutPage });
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
  expect(await session.getState(true)).toMatchObject({ kind: "no-article" });
});

// The page of this test is in a frame, and so none of ours.
it("looks at once at a page that the reader sees, and asks nothing of the background where it is none of ours", async () => {
  setPrerendering(false);
  session.start();
  expect(await session.getState(true)).toMatchObject({ kind: "no-article", detection: { signals: ["not-readable"] } });
  expect(asked).toEqual([]);
});

it("asks for the settings when they have changed", async () => {
  setPrerendering(false);
  session.start();
  await session.refreshSettings();
  expect(asked).toEqual(["findSettings"]);
  // They could not be had: better nothing than what the reader may have switched off.
  expect(await session.getState(false)).toEqual({ kind: "idle" });
});
