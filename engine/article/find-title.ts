import type { OutletName } from "@/engine/article/article-text";
import { strings, type JsonLdNode } from "@/engine/article/json-ld";
import type { PageOutline } from "@/engine/article/page-outline";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import { wordsOf } from "@/engine/article/letters";
import { likeness, shareOfWords, wordSet } from "@/engine/article/words-alike";

/** The headline, and the block that shows it; null when the page shows none that can be told. */
export type FoundTitle = { readonly title: string; readonly block: number | null };

const longestTitle = 400;
const mostHeadings = 100;

/** The page's headline: as shown when the page's metadata agree with what is shown, else as they say it. */
export function findTitle(
  outline: PageOutline,
  metadata: PageMetadata,
  article: JsonLdNode | null,
  outlet: OutletName,
): FoundTitle {
  const stated = statedTitles(metadata, article, outlet.name);
  const references = stated.map(wordSet);
  let best: { block: number; score: number } | null = null;
  let looked = 0;
  for (const [index, block] of outline.blocks.entries()) {
    const heading = outline.boxes[block.box]?.heading ?? null;
    if (looked > mostHeadings) break;
    if ((heading !== "h1" && heading !== "h2") || block.text.length > longestTitle || isOutlet(block.text, outlet))
      continue;
    looked += 1;
    const words = wordSet(block.text);
    const alike = Math.max(0, ...references.map((reference) => likeness(words, reference)));
    const score = heading === "h1" ? alike + 0.15 : alike - 0.15;
    if (best === null || score > best.score) best = { block: index, score };
  }
  const block = best !== null && best.score >= 0.5 ? best.block : onlyHeading(outline, stated, outlet);
  const shown = block === null ? null : (outline.blocks[block]?.text ?? null);
  return { title: (shown ?? stated[0] ?? "").replace(/\s+/g, " "), block };
}

/** The one `h1` of a page whose metadata say something else, or nothing: not when it is a link home, as a site's name is. */
function onlyHeading({ blocks, boxes }: PageOutline, stated: readonly string[], outlet: OutletName): number | null {
  const headings = blocks.flatMap((block, index) => (boxes[block.box]?.heading === "h1" ? [{ block, index }] : []));
  const [only, ...others] = headings.filter(
    ({ block: { text } }) => text.length <= longestTitle && !isOutlet(text, outlet),
  );
  if (only === undefined || others.length > 0) return null;
  if (only.block.linkLength > only.block.text.length / 2) return null;
  const alike = Math.max(0, ...stated.map((title) => shareOfWords(wordSet(title), wordSet(only.block.text))));
  return stated.length === 0 || alike >= 0.3 ? only.index : null;
}

/** Whether a heading is the name of the site: "The Evening Ledger" at evening-ledger.example. */
function isOutlet(text: string, { name, domain }: OutletName): boolean {
  if (name !== null && likeness(wordSet(text), wordSet(name)) > 0.6) return true;
  const folded = wordsOf(text).join("");
  return domain !== null && folded.length > 3 && domain.replace(/[^a-z0-9]/g, "").startsWith(folded);
}

function statedTitles(metadata: PageMetadata, article: JsonLdNode | null, outlet: string | null): string[] {
  const headline = strings(article?.["headline"])[0] ?? strings(article?.["name"])[0];
  const shared = metaContent(metadata, [
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "title",
  ]);
  return [headline, shared, metadata.title]
    .filter((title) => title !== undefined && title !== null && title !== "")
    .map((title) => withoutOutlet(unescaped(title ?? ""), outlet));
}

/** "Story | Section | Outlet" without what follows the story: the outlet's name, and what is shorter than the rest. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—»·•]\s+|\s+[-:]{1,2}\s+(?=[^-:]*$)/);
  if (parts.length < 2) return title.trim();
  const isOutlet = (part: string) => outlet !== null && likeness(wordSet(part), wordSet(outlet)) > 0.5;
  const isShort = (part: string) => part.length < (parts[0] ?? "").length / 2;
  while (parts.length > 1 && isOutlet(parts[0] ?? "")) parts.shift();
  while (parts.length > 1 && (isOutlet(parts.at(-1) ?? "") || isShort(parts.at(-1) ?? ""))) parts.pop();
  const end = title.indexOf(parts.at(-1) ?? "") + (parts.at(-1) ?? "").length;
  return title.slice(title.indexOf(parts[0] ?? ""), end).trim();
}

/** Entities that JSON-LD holds although JSON has none. */
function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };
  return text.replace(
    /&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    },
  );
}
