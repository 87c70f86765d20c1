import type { OutletName } from "@/engine/article/article-text";
import { apartFromKicker, apartFromLines, fewestWordsOfTitle } from "@/engine/article/heading-lines";
import { strings, type JsonLdNode } from "@/engine/article/json-ld";
import { hint } from "@/engine/article/hints";
import type { PageOutline } from "@/engine/article/page-outline";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import { unescaped } from "@/engine/article/unescaped";
import { wordsOf } from "@/engine/article/letters";
import type { BoxWeights } from "@/engine/article/weigh-boxes";
import { likeness, wordSet } from "@/engine/article/words-alike";

/** The headline, and the block that shows it; null when the page shows none that can be told. */
export type FoundTitle = { readonly title: string; readonly block: number | null };

const longestTitle = 400;
const mostHeadings = 100;
const mostLines = 300;

/**
 * The page's headline: as shown when the page's metadata agree with what is shown, or when one headline alone stands over
 * the text; else as the metadata say it.
 */
export function findTitle(
  outline: PageOutline,
  metadata: PageMetadata,
  article: JsonLdNode | null,
  outlet: OutletName,
  weights: BoxWeights,
): FoundTitle {
  const whole = statedTitles(metadata, article);
  const stated = whole.map((title) => withoutOutlet(withoutDomain(title, outlet.domain), outlet.name));
  const middle = middleOfProse(weights);
  const candidates = headlines(outline, stated, whole, outlet).filter(
    ({ block, alike }) => block <= middle || alike >= 0.5,
  );
  const best = candidates.reduce<Headline | null>(
    (one, other) => (one === null || other.score > one.score ? other : one),
    null,
  );
  const top = onlyHeadline(
    candidates.filter(({ main }) => main),
    stated.length === 0 ? 2 : 4,
  );
  // A heading in the text can be nearer to the metadata than a headline in other words, but then it is not the same.
  const isSure = best !== null && best.score >= 0.5 && (best.main || top === null || best.alike > 0.9);
  const block = isSure ? best.block : (top?.block ?? lineAsStated(outline, stated));
  const shown = block === null ? null : (outline.blocks[block]?.text ?? null);
  // That a heading is a part of the page's title tells its words, and not that there is a story under it. The site's is first.
  const part = shown === null ? candidates.findLast(({ isPart }) => isPart) : undefined;
  const title =
    shown === null
      ? (outline.blocks[part?.block ?? -1]?.text ?? stated[0])
      : whole.includes(shown)
        ? shown
        : apartFromKicker(apartFromLines(shown, outline, block, stated), stated);
  return { title: (title ?? "").replace(/\s+/g, " "), block };
}

type Headline = {
  readonly block: number;
  readonly alike: number;
  readonly score: number;
  /** A first heading, and no link. */
  readonly main: boolean;
  readonly words: number;
  /** In the words of a part of what is stated, between two bars. */
  readonly isPart: boolean;
};

/** The headings that are no site's name and lead to no other page, with their likeness to what the metadata state. */
function headlines(
  { blocks, boxes }: PageOutline,
  stated: readonly string[],
  whole: readonly string[],
  outlet: OutletName,
): Headline[] {
  const references = stated.map(wordSet);
  // "Ledger Letter 18 – A Quiet Year": what looks like the outlet's name may be part of the headline.
  const parts = new Set(whole.flatMap(partsOf));
  const asStated = new Set(whole.map((title) => wordsOf(title).join(" ")));
  const found: Headline[] = [];
  for (const [index, { box, text, linkLength, links }] of blocks.entries()) {
    const heading = boxes[box]?.heading ?? null;
    if (heading === null || heading > "h3" || text.length > longestTitle || isOutlet(text, outlet)) continue;
    // The last step of a breadcrumb is a heading on some pages, in words of its own.
    if ((boxes[box]?.hints ?? 0) & hint.navigation) continue;
    const isItem = ((boxes[box]?.context ?? 0) & hint.list) !== 0;
    const words = wordSet(text);
    const isBeginning = stated.some((title) => title.startsWith(`${text} `));
    const plain = wordsOf(text).join(" ");
    const alike = asStated.has(plain)
      ? 1
      : Math.max(isBeginning ? 0.4 : 0, ...references.map((reference) => likeness(words, reference)));
    const isLink = linkLength > text.length / 2;
    const isPart = parts.has(plain);
    if (isLink && ((alike < 0.5 && !isPart) || isLinkToFront(links))) continue;
    const main = heading === "h1" && !isLink && !isItem;
    const score = main ? alike + 0.15 : alike - (isItem ? 0.3 : heading === "h1" ? 0.1 : 0.15);
    found.push({ block: index, alike, score, main, words: words.size, isPart });
    if (found.length > mostHeadings) break;
  }
  return found;
}

function isLinkToFront(links: readonly { readonly url: string }[]): boolean {
  return links.some(({ url }) => /^(?:https?:\/\/[^/]*)?\/?$/.test(url));
}

/** "Ledger Letter » Archive » The meters of a long winter": whichever of these the page shows as a heading may be its headline. */
function partsOf(title: string): string[] {
  const parts = title.slice(0, longestTitle).split(/\s+(?:[|»·•]|::?)\s+/);
  return parts.length < 2
    ? []
    : parts
        .map(wordsOf)
        .filter(({ length }) => length >= fewestWordsOfTitle)
        .map((words) => words.join(" "));
}

/** The main headline of a page whose metadata say something else, or nothing: the only one, or the first with their words. */
function onlyHeadline(candidates: readonly Headline[], fewestWords: number): Headline | null {
  const [first, ...others] = candidates.filter(({ words, alike }) => words >= fewestWords || alike >= 0.3);
  if (first === undefined) return null;
  return others.length === 0 || first.alike >= 0.15 ? first : null;
}

/** The block before which half of the running text stands. */
function middleOfProse({ blockProse, prose }: BoxWeights): number {
  let left = (prose[0] ?? 0) / 2;
  if (left === 0) return blockProse.length;
  return blockProse.findIndex((length) => (left -= length) <= 0);
}

/** Of a page without headings: the line that says just what the metadata say. */
function lineAsStated({ blocks }: PageOutline, stated: readonly string[]): number | null {
  const lines = new Set(
    stated
      .map((title) => wordsOf(title))
      .filter((words) => words.length >= 2)
      .map((words) => words.join(" ")),
  );
  if (lines.size === 0) return null;
  const lengths = stated.map((title) => title.length);
  const index = blocks
    .slice(0, mostLines)
    .findIndex(
      ({ text, linkLength }) =>
        linkLength < text.length / 2 &&
        lengths.some((length) => Math.abs(length - text.length) < 10) &&
        lines.has(wordsOf(text).join(" ")),
    );
  return index < 0 ? null : index;
}

/** Whether a heading is the name of the site: "The Evening Ledger" at evening-ledger.example. */
function isOutlet(text: string, { name, domain }: OutletName): boolean {
  if (name !== null && likeness(wordSet(text), wordSet(name)) > 0.6) return true;
  const folded = wordsOf(text).join("");
  return domain !== null && folded.length > 3 && domain.replace(/[^a-z0-9]/g, "").startsWith(folded);
}

function statedTitles(metadata: PageMetadata, article: JsonLdNode | null): string[] {
  const headline = strings(article?.["headline"])[0] ?? strings(article?.["name"])[0];
  const shared = metaContent(metadata, [
    "dc:title",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "og:title",
    "twitter:title",
    "title",
  ]);
  return [headline, shared, metadata.title]
    .filter((title) => title !== undefined && title !== null && title !== "")
    .map((title) => unescaped(title ?? ""));
}

/** "ledger.example A story" without the address before it. */
function withoutDomain(title: string, domain: string | null): string {
  return domain !== null && title.toLowerCase().startsWith(`${domain} `) ? title.slice(domain.length).trim() : title;
}

const bars = /\s+[|–—»·•]\s+|\s+[-:]{1,2}\s+(?=[^-:]*$)/;
const eastern = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Without spaces, where a language writes none. */
const easternBars = /\s*[|｜_»·•–—]+\s*|\s*--\s*|\s+[-:]\s+(?=[^-:]*$)|：(?=[^：]*$)/;

/** "Story | Section | Outlet" without what follows the story: the outlet's name, and what is shorter than the rest. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(eastern.test(title) ? easternBars : bars);
  if (parts.length < 2) return title.trim();
  const isOutlet = (part: string) =>
    /^[\w-]+\.(?:com|org|net|co\.\w\w)$/i.test(part) ||
    (outlet !== null && likeness(wordSet(part), wordSet(outlet)) > 0.5);
  const isShort = (part: string) => part.length < (parts[0] ?? "").length * 0.55;
  while (parts.length > 1 && isOutlet(parts[0] ?? "")) parts.shift();
  while (parts.length > 1 && (isOutlet(parts.at(-1) ?? "") || isShort(parts.at(-1) ?? ""))) parts.pop();
  const start = title.indexOf(parts[0] ?? "");
  // One after the other: the last words may stand in the first part too.
  const end = parts.reduce((at, part) => title.indexOf(part, at) + part.length, start);
  return title.slice(start, end).trim();
}
