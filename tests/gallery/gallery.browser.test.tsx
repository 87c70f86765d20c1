// As text: the browser project would stop to bundle it.
import axeSource from "axe-core/axe.min.js?raw";
import { render } from "preact";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { WordsContext } from "@/components/words/use-words";
import { englishWords } from "@/engine/wording/english-words";
import { languages } from "./languages";
import { styles } from "./styles";
import { views } from "./views";

declare const axe: typeof import("axe-core");

let root: HTMLElement;
let style: HTMLStyleElement;

beforeAll(() => {
  const script = document.createElement("script");
  script.textContent = axeSource;
  document.head.append(script);
});

beforeEach(() => {
  root = document.createElement("div");
  root.id = "root";
  style = document.createElement("style");
  document.head.append(style);
  document.body.replaceChildren(root);
  document.documentElement.lang = "en";
});

afterEach(() => {
  render(null, root);
  style.remove();
});

describe.each(["light", "dark"])("in %s, without fault by axe-core", (theme) => {
  it.each(Object.entries(views))("%s", async (_name, view) => {
    document.documentElement.dataset["theme"] = theme;
    style.textContent = styles[view.style];
    render(<WordsContext.Provider value={englishWords}>{view.content()}</WordsContext.Provider>, root);
    for (const details of root.querySelectorAll("details")) details.open = true;
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});

/** The views in which nearly every message is shown. */
const tellingViews = ["popup-card", "popup-limits", "report-full", "classroom", "options-troubled", "welcome"];

describe.each(Object.entries(languages))(
  "in %s, without fault by axe-core and without words cut off",
  (_name, language) => {
    it.each(tellingViews)("%s", async (name) => {
      const view = views[name];
      if (view === undefined) throw new Error(`no view ${name}`);
      style.textContent = styles[view.style];
      document.documentElement.lang = language.words.language;
      document.documentElement.dir = language.direction;
      render(<WordsContext.Provider value={language.words}>{view.content()}</WordsContext.Provider>, root);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
      for (const details of root.querySelectorAll("details")) details.open = true;
      const { violations } = await axe.run(document);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      document.documentElement.dir = "ltr";
    });
  },
);

describe("at 200 %, without fault by axe-core", () => {
  it.each(tellingViews)("%s", async (name) => {
    const view = views[name];
    if (view === undefined) throw new Error(`no view ${name}`);
    style.textContent = styles[view.style];
    document.documentElement.style.setProperty("zoom", "2");
    render(<WordsContext.Provider value={englishWords}>{view.content()}</WordsContext.Provider>, root);
    const { violations } = await axe.run(document);
    document.documentElement.style.removeProperty("zoom");
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  });
});

describe("for the pointer", () => {
  it.each(Object.entries(views))("every target of %s is at least 24 pixels", (_name, view) => {
    style.textContent = styles[view.style];
    render(<WordsContext.Provider value={englishWords}>{view.content()}</WordsContext.Provider>, root);
    const targets = [
      ...root.querySelectorAll<HTMLElement>("button, summary, label:not([for]), input[type=text], nav a"),
    ];
    const small = targets.filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && (height < 24 || width < 24);
    });
    expect(small.map((target) => target.outerHTML.slice(0, 120))).toEqual([]);
  });
});

it("paints the top of a large card first, and the rest right after", async () => {
  const view = views["popup-large"];
  if (view === undefined) throw new Error("there is a large card");
  style.textContent = styles[view.style];
  render(<WordsContext.Provider value={englishWords}>{view.content()}</WordsContext.Provider>, root);
  const counts = () => [".allegation", ".entity"].map((kind) => root.querySelectorAll(kind).length);
  expect(counts()).toEqual([3, 0]);
  expect(document.documentElement.scrollHeight).toBeGreaterThan(600);
  await expect.poll(counts).toEqual([30, 61]);
});
