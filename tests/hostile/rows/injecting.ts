import { browserNames, type Tab, type View } from "@/tests/support/reader";
import { files, injectionFile, injectionPack } from "../pages/injection-pack";
import { fieldsOnPage, injections, injectionStory, parties } from "../pages/injections";
import { type Finding, mustBe, noErrors, type Row } from "../row";
import type { Stage } from "../stage";

/** What a view has made of the texts that it was given. */
type Look = { readonly executed: number; readonly violations: number; readonly foreign: number; readonly text: string };

/** Elements and attributes that no view of ours has, and what the browser has refused. Chromium tells also what it refused before. */
const look = `(async () => {
  const violations = await new Promise((resolve) => {
    if (typeof ReportingObserver === "undefined") return resolve(0);
    let told = 0;
    const observer = new ReportingObserver((reports) => (told += reports.length), { types: ["csp-violation"], buffered: true });
    observer.observe();
    setTimeout(() => resolve(told + observer.takeRecords().length), 50);
  });
  const isForeign = (element) =>
    ["iframe", "object", "embed", "base", "video", "audio", "math", "template", "style"].includes(element.localName) ||
    (element.localName === "script" && !element.src.startsWith(location.origin)) ||
    [...element.attributes].some(({ name, value }) => /^on/i.test(name) || /^\\s*javascript:/i.test(value));
  return {
    executed: self.executed ?? 0,
    violations,
    foreign: [...document.querySelectorAll("*")].filter(isForeign).length,
    text: document.body.textContent + [...document.querySelectorAll("input")].map(({ value }) => " " + value).join(""),
  };
})()`;

/** What was found in all views of one kind. */
class Total {
  readonly #seen = new Set<string>();
  readonly #count = { executed: 0, violations: 0, foreign: 0 };

  add({ text, executed, violations, foreign }: Look): void {
    for (const injection of injections) if (text.includes(injection)) this.#seen.add(injection);
    this.#count.executed += executed;
    this.#count.violations += violations;
    this.#count.foreign += foreign;
  }

  findings(where: string): Finding[] {
    const { executed, violations, foreign } = this.#count;
    return [
      { what: `${where}: of ${injections.length} texts, shown word for word`, measured: String(this.#seen.size), limit: "all", holds: this.#seen.size === injections.length },
      mustBe(`${where}: executions`, executed, 0),
      mustBe(`${where}: violations of its content policy`, violations, 0),
      mustBe(`${where}: elements and attributes that a text became`, foreign, 0),
    ]; // prettier-ignore
  }
}

/** Row 5: texts of pages and packs stay texts. */
export const injecting: Row = {
  number: 5,
  threat: "script injection by page or pack",
  browsers: browserNames,
  options: () => ({ pack: injectionPack() }),
  run: async (stage) => {
    const [popups, reports] = [new Total(), new Total()];
    const cards = { opened: 0, executed: 0, violations: 0 };
    for (let page = 0; page < parties / fieldsOnPage; page++) {
      const url = stage.serve(`injections-${page}`, injectionStory(page));
      const tab = await stage.tab();
      await tab.goto(url);
      await tab.waitFor("marks", "CSS.highlights.size > 0");
      popups.add(await lookAtPopup(stage, tab));
      reports.add(await lookAtReport(stage, url));
      await walkCards(stage, tab, url, cards);
    }
    const options = await lookAtOptions(stage);
    return [
      ...popups.findings("popup"),
      ...reports.findings("full report"),
      { what: "hover cards opened", measured: String(cards.opened), limit: `at least ${parties}`, holds: cards.opened >= parties },
      mustBe("hover cards: executions, in pages that forbid no script", cards.executed, 0),
      mustBe("hover cards: violations of the page's policy", cards.violations, 0),
      ...options.findings("options, with the preview of a pack"),
      await noErrors(stage),
      await testedFinding(stage),
    ]; // prettier-ignore
  },
};

/** One text is made markup, as it must not be: the test has to notice, and the browser to refuse it. */
async function testedFinding(stage: Stage): Promise<Finding> {
  const options = await stage.reader.openExtensionPage("options.html");
  await options.waitFor("the options", "document.querySelector('#add-site')");
  await options.evaluate(`(document.body.insertAdjacentHTML("beforeend", ${JSON.stringify(injections[0])}), new Promise((resolve) => setTimeout(() => resolve(null), 500)))`); // prettier-ignore
  const { foreign, violations, executed } = await options.evaluate<Look>(look);
  await options.close();
  // Firefox tells of violations as of errors.
  const refused = violations + (await stage.newErrors()).length;
  return {
    what: "a text made markup on purpose, by which the test is tested: noticed, refused, executed",
    measured: `${foreign}, ${refused}, ${executed}`,
    limit: "some, some, 0",
    holds: foreign > 0 && refused > 0 && executed === 0,
  };
}

async function lookAtPopup(stage: Stage, tab: Tab): Promise<Look> {
  const popup = await stage.reader.openPopup(tab);
  const seen = await lookAtWhole(popup);
  await popup.close();
  return seen;
}

async function lookAtReport(stage: Stage, url: string): Promise<Look> {
  const id = await stage.inExtension<number>(
    `chrome.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => tab.id)`,
  );
  const report = await stage.reader.openExtensionPage(`report.html?tab=${id}`);
  const seen = await lookAtWhole(report);
  await report.close();
  return seen;
}

/** Once all is there that comes later. */
async function lookAtWhole(view: View): Promise<Look> {
  await view.waitFor("the card", `document.querySelectorAll(".entity").length >= ${fieldsOnPage}`);
  await view.waitFor("what is known", `document.body.textContent.includes("Another ")`);
  return await view.evaluate<Look>(look);
}

/** Every card of a page, one after the other; what runs in one runs in the page, where it could not be missed. */
async function walkCards(
  stage: Stage,
  tab: Tab,
  url: string,
  cards: { opened: number; executed: number; violations: number },
): Promise<void> {
  const state = await stage.stateOf(url, "read");
  const count = state?.kind === "read" ? state.marks.count : 0;
  const host = `document.querySelector("html > div")`;
  await tab.show();
  for (let mark = 0; mark < count; mark++) {
    await tab.evaluate(`(window.last = ${host}, null)`);
    await tab.pressShortcut("next-mark");
    await tab.waitFor("the next card", `${host} !== null && ${host} !== window.last && ${host}.getBoundingClientRect().height > 60`); // prettier-ignore
    cards.opened += 1;
  }
  cards.executed += await tab.evaluate<number>("self.executed ?? 0");
  cards.violations += await tab.evaluate<number>("window.violations");
}

/** The previews of files of texts, and the list of packs once the last one is used. */
async function lookAtOptions(stage: Stage): Promise<Total> {
  const total = new Total();
  for (let file = 0; file < files; file++) {
    const options = await stage.reader.openExtensionPage("options.html#packs");
    await options.waitFor("the packs", "document.querySelector('#packs input[type=file]')");
    await options.evaluate(chooseFile(file));
    await options.waitFor("what it would change", "document.querySelector('.pack-preview')");
    total.add(await options.evaluate<Look>(look));
    if (file === files - 1) {
      await options.click(".pack-preview [type=submit]");
      await options.waitFor("the pack on the list", "document.querySelector('.packs li')");
      total.add(await options.evaluate<Look>(look));
    }
    await options.close();
  }
  return total;
}

const chooseFile = (file: number): string => `(() => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(injectionFile(file))}], ${JSON.stringify(`${injections[file]}.jsonl`)}));
  const input = document.querySelector("#packs .notice-actions input[type=file]");
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
})()`;
