import * as fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Answers, answerCalls } from "@/platform/answer-calls";
import { askBackground } from "@/platform/ask-background";
import { backgroundCallInputs } from "@/platform/background-call-inputs";
import type { BackgroundCalls } from "@/platform/messages";
import { success } from "@/platform/outcome";
import { defaultSettings } from "@/platform/settings";
import { fakeBrowser } from "@/tests/support/fake-browser";

const browser = vi.hoisted(() => {
  const held = { current: {} as ReturnType<typeof fakeBrowser> };
  const native = new Proxy({}, { get: (_target, name) => Reflect.get(held.current, name) as unknown });
  vi.stubGlobal("browser", native);
  return held;
});

const page = {
  id: "test-extension",
  url: "https://www.ledger.example/news",
  frameId: 0,
  tab: { id: 7, incognito: false },
};
const popup = { id: "test-extension", url: "chrome-extension://test-extension/popup.html" };

let asked: string[] = [];

const answers: Answers<BackgroundCalls> = {
  readPage: () => ({ ok: false, reason: "no-knowledge" }),
  analyse: () => ({ ok: false, reason: "no-knowledge" }),
  styleMarks: () => success(null),
  loadArticle: () => success(null),
  loadCards: () => success(null),
  findPageSettings: (keys) => {
    asked.push(`findPageSettings ${keys.join(" ")}`);
    return success({ on: true, marks: defaultSettings.marks, cardOnHover: true, hidden: [] });
  },
  showSummary: (_summary, sender) => {
    asked.push(`showSummary ${sender.kind}`);
    return success(null);
  },
  findBackground: () => success({ entities: {}, records: {} }),
  findRecords: () => success([]),
  describeKnowledge: () => {
    throw new RangeError("a bug of ours");
  },
  refreshPacks: () => success(null),
};

/** What the sender hears; `undefined` when nobody listens to such a message. */
async function send(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = browser.current.runtime.onMessage.fire(message, sender, resolve);
    if (!kept.includes(true)) resolve(undefined);
  });
}

beforeEach(() => {
  browser.current = fakeBrowser();
  asked = [];
  answerCalls({
    to: "background",
    inputs: backgroundCallInputs,
    answers,
    mayCall: (sender, call) => (sender.kind === "page") === (call === "showSummary" || call === "findPageSettings"),
  });
});

describe("answerCalls", () => {
  it("answers a call of ours", async () => {
    const call = { to: "background", call: "findPageSettings", input: ["telbrik"] };
    expect(await send(call, page)).toMatchObject({ ok: true, value: { on: true } });
    expect(asked).toEqual(["findPageSettings telbrik"]);
  });

  it("says that nobody answered when we have a bug, which the browser logs", async () => {
    const logged = vi.fn<(error: unknown) => void>();
    vi.stubGlobal("reportError", logged);
    const call = { to: "background", call: "describeKnowledge", input: null };
    expect(await send(call, popup)).toBeNull();
    expect(logged).toHaveBeenCalledOnce();
  });

  it.each([
    ["another extension", { ...page, id: "other-extension" }],
    ["a frame inside the page", { ...page, frameId: 3 }],
    ["a page that is not of the web", { ...page, url: "file:///story.html" }],
    ["a page that calls itself ours", { ...popup, url: "https://test-extension/popup.html" }],
    ["nobody", {}],
  ])("does not hear %s", async (_who, sender) => {
    expect(await send({ to: "background", call: "showSummary", input: { kind: "none" } }, sender)).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it("keeps to what each sender may call", async () => {
    const summary = { to: "background", call: "showSummary", input: { kind: "none" } };
    expect(await send(summary, popup)).toBeUndefined();
    expect(await send({ to: "background", call: "describeKnowledge", input: null }, page)).toBeUndefined();
    expect(await send({ to: "background", call: "refreshPacks", input: null }, page)).toBeUndefined();
    expect(await send(summary, page)).toEqual({ ok: true, value: null });
  });

  it("changes nothing over 10,000 malformed messages, and throws nothing", async () => {
    const calls = [...Object.keys(answers), "constructor", "__proto__", "toString", "hasOwnProperty"];
    const malformed = fc.oneof(
      fc.anything(),
      fc.record({
        to: fc.constantFrom("background", "page", 1),
        call: fc.constantFrom(...calls),
        input: fc.anything(),
      }),
      fc.record({ to: fc.constant("background"), call: fc.constantFrom(...calls), input: fc.array(fc.string()) }),
      fc.record({
        to: fc.constant("background"),
        call: fc.constant("showSummary"),
        input: fc.record({ kind: fc.constant("read"), entities: fc.double(), allegations: fc.constant(-1) }),
      }),
    );
    const sent = fc.asyncProperty(malformed, fc.constantFrom(page, popup), async (message, sender) => {
      const isWellFormed =
        typeof message === "object" &&
        message !== null &&
        "call" in message &&
        [
          "findPageSettings",
          "describeKnowledge",
          "refreshPacks",
          "findBackground",
          "findRecords",
          "styleMarks",
          "loadArticle",
          "loadCards",
        ].includes(String(message.call));
      fc.pre(!isWellFormed);
      expect(await send(message, sender)).toBeUndefined();
    });
    await fc.assert(sent, { numRuns: 10_000 });
    expect(asked).toEqual([]);
  });
});

describe("askBackground", () => {
  it("carries the call and its answer", async () => {
    browser.current.runtime.sendMessage.mockImplementation((message) => send(message, popup));
    expect(await askBackground("findBackground", [])).toEqual({ ok: true, value: { entities: {}, records: {} } });
  });

  it("asks once more when the background was stopped over the question", async () => {
    browser.current.runtime.sendMessage
      .mockRejectedValueOnce(new Error("The message port closed before a response was received."))
      .mockResolvedValueOnce(success(null));
    expect(await askBackground("showSummary", { kind: "none" })).toEqual({ ok: true, value: null });
  });

  it("gives up after that", async () => {
    browser.current.runtime.sendMessage.mockRejectedValue(new Error("Could not establish connection."));
    expect(await askBackground("describeKnowledge", null)).toEqual({ ok: false, reason: "unreachable" });
    expect(browser.current.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it("sends nothing once the extension was updated under the page", async () => {
    browser.current.runtime.id = undefined;
    expect(await askBackground("describeKnowledge", null)).toEqual({ ok: false, reason: "unreachable" });
    expect(browser.current.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it.each([undefined, null, "yes", { ok: "true" }])("takes %j for no answer", async (answer) => {
    browser.current.runtime.sendMessage.mockResolvedValue(answer);
    expect(await askBackground("describeKnowledge", null)).toEqual({ ok: false, reason: "unreachable" });
  });
});
