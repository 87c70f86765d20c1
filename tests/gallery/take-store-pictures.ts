// Usage: npm run pictures:store -- [FOLDER]
// The pictures that stores ask for, 1280 by 800, in each language of the interface: the card beside what it is for, and the full report.
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { chromiumProgram } from "@/tests/support/browsers";
import { galleryConfig } from "./gallery.vite";
import { languages } from "./languages";

const [folder = "docs/store/pictures"] = process.argv.slice(2);
/** What Chrome, Edge and Firefox all take. */
const size = { width: 1280, height: 800 };
const shown = ["en", "de", "fr", "es", "it", "zh"] as const;

const built = await mkdtemp(join(tmpdir(), "gallery-"));
await mkdir(folder, { recursive: true });
await build(galleryConfig(built));
const server = await preview({ ...galleryConfig(built), preview: { port: 0, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({ executablePath: chromiumProgram(), args: ["--no-sandbox"] });
for (const language of shown) {
  await take(browser, `card-${language}`, (page) => layOutCard(page, language));
  await take(browser, `report-${language}`, async (page) => {
    await page.goto(`${address}?view=report-full&language=${language}`);
  });
}
await browser.close();
await server.close();

async function take(inBrowser: Browser, name: string, layOut: (page: Page) => Promise<void>): Promise<void> {
  const page = await inBrowser.newPage({ viewport: size, colorScheme: "light" });
  await layOut(page);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}

/** The card as large as the popup is, beside the name and the summary of the extension, a line a clause. */
async function layOutCard(page: Page, language: (typeof shown)[number]): Promise<void> {
  const { words } = languages[language];
  const clauses = words.say("extensionDescription").split(/(?<=[,.，。、])\s*/u);
  const lines = clauses.filter((clause) => clause !== "").map((clause) => `<p>${clause}</p>`);
  await page.setContent(`<!doctype html><meta charset="utf-8">
    <style>
      body { margin: 0; height: 100vh; display: grid; grid-template-columns: 1fr auto; align-items: center; gap: 64px;
        padding: 0 112px; box-sizing: border-box; background: #e9eef2; color: #1c1b18; }
      h1 { font: 600 52px Georgia, "Liberation Serif", serif; margin: 0 0 28px; }
      p { font: 26px/1.4 system-ui, "Liberation Sans", sans-serif; margin: 0 0 10px; }
      iframe { width: 384px; height: 600px; border: 0; border-radius: 10px; box-shadow: 0 10px 40px rgb(20 40 60 / 30%); }
    </style>
    <div><h1>${words.say("extensionName")}</h1>${lines.join("")}</div>
    <iframe src="${address}?view=popup-card&language=${language}"></iframe>`);
}
