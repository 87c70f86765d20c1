import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventedPack } from "@/tests/support/fixture-knowledge";
import { linesOf } from "@/tests/support/own-pack";
import { pageFixture } from "@/tests/support/page-fixtures";
import { browserNames, type Reader, startReader, type Tab } from "@/tests/support/reader";

const story = pageFixture("nordwire-tender");
const school = { kind: "organisation", key: "university-of-holm", name: "University of Holm", type: "university" };
const file = linesOf(
  { kind: "pack", name: "Schools" },
  school,
  { kind: "company", key: "telbrik", name: "Telbrik", founded: "1994-04" },
  { ...school, key: "late", founded: "when" },
);

/** Nobody can press a button in the browser's own file dialog; what comes of it is the same. */
const chooseFile = (selector: string, text: string): string => `(() => {
  const chosen = new DataTransfer();
  chosen.items.add(new File([${JSON.stringify(text)}], "schools.jsonl"));
  const input = document.querySelector(${JSON.stringify(selector)});
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
})()`;
const textOf = (selector: string): string => `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? "")`;
const schoolCard = `[...document.querySelectorAll(".entity")].find((each) => /University of Holm.*from your pack .Schools/s.test(each.textContent))`;

describe.each(browserNames)("a pack of one's own in %s", (browser) => {
  let reader: Reader;
  let options: Tab;
  let tab: Tab;

  beforeAll(async () => {
    reader = await startReader(browser, new Map([[story.url, story.html]]), {
      pack: new Uint8Array(inventedPack()),
      hosts: [`https://${new URL(story.url).host}/*`],
    });
    options = await reader.openExtensionPage("options.html#packs");
    await options.waitFor("the packs", "document.querySelector('#packs input[type=file]')");
  });
  afterAll(async () => {
    await reader?.close();
  });

  it("is shown before it is used, and used by the keyboard", async () => {
    await options.evaluate(chooseFile("#packs .notice-actions input[type=file]", file));
    await options.waitFor("what it would change", "document.querySelector('.pack-preview')");
    const preview = await options.evaluate<string>(textOf(".pack-preview"));
    expect(preview).toContain("1 new entry");
    expect(preview).toContain("Founded: April 1994 (bundled: 1994)");
    expect(preview).toContain('Line 4: founded: "when"');
    expect(await options.evaluate("document.activeElement.tagName")).toBe("H3");
    for (let step = 0; step < 12; step++) {
      await options.press("Tab");
      if ((await options.evaluate("document.activeElement.type ?? ''")) === "text") break;
    }
    await options.press("Enter");
    await options.waitFor("the pack on the list", textOf(".packs li") + `.includes("Use “Schools”")`);
    expect(await options.evaluate(textOf(".packs li"))).toContain("2 entries");
  });

  it("links its names in a story and says on the card where that is from, also after the background slept", async () => {
    await reader.killBackground();
    tab = await reader.openTab(story.url);
    const popup = await reader.openPopup(tab);
    await popup.waitFor("the school on the card", schoolCard);
    await popup.close();
  });

  it("is switched off, updated and removed by the mouse", async () => {
    const readAgain = async () => {
      await tab.goto(story.url);
      const popup = await reader.openPopup(tab);
      await popup.waitFor("the card", "document.querySelector('.entity')");
      const isThere = await popup.evaluate<boolean>(`${schoolCard} !== undefined`);
      await popup.close();
      return isThere;
    };
    await options.click(".packs input[type=checkbox]");
    await options.waitFor("it to be off", `${textOf(".options-toast")} === "Saved."`);
    expect(await readAgain()).toBe(false);
    await options.evaluate(chooseFile(".packs input[type=file]", linesOf({ ...school, place: "Holm" })));
    await options.waitFor("what is gone", `${textOf(".pack-preview")}.includes("1 entry gone")`);
    await options.click(".pack-preview [type=submit]");
    await options.waitFor("it to be on again", "document.querySelector('.packs input[type=checkbox]').checked");
    expect(await readAgain()).toBe(true);
    await options.click(".pack-tools > button:last-child");
    await options.click(".pack-tools .button-main");
    await options.waitFor("no packs", "document.querySelector('.packs') === null");
    expect(await readAgain()).toBe(false);
  });
});
