// As text: the browser project would stop to bundle it.
import axeSource from "axe-core/axe.min.js?raw";
import { render } from "preact";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cdp, page } from "vitest/browser";
import { WordsContext } from "@/components/words/use-words";
import { englishWords } from "@/engine/wording/english-words";
import type { Words } from "@/engine/wording/words";
import { languages } from "./languages";
import { styles } from "./styles";
import { type GalleryView, views } from "./views";

declare const axe: typeof import("axe-core");

/** The browser's debugger, which alone can pretend to a system setting. */
type Debugger = { send(method: string, given: object): Promise<unknown> };

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
  delete document.documentElement.dataset["theme"];
});

afterEach(() => {
  render(null, root);
  style.remove();
});

/** The rules that look at colours: in another scheme, nothing else differs. */
const colourRules = { runOnly: ["color-contrast", "link-in-text-block"] };

async function findFaults(options: import("axe-core").RunOptions = {}): Promise<string[]> {
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

function show(view: GalleryView, words: Words = englishWords): void {
  style.textContent = styles[view.style];
  render(<WordsContext.Provider value={words}>{view.content()}</WordsContext.Provider>, root);
  for (const details of root.querySelectorAll("details")) details.open = true;
}

describe("in light and dark, without fault by axe-core", () => {
  it.each(Object.entries(views))("%s", async (_name, view) => {
    document.documentElement.dataset["theme"] = "light";
    show(view);
    expect(await findFaults()).toEqual([]);
    document.documentElement.dataset["theme"] = "dark";
    expect(await findFaults(colourRules)).toEqual([]);
  });
});

describe("in forced colours, without fault by axe-core", () => {
  const force = (value: string) =>
    (cdp() as unknown as Debugger).send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value }],
    });
  beforeAll(() => force("active"));
  afterAll(() => force("none"));

  it.each(Object.entries(views))("%s", async (_name, view) => {
    show(view);
    expect(matchMedia("(forced-colors: active)").matches).toBe(true);
    expect(await findFaults(colourRules)).toEqual([]);
  });
});

/** The views in which nearly every message is shown. */
const tellingViews = [
  "popup-card",
  "popup-limits",
  "panel-card",
  "report-full",
  "classroom",
  "classroom-compared",
  "options",
  "options-troubled",
  "welcome",
];

function viewNamed(name: string): GalleryView {
  const view = views[name];
  if (view === undefined) throw new Error(`no view ${name}`);
  return view;
}

describe.each(Object.entries(languages))(
  "in %s, without fault by axe-core and without words cut off",
  (_name, language) => {
    it.each(tellingViews)("%s", async (name) => {
      document.documentElement.lang = language.words.language;
      document.documentElement.dir = language.direction;
      show(viewNamed(name), language.words);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
      expect(await findFaults()).toEqual([]);
      document.documentElement.dir = "ltr";
    });
  },
);

describe("at 200 % in a window of 1280 by 800, without fault by axe-core and without scrolling sideways", () => {
  // What zoom leaves of the window for the page.
  beforeAll(() => page.viewport(640, 400));
  afterAll(() => page.viewport(414, 896));

  it.each(Object.entries(views))("%s", async (_name, view) => {
    show(view);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    expect(await findFaults({ runOnly: ["target-size", "scrollable-region-focusable", "color-contrast"] })).toEqual([]);
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
  const view = viewNamed("popup-large");
  style.textContent = styles[view.style];
  render(<WordsContext.Provider value={englishWords}>{view.content()}</WordsContext.Provider>, root);
  const counts = () => [".allegation", ".entity"].map((kind) => root.querySelectorAll(kind).length);
  expect(counts()).toEqual([3, 0]);
  expect(document.documentElement.scrollHeight).toBeGreaterThan(600);
  await expect.poll(counts).toEqual([30, 61]);
});
