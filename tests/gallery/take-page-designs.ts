// Usage: npm run pictures:pages -- [FOLDER] [NAME-PART]
// Marks and hover card of the built extension on ten page designs in Chromium, one picture each. Fails when a design has
// no marks, no card, or a card over the words that it is about.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { type ChromiumSession, startChromium } from "@/tests/support/chromium";
import { copyExtension } from "@/tests/support/extension-copy";
import { inventedPack } from "@/tests/support/fixture-knowledge";
import { until } from "@/tests/support/until";
import { addressOf, type PageDesign, pageDesigns, pageOf } from "./page-designs";

const [folder = "docs/pictures/pages", part = ""] = process.argv.slice(2);
const words = "Telbrik";
const place = `(() => { for (const highlight of CSS.highlights.values()) for (const range of highlight) if (range.toString() === "${words}") return range.getBoundingClientRect().toJSON(); return null; })()`;
const card = "document.querySelector('html > div')?.getBoundingClientRect().toJSON() ?? null";

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

mkdirSync(resolve(folder), { recursive: true });
const site = new Map(pageDesigns.map((design) => [addressOf(design), pageOf(design)]));
const extension = copyExtension("chrome", {
  pack: new Uint8Array(inventedPack()),
  hosts: [`https://${new URL([...site.keys()][0] ?? "").host}/*`],
});
const session = await startChromium(extension, site);
try {
  for (const design of pageDesigns.filter(({ name }) => name.includes(part))) await takePicture(session, design);
} finally {
  await session.close();
}

async function takePicture({ context }: ChromiumSession, design: PageDesign): Promise<void> {
  const page = await context.newPage();
  await page.emulateMedia({
    colorScheme: design.colorScheme ?? "light",
    forcedColors: design.forcedColors ?? "none",
  });
  const devtools = await context.newCDPSession(page);
  const { width = 900, height = 640, zoom = 1 } = design;
  // What zoom does to a page: fewer and larger pixels of its own.
  await devtools.send("Emulation.setDeviceMetricsOverride", {
    width: width / zoom,
    height: height / zoom,
    deviceScaleFactor: zoom,
    mobile: false,
  });
  await page.goto(addressOf(design));
  await until(`marks on ${design.name}`, async () => (await page.evaluate<Box | null>(place)) !== null);
  await openCard(page, design.name);
  await save(devtools, join(folder, `${design.name}.webp`));
  await page.close();
}

async function openCard(page: Page, name: string): Promise<void> {
  const box = (await page.evaluate<Box | null>(place)) as Box;
  await page.mouse.move(2, 2);
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 3 });
  await until(`a card on ${name}`, async () => {
    const shown = await page.evaluate<Box | null>(card);
    return shown !== null && shown.bottom - shown.top > 60;
  });
  await page.waitForTimeout(300);
  const shown = (await page.evaluate<Box | null>(card)) as Box;
  const covers = shown.left < box.right && box.left < shown.right && shown.top < box.bottom && box.top < shown.bottom;
  if (covers) throw new Error(`${name}: the card covers its words`);
}

async function save(devtools: CDPSession, path: string): Promise<void> {
  const { data } = await devtools.send("Page.captureScreenshot", { format: "webp", quality: 80 });
  writeFileSync(path, Buffer.from(data, "base64"));
  process.stdout.write(`${path}\n`);
}
