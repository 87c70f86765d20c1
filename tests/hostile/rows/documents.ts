import { browserNames, type Tab } from "@/tests/support/reader";
import { type OddDocument, oddDocuments } from "../pages/odd-documents";
import { noErrors, noneOf, type Row } from "../row";
import type { Stage } from "../stage";
import { within } from "../within";

/** Row 13: documents that are no pages of HTML, or that somebody writes in. */
export const documents: Row = {
  number: 13,
  threat: "odd documents",
  browsers: browserNames,
  run: async (stage) => {
    const faults: string[] = [];
    for (const odd of oddDocuments) faults.push(...(await faultsOf(stage, odd)));
    const closed = ["about:blank", ...(stage.browser === "firefox" ? [readerMode(stage)] : [])];
    for (const url of closed) faults.push(...(await closedFaults(stage, url)));
    return [
      noneOf(`of ${oddDocuments.length + closed.length} documents, other reports, marks or notices than there must be`, faults),
      await noErrors(stage),
    ]; // prettier-ignore
  },
};

/** Firefox shows the same article there without its page. */
function readerMode(stage: Stage): string {
  const page = oddDocuments.find(({ name }) => name === "quirks")!.page;
  return `about:reader?url=${encodeURIComponent(stage.serve("for-reader-mode", page))}`;
}

/** So long one document may take, in ms. */
const deadline = 45_000;

async function faultsOf(stage: Stage, odd: OddDocument): Promise<string[]> {
  const { name, page, fate } = odd;
  const url = stage.serve(name, page);
  // Each in a tab of its own: Chromium gives a viewer no way back.
  const tab = await stage.reader.openTab("about:blank");
  // What a browser takes for a download is not shown at all.
  await within(
    8_000,
    tab.goto(url).catch(() => null),
  );
  // The documents that change do so within this time.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const work = fate === "read" ? readFaults(stage, tab, url, odd.words ?? "") : emptyFaults(stage, tab);
  const faults = (await within(
    deadline,
    work.catch((error: unknown) => [String(error)]),
  )) ?? ["takes too long"];
  await within(5_000, tab.close());
  return faults.map((fault) => `${name} ${fault}`);
}

async function readFaults(stage: Stage, tab: Tab, url: string, words: string): Promise<string[]> {
  const state = await stage.stateOf(url, "read");
  if (state?.kind !== "read") return [`is ${state?.kind ?? "not reached"}`];
  const faults = (state.report.article?.text.includes(words) ?? false) ? [] : [`has not the words "${words}"`];
  const painted = await tab.evaluate<number>("[...CSS.highlights.values()].filter((highlight) => highlight.size > 0).length"); // prettier-ignore
  if (state.marks.count > 0 && painted === 0) faults.push("has no marks");
  return faults;
}

async function emptyFaults(stage: Stage, tab: Tab): Promise<string[]> {
  const faults: string[] = [];
  // A viewer of the browser's own cannot be asked, and nothing can be painted there.
  const marks = await within(
    3_000,
    tab.evaluate<number>("CSS.highlights.size").catch(() => null),
  );
  if ((marks ?? 0) > 0) faults.push("has marks");
  const popup = await stage.reader.openPopup(tab);
  await popup.waitFor("a notice", "document.querySelector('main')?.innerText.trim().length > 20");
  const shown = await popup.evaluate<number>("document.querySelectorAll('.allegation, .entity').length");
  if (shown > 0) faults.push("has a report in the popup");
  await popup.close();
  return faults;
}

async function closedFaults(stage: Stage, url: string): Promise<string[]> {
  const tab = await stage.reader.openTab("about:blank");
  await tab.goto(url);
  const faults = await emptyFaults(stage, tab);
  await tab.close();
  return faults.map((fault) => `${url} ${fault}`);
}
