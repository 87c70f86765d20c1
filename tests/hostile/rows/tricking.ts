import { browserNames, type Tab } from "@/tests/support/reader";
import { knownStory } from "../pages/known-story";
import { overlayPages } from "../pages/overlays";
import { script } from "../pages/hostile-page";
import { type Finding, mustBe, noErrors, noneOf, type Row } from "../row";
import type { Stage } from "../stage";

/** The only elements of ours in a page; with `raised`, for the pages that have such elements themselves. */
const host = `[...document.querySelectorAll("html > div, body > div[popover]")].find((each) => each.popover === "manual" && each.style.zIndex === "2147483647")`;
const isOpen = `${host} !== undefined && ${host}.getBoundingClientRect().height > 60`;

/** All that the reader has decided and the browser has granted, as text. */
const decided = `Promise.all([
  chrome.storage.local.get(null), chrome.storage.sync.get(null), chrome.permissions.getAll(),
  chrome.scripting.getRegisteredContentScripts(),
]).then(JSON.stringify)`;

/** Row 7: nobody is made to do something with our card that they do not see. */
export const tricking: Row = {
  number: 7,
  threat: "clickjacking of the hover card",
  browsers: browserNames,
  run: async (stage) => {
    const before = await stage.inExtension<string>(decided);
    const overlaid = await overlayFindings(stage);
    const madeUp = await madeUpFindings(stage);
    const keys = await everyControl(stage);
    const after = await stage.inExtension<string>(decided);
    return [
      ...overlaid,
      ...madeUp,
      ...keys,
      mustBe("changes of settings, grants and sites by all of this", before === after ? 0 : 1, 0),
      await noErrors(stage),
    ];
  },
};

/** Nine clicks of the reader's own on the card, whatever the page has put over, under or around it. */
async function overlayFindings(stage: Stage): Promise<Finding[]> {
  const tab = await stage.tab();
  const before = await stage.inExtension<string>(decided);
  const changing: string[] = [];
  const gone: string[] = [];
  let opened = 0;
  for (const { name, html } of overlayPages) {
    const url = stage.serve(name, html);
    await tab.goto(url);
    const report = JSON.stringify(await stage.stateOf(url, "read"));
    if (await openCard(tab)) opened += 1;
    for (const [x, y] of await pointsOfCard(tab)) await tab.clickAt(x, y);
    if ((await stage.inExtension<string>(decided)) !== before) changing.push(name);
    if ((await tab.evaluate<string>("location.href")) !== url) gone.push(name);
    else if (JSON.stringify(await stage.stateOf(url, "read")) !== report) changing.push(`${name} (report or marks)`);
  }
  const enough = opened >= overlayPages.length / 2;
  return [
    { what: `of ${overlayPages.length} pages with something over or under the card, those where it opens`, measured: String(opened), limit: "at least half", holds: enough },
    noneOf("changes by nine clicks on each", changing),
    noneOf("pages that were left by them", gone),
  ]; // prettier-ignore
}

/** What the page makes up opens nothing, closes nothing and presses nothing. */
async function madeUpFindings(stage: Stage): Promise<Finding[]> {
  const tab = await stage.tab();
  const url = stage.serve("made-up", knownStory({ after: script(madeUp) }));
  await tab.goto(url);
  await stage.stateOf(url, "read");
  await tab.evaluate(`fire(${markPoint}, [document, document.body, window], 400)`);
  const openedByPage = await tab.evaluate<boolean>(isOpen);
  const isThere = await openCard(tab);
  const tabs = await countTabs(stage);
  await tab.evaluate(`fire({ x: 600, y: 700 }, [document, document.body, window, ${host}], 1200)`);
  const isStillThere = await tab.evaluate<boolean>(isOpen);
  return [
    mustBe("cards opened by made-up events", openedByPage ? 1 : 0, 0),
    { what: "a card that the reader opened, after made-up keys, presses and clicks", measured: isStillThere ? "open" : "closed", limit: "open", holds: isThere && isStillThere },
    mustBe("tabs opened by them", (await countTabs(stage)) - tabs, 0),
  ]; // prettier-ignore
}

const madeUp = `
  async function fire(point, targets, milliseconds) {
    const options = { bubbles: true, composed: true, cancelable: true, clientX: point.x, clientY: point.y };
    const end = performance.now() + milliseconds;
    while (performance.now() < end) {
      for (const target of targets) {
        for (const type of ["pointermove", "pointerdown", "pointerup", "pointercancel"]) target.dispatchEvent(new PointerEvent(type, { ...options, pointerType: type === "pointerup" ? "touch" : "mouse" }));
        for (const type of ["mousemove", "mouseover", "mousedown", "mouseup", "click", "auxclick", "dblclick", "contextmenu"]) target.dispatchEvent(new MouseEvent(type, options));
        for (const key of ["Enter", " ", "Tab", "Escape", "j"]) target.dispatchEvent(new KeyboardEvent("keydown", { ...options, key }));
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }`;

/** Every control of a card, by the reader's own keys: none of them changes what is kept. */
async function everyControl(stage: Stage): Promise<Finding[]> {
  const tab = await stage.tab();
  const url = stage.serve("controls", knownStory());
  await tab.goto(url);
  await stage.stateOf(url, "read");
  const before = await stage.inExtension<string>(decided);
  let pressed = 0;
  for (let step = 0; step < 12; step++) {
    await tab.pressShortcut("next-mark");
    await tab.waitFor("a card", isOpen);
    for (let control = 0; control <= step; control++) await tab.press("Tab");
    if (!(await tab.evaluate<boolean>(`document.activeElement === ${host}`))) continue;
    await tab.press("Enter");
    pressed += 1;
  }
  const changes = (await stage.inExtension<string>(decided)) === before ? 0 : 1;
  return [
    { what: "controls of cards pressed by the keyboard", measured: String(pressed), limit: "more than 0", holds: pressed > 0 },
    mustBe("changes by them", changes, 0),
  ]; // prettier-ignore
}

const markPoint = `(() => { const [range] = CSS.highlights.get("source-context-calm-person"); const { left, top, width, height } = range.getClientRects()[0]; return { x: left + width / 2, y: top + height / 2 }; })()`;

async function openCard(tab: Tab): Promise<boolean> {
  const isMarked = `CSS.highlights.has("source-context-calm-person")`;
  if (!(await tab.evaluate<boolean>(isMarked))) return false;
  await tab.evaluate(
    `([...CSS.highlights.get("source-context-calm-person")][0].startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" }), null)`,
  );
  const { x, y } = await tab.evaluate<{ x: number; y: number }>(markPoint);
  // Nobody can point at what the page has moved out of the window.
  if (!(await tab.evaluate<boolean>(`${x} > 1 && ${x} < innerWidth - 1 && ${y} > 1 && ${y} < innerHeight - 1`)))
    return false;
  await tab.movePointer(x + 1, y);
  await tab.movePointer(x, y);
  return await comesTrue(tab, isOpen, 2_000);
}

async function pointsOfCard(tab: Tab): Promise<readonly (readonly [number, number])[]> {
  const box = await tab.evaluate<DOMRect | null>(`${host}?.getBoundingClientRect().toJSON() ?? null`);
  if (box === null) return [];
  const parts = [0.1, 0.5, 0.9];
  return parts
    .flatMap((down) => parts.map((right) => [box.x + box.width * right, box.y + box.height * down] as const))
    .filter(([x, y]) => x > 0 && y > 0 && x < 1_180 && y < 780);
}

const countTabs = (stage: Stage): Promise<number> =>
  stage.inExtension<number>("chrome.tabs.query({}).then((tabs) => tabs.length)");

/** Whether it comes true within so many milliseconds. */
async function comesTrue(tab: Tab, expression: string, milliseconds: number): Promise<boolean> {
  return await tab.evaluate<boolean>(`(async () => {
    const end = performance.now() + ${milliseconds};
    while (performance.now() < end) {
      if (${expression}) return true;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    return false;
  })()`);
}
