import { webHost } from "@/engine/text/web-host";
import type { PageOutline } from "@/engine/article/page-outline";
import { type BoxWeights, sumByBox } from "@/engine/article/weigh-boxes";

/** A list or a table with this share of its text linked leads elsewhere. */
const linkedList = 0.75;
/** Of so many links to other sites: the sources of a story, or what it is a list of. A site's own stories are related ones. */
const fewestSources = 4;
const shareOfSources = 0.8;

/** For each box 1 when it is in a list or a table that is nearly all links, but of links to other sites than `domain`. */
export function linkLists(outline: PageOutline, { length, linked }: BoxWeights, domain: string | null): Uint8Array {
  const { boxes } = outline;
  const lists = new Uint8Array(boxes.length);
  const links = linksIn(outline, domain);
  for (const [index, box] of boxes.entries()) {
    const isList = box.name === "ul" || box.name === "ol" || box.name === "table";
    const isLinked = isList && (linked[index] ?? 0) > linkedList * (length[index] ?? 0);
    const foreign = links.foreign[index] ?? 0;
    const areSources = foreign >= fewestSources && foreign >= shareOfSources * (links.all[index] ?? 0);
    lists[index] = (lists[box.parent] ?? 0) === 1 || (isLinked && !areSources) ? 1 : 0;
  }
  return lists;
}

/** The links in each box, and those of them that lead to other sites. */
function linksIn({ boxes, blocks }: PageOutline, domain: string | null): { all: Float64Array; foreign: Float64Array } {
  const own = siteName(domain);
  const foreign = blocks.map(({ links, text }) => {
    // A bare address is for clicking, not for reading.
    const named = own === null ? [] : links.filter(({ start }) => !text.startsWith("http", start));
    return named.filter(({ url }) => ![null, own].includes(siteName(webHost(url)))).length;
  });
  const all = blocks.map(({ links }) => links.length);
  return { all: sumByBox(boxes, blocks, all), foreign: sumByBox(boxes, blocks, foreign) };
}

/** "evening-ledger" of "news.evening-ledger.co.example": an outlet has hosts under several endings. */
function siteName(domain: string | null): string | null {
  const labels = domain?.split(".") ?? [];
  if (labels.length < 2) return null;
  const isSecondLevel = labels.length > 2 && (labels.at(-2) ?? "").length <= 3;
  return labels.at(isSecondLevel ? -3 : -2) ?? null;
}
