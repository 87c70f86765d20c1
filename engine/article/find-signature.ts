import { startsUpper } from "@/engine/article/letters";
import { isPersonName } from "@/engine/article/person-names";

/** What stands about the author under the article: their name and post, and a note. By paragraph. */
export type Signature = { readonly author: string | null; readonly lines: ReadonlyMap<number, "byline" | "furniture"> };

const none: Signature = { author: null, lines: new Map() };

/** Only so many paragraphs from the end are looked at. */
const reach = 4;

const post =
  /\b(?:editor|reporter|journalist|writer|correspondent|columnist|contributor|author|blogger|producer|analyst|critic)s?\b/i;
const noteVerb = /^(?:is|was|has|covers|writes|joined|works|reports|worked|edits|leads|began)\b/;

/**
 * The author's note at the end of a text. A line with a name, a line with a post; then perhaps paragraphs that begin with
 * that name and tell about that person. A note without the name before it counts when it tells of a journalist's post.
 */
export function findSignature(paragraphs: readonly string[]): Signature {
  const first = Math.max(1, paragraphs.length - reach);
  for (let index = first; index < paragraphs.length; index++) {
    const name = signedName(paragraphs[index] ?? "", paragraphs[index + 1] ?? "");
    if (name !== null) return { author: name, lines: linesFrom(index, paragraphs, name) };
  }
  const last = paragraphs.length - 1;
  const name = notedName(paragraphs[last] ?? "");
  return name === null || last < 2 ? none : { author: name, lines: new Map([[last, "furniture"]]) };
}

/** Nobody signs with more. */
const longestLine = 160;

/** The name in "Ann Reed / Science Editor, Evening Ledger", or in a line before a note about the same person. */
function signedName(paragraph: string, next: string): string | null {
  if (paragraph.length > longestLine) return null;
  // Most lines are sentences.
  if (/[.!?:“”"]/.test(paragraph.replace(/\b[A-Z]\./g, ""))) return null;
  const [line, role, more] = paragraph.split(/\n|(?<=\w),\s|\s[–—|-]\s/).map((part) => part.trim());
  const name = line?.replace(/^(?:by|about)\s+/i, "") ?? "";
  if (!isFullName(name)) return null;
  if (role !== undefined && post.test(`${role} ${more ?? ""}`)) return name;
  return role === undefined && next.startsWith(name) && notedName(next) === name ? name : null;
}

/** The name that a note such as "Ann Reed is a reporter at …" begins with. */
function notedName(paragraph: string): string | null {
  const words = paragraph.split(" ", 6);
  for (let count = 2; count <= 4; count++) {
    const name = words.slice(0, count).join(" ");
    const rest = paragraph.slice(name.length + 1);
    if (noteVerb.test(rest))
      return isFullName(name) && post.test(rest.slice(0, 120)) && !/[“”"]/.test(paragraph) ? name : null;
  }
  return null;
}

function linesFrom(
  index: number,
  paragraphs: readonly string[],
  name: string,
): ReadonlyMap<number, "byline" | "furniture"> {
  const lines = new Map<number, "byline" | "furniture">([[index, "byline"]]);
  for (let after = index + 1; after < paragraphs.length; after++) {
    const rest = paragraphs[after] ?? "";
    const known =
      rest.startsWith(name) ||
      /^(?:he|she|they|you can|follow|contact|email|twitter|@)\b/i.test(rest) ||
      after - index <= 2;
    if (!known) break;
    lines.set(after, "furniture");
  }
  return lines;
}

/** Two words or more, each with a capital, and nobody's desk. */
function isFullName(name: string): boolean {
  const words = name.split(" ");
  return words.length >= 2 && isPersonName(name) && startsUpper(words[0] ?? "") && startsUpper(words.at(-1) ?? "");
}
