import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startChromium } from "@/tests/support/chromium";
import { copyExtension } from "@/tests/support/extension-copy";
import { inventedPack } from "@/tests/support/fixture-knowledge";
import { type PageFixture, pageFixture } from "@/tests/support/page-fixtures";
import { startReader } from "@/tests/support/reader";

/** What the demo shows: a story about real parties with the bundled knowledge, and one about invented ones with theirs. */
const stories = ["techradar-5g-licence", "evening-ledger-telbrik"].map(pageFixture);
const folder = resolve("demo-output");

/** What a story needs beyond the shipped extension: invented hosts are on no list, invented parties in no pack. */
function changesFor(story: PageFixture) {
  if (story.knowledge === "core") return {};
  return { hosts: [`https://${new URL(story.url).host}/*`], pack: new Uint8Array(inventedPack()) };
}

/** Without a display: the knowledge card as text, pictures of page and popup in a folder. */
async function printCards(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const story of stories) {
    for (const colorScheme of ["light", "dark"] as const) {
      const reader = await startReader("chromium", new Map([[story.url, story.html]]), {
        ...changesFor(story),
        colorScheme,
      });
      const tab = await reader.openTab(story.url);
      await tab.waitFor("marks", "[...CSS.highlights.values()].some((highlight) => highlight.size > 0)");
      writeFileSync(join(folder, `${story.slug}-page-${colorScheme}.png`), await tab.screenshot());
      const popup = await reader.openPopup(tab);
      await popup.waitFor("the card", "document.querySelector('.allegation')");
      writeFileSync(join(folder, `${story.slug}-popup-${colorScheme}.png`), await popup.screenshot());
      if (colorScheme === "light") {
        const card = await popup.evaluate<string>("document.body.innerText");
        process.stdout.write(`\n===== ${story.url}\n\n${card}\n`);
      }
      await reader.close();
    }
  }
  process.stdout.write(`\nPictures of pages and popups: ${folder}\n`);
}

/** With a display: a browser window a story, until the person closes it. */
async function openWindows(): Promise<void> {
  const sessions = [];
  for (const story of stories) {
    const extension = copyExtension("chrome", changesFor(story));
    const session = await startChromium(extension, new Map([[story.url, story.html]]), { headless: false });
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(story.url);
    sessions.push(session);
  }
  process.stdout.write(
    "Click the extension's button, or press Alt+Shift+S, for the knowledge card. Close the windows to end.\n",
  );
  await Promise.all(sessions.map((session) => session.context.waitForEvent("close", { timeout: 0 })));
  await Promise.all(sessions.map((session) => session.close()));
}

const hasDisplay =
  (process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"] ?? "") !== "" || process.platform !== "linux";
await (hasDisplay ? openWindows() : printCards());
