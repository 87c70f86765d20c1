// Usage: npm run pictures -- [FOLDER] [NAME-PART]
// Pictures of every view: in English light, dark and in forced colours, in German and French light and dark, and the
// pseudo-language from right to left; fails when axe-core objects to one of them.
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { chromiumProgram } from "@/tests/support/browsers";
import { galleryConfig } from "./gallery.vite";
import { views } from "./views";

const [folder = "demo-output/gallery", part = ""] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const looks = [
  { name: "light", language: "en", colorScheme: "light", forcedColors: "none" },
  { name: "dark", language: "en", colorScheme: "dark", forcedColors: "none" },
  { name: "forced", language: "en", colorScheme: "dark", forcedColors: "active" },
  { name: "german-light", language: "de", colorScheme: "light", forcedColors: "none" },
  { name: "german-dark", language: "de", colorScheme: "dark", forcedColors: "none" },
  { name: "french-light", language: "fr", colorScheme: "light", forcedColors: "none" },
  { name: "french-dark", language: "fr", colorScheme: "dark", forcedColors: "none" },
  { name: "right-to-left", language: "right-to-left", colorScheme: "light", forcedColors: "none" },
] as const;
/** What stays beside the page is as large as browsers make it; the others are pages of their own. */
const sizes: Readonly<Record<string, { width: number; height: number }>> = {
  popup: { width: 384, height: 600 },
  panel: { width: 420, height: 900 },
};
type AxeResults = {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
};

const built = await mkdtemp(join(tmpdir(), "gallery-"));
await mkdir(folder, { recursive: true });
await build(galleryConfig(built));
const server = await preview({ ...galleryConfig(built), preview: { port: 0, host: "127.0.0.1" } });
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({
  executablePath: chromiumProgram(),
  args: ["--no-sandbox"],
});
let objections = 0;
for (const look of looks) objections += await takeLook(browser, look);
await browser.close();
await server.close();
process.exitCode = objections === 0 ? 0 : 1;

async function takeLook(inBrowser: Browser, { name, language, ...scheme }: (typeof looks)[number]): Promise<number> {
  const page = await inBrowser.newPage({ ...scheme, deviceScaleFactor: 1.5 });
  page.on("pageerror", (error) => {
    throw error;
  });
  let found = 0;
  for (const [view, { style }] of Object.entries(views).filter(([view]) => view.includes(part))) {
    await page.setViewportSize(sizes[style] ?? { width: 1100, height: 800 });
    await page.goto(`${address}?view=${view}&language=${language}`);
    found += await countObjections(page, `${view} ${name}`);
    await page.screenshot({ path: join(folder, `${view}-${name}.png`), fullPage: sizes[style] === undefined });
    if (style === "popup") await takeScrolled(page, join(folder, `${view}-${name}`));
  }
  await page.close();
  return found;
}

/** The whole card in one picture, everything that opens being open. */
async function takeScrolled(page: Page, path: string): Promise<void> {
  await page.addStyleTag({ content: "header, footer { position: static !important }" });
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.screenshot({ path: `${path}-open.png`, fullPage: true });
}

async function countObjections(page: Page, where: string): Promise<number> {
  await page.evaluate(() =>
    document.querySelectorAll("details").forEach((details) => {
      details.dataset["open"] = String(details.open);
      details.open = true;
    }),
  );
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>("axe.run()");
  await page.evaluate(() =>
    document.querySelectorAll("details").forEach((details) => (details.open = details.dataset["open"] === "true")),
  );
  for (const { id, nodes } of results.violations) console.error(`${where}: ${id}\n  ${nodes[0]?.html ?? ""}`);
  return results.violations.length;
}
