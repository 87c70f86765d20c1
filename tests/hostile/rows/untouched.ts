import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { browserNames } from "@/tests/support/reader";
import { builtExtension } from "@/tests/support/extension-copy";
import { mustBe, noneOf, type Row } from "../row";
import { type Visit, visitPages } from "../visit-pages";

const count = (visits: readonly Visit[], of: (visit: Visit) => number): number =>
  visits.reduce((sum, visit) => sum + of(visit), 0);

/** Names the pages where a number is not what it must be, for whoever mends it. */
const badPages = (visits: readonly Visit[], isBad: (visit: Visit) => boolean): string =>
  visits
    .filter(isBad)
    .map(({ name }) => ` ${name}`)
    .slice(0, 12)
    .join();

/** Row 1: nothing leaves the browser. */
export const leaving: Row = {
  number: 1,
  threat: "something leaves the browser",
  browsers: browserNames,
  sharesStage: true,
  run: async (stage) => {
    const visits = await visitPages(stage);
    const bad = badPages(visits, ({ extraRequests }) => extraRequests.length > 0);
    return [
      mustBe(`requests more than without us, on ${visits.length} pages${bad}`, count(visits, ({ extraRequests }) => extraRequests.length), 0),
      noneOf("ways out in all bundles, but the pack's loader", findWaysOut(stage.browser)),
    ]; // prettier-ignore
  },
};

/** Row 2: the page is left as it was. */
export const changing: Row = {
  number: 2,
  threat: "the page is changed",
  browsers: browserNames,
  sharesStage: true,
  run: async (stage) => {
    const visits = await visitPages(stage);
    const read = visits.filter(({ isRead }) => isRead).length;
    const errors = visits.flatMap(({ name, errors }) => errors.map((error) => `${name}: ${error}`));
    return [
      noneOf(`of ${visits.length} pages (${read} read and marked) with other SHA-256 of their markup`, visits.filter(({ isSame }) => !isSame).map(({ name }) => name)),
      mustBe(`records of the page's MutationObserver${badPages(visits, ({ records }) => records > 0)}`, count(visits, ({ records }) => records), 0),
      noneOf("pages of which the background said nothing", visits.filter(({ isFailed }) => isFailed).map(({ name }) => name)),
      noneOf(
        `of ${count(visits, ({ marked }) => marked)} marked ranges with other words than the report's there`,
        visits.flatMap(({ name, misplaced }) => misplaced.map((words) => `${name}: ${words}`)),
      ),
      noneOf("uncaught errors", errors),
    ]; // prettier-ignore
  },
};

/** Row 3: the page cannot tell that we are here. */
export const telling: Row = {
  number: 3,
  threat: "the page can tell we are here",
  browsers: browserNames,
  sharesStage: true,
  run: async (stage) => {
    const visits = await visitPages(stage);
    const traces = visits.flatMap(({ name, traces }) => traces.map((trace) => `${name}: ${trace}`));
    return [
      mustBe("entries of web_accessible_resources", accessibleResources(stage.browser), 0),
      mustBe(
        "messages that pages heard",
        count(visits, ({ messages }) => messages),
        0,
      ),
      noneOf("globals, properties, sheets, resources, computed styles that are there with us only", traces),
    ];
  },
};

const waysOut = /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|\bimport\s*\(|RTCPeerConnection/g;

/** Places in the scripts of the build that could speak to a network; the loader of the pack is known. */
function findWaysOut(browser: "chromium" | "firefox"): string[] {
  const build = builtExtension(browser === "chromium" ? "chrome" : "firefox");
  const scripts = readdirSync(build, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  return scripts.flatMap((name) => {
    const source = readFileSync(join(build, name), "utf8");
    return [...source.matchAll(waysOut)]
      .map(({ index }) => `${name}: ${source.slice(index, index + 80)}`)
      .filter((place) => !/: fetch\([\w$.]+\.runtime\.getURL\(/.test(place));
  });
}

function accessibleResources(browser: "chromium" | "firefox"): number {
  const path = join(builtExtension(browser === "chromium" ? "chrome" : "firefox"), "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as { readonly web_accessible_resources?: readonly unknown[] };
  return manifest.web_accessible_resources?.length ?? 0;
}
