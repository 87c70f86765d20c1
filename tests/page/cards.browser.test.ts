import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Allegation } from "@/engine/allegations/allegation";
import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Span } from "@/engine/text/span";
import { englishWords } from "@/engine/wording/english-words";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { addCardHost, isCardHost } from "@/page/card-host";
import { type CardAnswers, type Cards, CardsOnDemand } from "@/page/cards";
import { type CardPort, HoverCards } from "@/page/hover-cards";
import type { LiveArticle } from "@/page/live-article";
import { type LiveMark, placeMark } from "@/page/live-mark";
import { defaultSettings } from "@/platform/settings";
import { closeStory, type LivePage, openStory } from "./live-page";

let page: LivePage;
let asked: (readonly EntityKey[])[];
let closed: number;
let cards: HoverCards;
let article: LiveArticle;

const port = (): CardPort => ({
  findBackground: (keys) => {
    asked.push(keys);
    return Promise.resolve({ ok: true, value: { entities: {}, records: {} } });
  },
  words: englishWords,
  cardStyle: ".hover-card { width: 20rem; height: 10rem; background: white; }",
});

const answers: CardAnswers = {
  onJump: () => undefined,
  onClose: () => {
    closed += 1;
  },
};

const lind = (span: Span): LinkedEntity => ({
  id: "e1" as EntityId,
  kind: "person",
  name: "Mara Lind",
  knowledge: "mara-lind" as EntityKey,
  wikidata: null,
  score: 1,
  described: null,
  mentions: [{ ...span, form: "name" }],
  reasons: ["full name"],
});

const hosts = () => [...document.documentElement.children].filter(isCardHost);

function markOf(words: string): LiveMark {
  return placeMark(page.map, {
    span: page.spanOf(words),
    role: "person",
    target: { kind: "entity", id: "e1" as EntityId },
  });
}

beforeEach(() => {
  page = openStory();
  asked = [];
  closed = 0;
  const span = page.spanOf("Mara Lind");
  const report = {
    entities: [lind(span)],
    allegations: [] as readonly Allegation[],
    article: { text: page.text },
  } as unknown as ArticleReport;
  article = {
    report,
    map: page.map,
    settings: { on: true, marks: defaultSettings.marks, cardOnHover: true, hidden: [] },
  };
  cards = new HoverCards(port(), answers);
});
afterEach(() => {
  cards.close();
  closeStory();
});

describe("HoverCards", () => {
  it("adds one closed host beside the words, asks only for whom it shows, and takes it all back", async () => {
    const before = document.documentElement.outerHTML;
    await cards.open(article, { mark: markOf("Mara Lind"), point: { x: 10, y: 10 } });
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(asked).toEqual([["mara-lind"]]);
    cards.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("never covers the words it is about", async () => {
    const mark = markOf("Mara Lind");
    for (const top of ["0px", "60vh", "120vh"]) {
      document.body.style.paddingTop = top;
      mark.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
      // One at a time: each finds the page as the one before left it.
      // oxlint-disable-next-line no-await-in-loop
      await cards.open(article, { mark, point: null });
      const card = hosts()[0]!.getBoundingClientRect();
      const lines = mark.ranges.flatMap((range) => [...range.getClientRects()]);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) {
        const apart =
          card.bottom <= line.top || card.top >= line.bottom || card.right <= line.left || card.left >= line.right;
        expect(apart).toBe(true);
      }
    }
    document.body.style.paddingTop = "";
  });

  it("opens one card at a time", async () => {
    await Promise.all([
      cards.open(article, { mark: markOf("Mara Lind"), point: { x: 10, y: 10 } }),
      cards.open(article, { mark: markOf("Radio Nord"), point: { x: 20, y: 20 } }),
    ]);
    expect(hosts()).toHaveLength(1);
    expect(cards.mark?.span).toEqual(page.spanOf("Radio Nord"));
  });

  it("opens no card for a mark that was left while it was asked for", async () => {
    const opening = cards.open(article, { mark: markOf("Mara Lind"), point: { x: 10, y: 10 } });
    cards.close();
    await opening;
    expect(hosts()).toEqual([]);
  });

  it("takes the focus when the keyboard opens it, and gives it back on Escape", async () => {
    document.body.insertAdjacentHTML("beforeend", "<button id='before'>Before</button>");
    const before = document.querySelector<HTMLElement>("#before")!;
    before.focus();
    await cards.open(article, { mark: markOf("Mara Lind"), point: null });
    expect(document.activeElement).toBe(hosts()[0]);
    await userEvent.keyboard("{Escape}");
    expect(hosts()).toEqual([]);
    expect(document.activeElement).toBe(before);
    expect(closed).toBe(1);
  });

  it("leaves the focus alone when the pointer opens it", async () => {
    const { activeElement } = document;
    await cards.open(article, { mark: markOf("Mara Lind"), point: { x: 10, y: 10 } });
    expect(document.activeElement).toBe(activeElement);
  });

  it("ignores a key that the page makes up", async () => {
    await cards.open(article, { mark: markOf("Mara Lind"), point: null });
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(hosts()).toHaveLength(1);
  });

  it("goes when its words are scrolled away", async () => {
    document.body.style.paddingBottom = "5000px";
    await cards.open(article, { mark: markOf("Mara Lind"), point: null });
    scrollTo(0, 4000);
    await vi.waitFor(() => expect(hosts()).toEqual([]));
    // Whoever walks from mark to mark is nowhere now.
    expect(closed).toBe(1);
    document.body.style.paddingBottom = "";
    scrollTo(0, 0);
  });
});

describe("CardsOnDemand", () => {
  let loads: number;
  /** Cards whose script comes when `arrive` is called. */
  let arrive: () => void;
  let late: Cards;

  beforeEach(() => {
    loads = 0;
    late = new CardsOnDemand(() => {
      loads += 1;
      return new Promise((resolve) => (arrive = () => resolve(cards)));
    });
  });

  it("has the script come with the first card, and once", async () => {
    expect([loads, late.mark, late.isKept]).toEqual([0, null, false]);
    const opening = late.open(article, { mark: markOf("Mara Lind"), point: null });
    arrive();
    await opening;
    await late.open(article, { mark: markOf("Radio Nord"), point: { x: 20, y: 20 } });
    expect(loads).toBe(1);
    expect(late.mark?.span).toEqual(page.spanOf("Radio Nord"));
    const [host] = hosts();
    expect([late.isOnCard(host!), late.isOwn(host!), late.isOwn(document.body)]).toEqual([true, true, false]);
    late.close();
    expect(hosts()).toEqual([]);
    expect(late.isOwn(host!)).toBe(true);
  });

  it("opens no card for a mark that was left before the script came, and the last of two", async () => {
    const left = late.open(article, { mark: markOf("Mara Lind"), point: { x: 10, y: 10 } });
    late.close();
    arrive();
    await left;
    expect(hosts()).toEqual([]);
    await Promise.all([
      late.open(article, { mark: markOf("Mara Lind"), point: { x: 10, y: 10 } }),
      late.open(article, { mark: markOf("Radio Nord"), point: { x: 20, y: 20 } }),
    ]);
    expect(hosts()).toHaveLength(1);
    expect(late.mark?.span).toEqual(page.spanOf("Radio Nord"));
  });

  it("asks again where the script did not come", async () => {
    const found = [null, cards];
    const broken = new CardsOnDemand(() => Promise.resolve(found.shift() ?? null));
    await broken.open(article, { mark: markOf("Mara Lind"), point: { x: 10, y: 10 } });
    expect(hosts()).toEqual([]);
    await broken.open(article, { mark: markOf("Mara Lind"), point: { x: 10, y: 10 } });
    expect(hosts()).toHaveLength(1);
  });
});

describe("addCardHost", () => {
  it("goes by itself once nobody tells it to stay: the browser may have ended its script", async () => {
    const { host, card, remove } = addCardHost("");
    card.textContent = "What the mark is about.";
    expect(host.getBoundingClientRect().height).toBeGreaterThan(10);
    for (const animation of card.getAnimations()) animation.currentTime = 3_000;
    expect(getComputedStyle(card).visibility).toBe("hidden");
    expect(host.getBoundingClientRect().height).toBeLessThan(3);
    await vi.waitFor(() => expect(getComputedStyle(card).visibility).toBe("visible"), 3_000);
    remove();
  });

  it("stands against any style of the page's", () => {
    const sheet = document.createElement("style");
    sheet.textContent = ":root > * { all: unset !important; display: none !important; position: static !important }";
    document.head.append(sheet);
    const host = addCardHost(".hover-card { width: 20rem; height: 10rem; }");
    host.moveTo(30, 40);
    const { left, top, width, height } = host.host.getBoundingClientRect();
    expect({ left, top, width, height }).toEqual({ left: 30, top: 40, width: 320, height: 160 });
    host.remove();
    sheet.remove();
  });

  it("reads as its own words do on a page that runs from right to left", () => {
    document.documentElement.dir = "rtl";
    const host = addCardHost("");
    host.card.textContent = "× Telbrik";
    expect(getComputedStyle(host.card).direction).toBe("ltr");
    host.remove();
    document.documentElement.dir = "";
  });

  it("keeps its size on a page that has made its rem tiny", () => {
    document.documentElement.style.fontSize = "4px";
    const host = addCardHost(".hover-card { width: 20rem; }");
    expect(host.card.getBoundingClientRect().width).toBe(320);
    host.remove();
    document.documentElement.style.fontSize = "";
  });
});
