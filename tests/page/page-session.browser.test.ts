import { afterEach, beforeEach, expect, it } from "vitest";
import { sampleReport } from "@/components/welcome/sample-report";
import { fingerprintOf } from "@/engine/article/fingerprint";
import { readScan } from "@/engine/article/read-scan";
import { ruleOutPage } from "@/engine/article/rule-out";
import type { ArticleReport } from "@/engine/report/article-report";
import { isReadable } from "@/page/live-document";
import type { PagePort } from "@/page/page-port";
import { PageSession } from "@/page/page-session";
import type { PageAnswer, PageQuestion } from "@/platform/messages";
import { success } from "@/platform/outcome";
import { defaultSettings } from "@/platform/settings";
import { until } from "@/tests/support/until";
import { openStory, closeStory } from "./live-page";

let asked: string[];
let session: PageSession;
let answer: ((question: PageQuestion) => PageAnswer) | null;
const described = Object.getOwnPropertyDescriptor(Document.prototype, "prerendering");

const port = (): PagePort => ({
  readPage: (question) => {
    asked.push("readPage");
    return Promise.resolve(answer === null ? { ok: false, reason: "unreachable" } : success(answer(question)));
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

/** A report that names nobody, of whatever the page says. */
function readAnew({ url, scan, known }: PageQuestion): PageAnswer {
  const { reading, blocks } = readScan(scan, url);
  if (blocks === null) return { kind: "no-article", detection: reading.detection };
  const fingerprint = fingerprintOf(reading.article);
  if (fingerprint === known) return { kind: "same", blocks };
  const { authors, published, modified, language, outlet, title, text, paragraphs, partial, truncatedAt } =
    reading.article;
  const article = {
    authors,
    published,
    modified,
    language,
    title,
    text,
    paragraphs,
    partial,
    truncatedAt,
    outlet: { ...outlet, entity: null },
  };
  const report: ArticleReport = { ...sampleReport, article, entities: [], allegations: [] };
  return {
    kind: "read",
    report,
    blocks,
    fingerprint,
    settings: { on: true, marks: defaultSettings.marks, cardOnHover: true, hidden: [] },
  };
}

const leave = () => undefined;

const told = () => asked.filter((call) => call === "showSummary").length;

/** What Chromium does with a page that it makes ready before the reader asks for it. */
function setPrerendering(value: boolean): void {
  Object.defineProperty(Document.prototype, "prerendering", { get: () => value, configurable: true });
}

beforeEach(() => {
  asked = [];
  answer = null;
  openStory();
  session = new PageSession(port(), { passed: null, isReadable, ruleOut: ruleOutPage, leave });
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

it("tells of another report though it counts the same, for a card may be open that is of the one before", async () => {
  answer = readAnew;
  session = new PageSession(port(), { passed: null, isReadable: () => true, ruleOut: () => null, leave });
  session.start();
  expect(await session.getState(true)).toMatchObject({ kind: "read" });
  expect(told()).toBe(1);
  const paragraph = document.querySelector("#first");
  paragraph?.append(" It said so again an hour later.");
  await until("the page to be read again", () => Promise.resolve(told() === 2));
  const state = await session.getState(true);
  expect(state.kind === "read" && state.report.article?.text).toContain("again an hour later");
});

it("counts the marks that are hidden, and tells when they are", async () => {
  answer = (question) => {
    const read = readAnew(question);
    if (read.kind !== "read") return read;
    const start = read.report.article?.text.indexOf("Telbrik said") ?? 0;
    const mention = { start, end: start + "Telbrik".length, form: "name" } as const;
    const entities = sampleReport.entities.slice(1, 2).map((entity) => ({ ...entity, mentions: [mention] }));
    return { ...read, report: { ...read.report, entities } };
  };
  session = new PageSession(port(), { passed: null, isReadable: () => true, ruleOut: () => null, leave });
  session.start();
  expect(await session.getState(true)).toMatchObject({ marks: { shown: true, count: 1 } });
  session.showMarks(false);
  expect(told()).toBe(2);
  expect(await session.getState(true)).toMatchObject({ marks: { shown: false, count: 1 } });
});
