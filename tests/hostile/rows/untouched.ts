import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { browserNames } from "@/tests/support/reader";
import { builtExtension } from "@/tests/support/extension-copy";
import { type Finding, mustBe, type Row } from "../row";
import { type Visit, visitPages } from "../visit-pages";

const count = (visits: readonly Visit[], of: (visit: Visit) => number): number =>
  visits.reduce((sum, visit) => sum + of(visit), 0);

/** Names the pages where a number is not what it must be, for whoever mends it. */
function named(finding: Finding, visits: readonly Visit[], isBad: (visit: Visit) => boolean): Finding {
  const bad = visits.filter(isBad).map(({ name }) => name);
  return bad.length === 0 ? finding : { ...finding, what: `${finding.what}: ${bad.slice(0, 12).join(", ")}` };
}

/** Row 1: nothing leaves the browser. */
export const leaving: Row = {
  number: 1,
  threat: "something leaves the browser",
  browsers: browserNames,
  sharesStage: true,
  run: async (stage) => {
    const visits = await visitPages(stage);
    const extra = mustBe(`requests more than without us, on ${visits.length} pages`, count(visits, ({ extraRequests }) => extraRequests.length), 0); // prettier-ignore
    return [
      named(extra, visits, ({ extraRequests }) => extraRequests.length > 0),
      mustBe("ways out in all bundles, but the pack's loader", findWaysOut(stage.browser).length, 0),
    ];
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
    const read = visits.filter(({ isRead }) => isRead);
    return [
      named(
        mustBe(`of ${visits.length} pages (${read.length} read and marked) with other SHA-256 of their markup`, count(visits, ({ isSame }) => (isSame ? 0 : 1)), 0),
        visits,
        ({ isSame }) => !isSame,
      ),
      named(mustBe("records of the page's MutationObserver", count(visits, ({ records }) => records), 0), visits, ({ records }) => records > 0),
      named(mustBe("uncaught errors", count(visits, ({ errors }) => errors.length), 0), visits, ({ errors }) => errors.length > 0),
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
    const traces = mustBe("globals, properties, sheets, resources, computed styles that are there with us only", count(visits, (visit) => visit.traces.length), 0); // prettier-ignore
    return [
      mustBe("entries of web_accessible_resources", accessibleResources(stage.browser), 0),
      mustBe(
        "messages that pages heard",
        count(visits, ({ messages }) => messages),
        0,
      ),
      named(traces, visits, (visit) => visit.traces.length > 0),
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
