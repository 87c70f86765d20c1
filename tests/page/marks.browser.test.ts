import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Highlights } from "@/page/highlights";
import { jumpTo } from "@/page/jump-to";
import type { LiveArticle } from "@/page/live-article";
import { liveRangesOf } from "@/page/live-mark";
import type { Mark } from "@/page/mark";
import { clearLeftMarks, MarkLayer } from "@/page/mark-layer";
import { defaultSettings } from "@/platform/settings";
import { closeStory, type LivePage, openStory, readStory } from "./live-page";

let page: LivePage;
let highlights: Highlights;
let layer: MarkLayer;

const painted = (name: string) => [...(CSS.highlights.get(`source-context-${name}`) ?? [])].map(String);
const paintedNames = () => [...CSS.highlights.keys()].map((name) => name.replace("source-context-", "")).sort();

const articleOf = ({ map }: LivePage, marks = defaultSettings.marks): LiveArticle => ({
  report: {} as LiveArticle["report"],
  map,
  settings: { on: true, marks, cardOnHover: true, hidden: [] },
});
const marksOf = (live: LivePage): Mark[] => [
  { span: live.spanOf("Telbrik", 2), role: "company", target: { kind: "entity", id: "e1" as never } },
  { span: live.spanOf("Mara Lind"), role: "person", target: { kind: "entity", id: "e2" as never } },
  {
    span: live.spanOf("Officials of Norland say that the company hid a back door in its routers."),
    role: "allegation",
    target: { kind: "allegations", ids: ["a1"] },
  },
  { span: live.spanOf("Norland", 2), role: "public", target: { kind: "entity", id: "e3" as never } },
];

/** The middle of some words of the page, or of their first line, in the window. */
function middleOf(words: string, nth = 1) {
  const [range] = liveRangesOf(page.map, page.spanOf(words, nth));
  const { left, top, width, height } = range!.getClientRects()[0]!;
  return { x: left + width / 2, y: top + height / 2 };
}

beforeEach(() => {
  page = openStory();
  highlights = new Highlights();
  layer = new MarkLayer(highlights);
  scrollTo(0, 0);
});
afterEach(() => {
  clearLeftMarks();
  CSS.highlights.clear();
  closeStory();
});

describe("MarkLayer", () => {
  it("paints each mark where its words are, and leaves the page as it was", () => {
    const before = document.documentElement.outerHTML;
    layer.show(marksOf(page), articleOf(page), true);
    expect(painted("calm-company")).toEqual(["Telbrik"]);
    expect(painted("calm-person")).toEqual(["Mara Lind"]);
    expect(painted("calm-allegation")).toEqual([
      "Officials of Norland say that the company hid a back door in its routers.",
    ]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(layer.count).toBe(4);
  });

  it("changes its palette without leaving the old one behind", () => {
    layer.show(marksOf(page), articleOf(page), true);
    layer.show(marksOf(page), articleOf(page, { ...defaultSettings.marks, palette: "ocean" }), true);
    expect(paintedNames()).toEqual(["ocean-allegation", "ocean-company", "ocean-person", "ocean-public"]);
  });

  it("goes without a trace, and leaves others' highlights alone", () => {
    CSS.highlights.set("of-the-page", new Highlight());
    layer.show(marksOf(page), articleOf(page), true);
    layer.clear();
    expect([...CSS.highlights.keys()]).toEqual(["of-the-page"]);
    expect(layer.count).toBe(0);
  });

  it("does not take away what a later run has painted over its marks", () => {
    layer.show(marksOf(page), articleOf(page), true);
    jumpTo(liveRangesOf(page.map, page.spanOf("Telbrik")), highlights);
    layer.step(1);
    clearLeftMarks();
    expect(paintedNames()).toEqual([]);
    const later = new MarkLayer(new Highlights());
    later.show(marksOf(page), articleOf(page), true);
    layer.clear();
    expect(painted("calm-person")).toEqual(["Mara Lind"]);
    later.clear();
    expect(paintedNames()).toEqual([]);
  });

  it("finds the mark under a point: the name rather than the sentence around it", () => {
    layer.show(marksOf(page), articleOf(page), true);
    expect(layer.findAt(middleOf("Mara Lind"))?.role).toBe("person");
    expect(layer.findAt(middleOf("Norland", 2))?.role).toBe("public");
    expect(layer.findAt(middleOf("back door"))?.role).toBe("allegation");
    expect(layer.findAt(middleOf("statement"))).toBeNull();
    expect(layer.findAt({ x: 1, y: 1 })).toBeNull();
  });

  it("finds nothing beside the words, where the caret would snap to them", () => {
    layer.show(marksOf(page), articleOf(page), true);
    const [range] = liveRangesOf(page.map, page.spanOf("Mara Lind"));
    const { left, bottom } = range!.getBoundingClientRect();
    document.querySelector<HTMLElement>("#second")!.style.paddingBottom = "80px";
    expect(layer.findAt({ x: left + 5, y: bottom + 60 })).toBeNull();
  });

  it("walks through the marks in reading order, round and back", () => {
    layer.show(marksOf(page), articleOf(page), true);
    const roles = [1, 1, 1, 1, 1].map(() => layer.step(1)?.role);
    expect(roles).toEqual(["company", "person", "allegation", "public", "company"]);
    expect(painted("current")).toEqual(["Telbrik"]);
    expect(layer.step(-1)?.role).toBe("public");
    layer.leave();
    expect(painted("current")).toEqual([]);
    expect(layer.step(-1)?.role).toBe("allegation");
  });

  it("keeps the keyboard's place when the same page is painted anew", () => {
    layer.show(marksOf(page), articleOf(page), true);
    layer.step(1);
    layer.step(1);
    const again = readStory();
    layer.show(marksOf(again), articleOf(again), true);
    expect(painted("current")).toEqual(["Mara Lind"]);
    expect(layer.step(1)?.role).toBe("allegation");
  });

  it("paints no words that the page has lost since it was read", () => {
    document.querySelector("#second")!.remove();
    document.querySelector("#third")!.firstChild!.nodeValue = "Short.";
    layer.show(marksOf(page), articleOf(page), true);
    expect(paintedNames()).toEqual(["calm-company"]);
  });

  it("keeps to the words although the page builds in between: other names, own properties, images called body", () => {
    document.body.insertAdjacentHTML(
      "beforeend",
      `<img name="createRange" alt=""><form name="caretPositionFromPoint"></form><img name="querySelector" alt="">`,
    );
    const again = readStory();
    layer.show(marksOf(again), articleOf(again), true);
    expect(painted("calm-person")).toEqual(["Mara Lind"]);
    expect(layer.findAt(middleOf("Mara Lind"))?.role).toBe("person");
  });
});

describe("jumpTo", () => {
  it("brings words onto the screen and flashes them", () => {
    document.body.style.paddingTop = "3000px";
    jumpTo(liveRangesOf(page.map, page.spanOf("Mara Lind")), highlights);
    const { y } = middleOf("Mara Lind");
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(innerHeight);
    expect(painted("flash")).toEqual(["Mara Lind"]);
    document.body.style.paddingTop = "";
  });

  it("flashes a second time for as long as the first", async () => {
    const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
    jumpTo(liveRangesOf(page.map, page.spanOf("Telbrik")), highlights);
    await wait(1_000);
    jumpTo(liveRangesOf(page.map, page.spanOf("Mara Lind")), highlights);
    await wait(1_000);
    expect(painted("flash")).toEqual(["Mara Lind"]);
    await wait(1_000);
    expect(paintedNames()).toEqual([]);
  });

  it("moves nothing where the words are in sight", () => {
    document.body.style.padding = `${String(innerHeight / 3)}px 0 3000px`;
    const before = scrollY;
    jumpTo(liveRangesOf(page.map, page.spanOf("Telbrik", 2)), highlights);
    expect(scrollY).toBe(before);
    document.body.style.padding = "";
  });

  it("opens the collapsed part that it jumps into, and no other", () => {
    document.body.insertAdjacentHTML("beforeend", "<details id='other'><summary>x</summary>y</details>");
    const node = document.querySelector("#folded")!.firstChild!;
    const range = new Range();
    range.selectNodeContents(node);
    jumpTo([range], highlights);
    const open = [...document.querySelectorAll("details")].map((details) => details.open);
    expect(open).toEqual([true, false]);
  });
});
