import type { Pieces } from "@/engine/article/page-scan";

/** A link in a block's text. */
export type LinkInBlock = { readonly start: number; readonly end: number; readonly url: string };

/** The text of one block while the walk collects it. */
export type BlockText = {
  /** Joined once, at the end: a string that grows is copied each time that it is looked at. */
  parts: string[];
  length: number;
  /** Whether a white space now would be a second one. */
  spaced: boolean;
  firstPiece: number;
  linkLength: number;
  boldLength: number;
  links: LinkInBlock[];
  gap: boolean;
};

export function emptyBlockText(pieces: Pieces): BlockText {
  return {
    parts: [],
    length: 0,
    spaced: true,
    firstPiece: pieces.node.length,
    linkLength: 0,
    boldLength: 0,
    links: [],
    gap: false,
  };
}

/**
 * Adds a text node's characters: each run of white space becomes one space, as on the screen, and characters that are
 * not shown (soft hyphens, zero-width spaces) are left out. Linear in the data.
 */
export function addText(block: BlockText, pieces: Pieces, node: Node, data: string): void {
  if (block.spaced && data.trim() === "") return;
  if (!unusual.test(data)) return addPlain(block, pieces, node, data);
  const length = data.length;
  let runStart = 0;
  let plain = true;
  for (let index = 0; index < length; index++) {
    const code = data.charCodeAt(index);
    if (code > 32 && code < 127) {
      block.spaced = false;
      continue;
    }
    if (isSpace(code)) {
      if (block.spaced) {
        addRun(block, pieces, node, data, runStart, index, plain);
        runStart = index + 1;
        plain = true;
      } else {
        block.spaced = true;
        if (code !== 32) plain = false;
      }
    } else if (isUnseen(code)) {
      addRun(block, pieces, node, data, runStart, index, plain);
      runStart = index + 1;
      plain = true;
    } else block.spaced = false;
  }
  addRun(block, pieces, node, data, runStart, length, plain);
}

/** What makes characters of the text others than those of the node: spaces but single ones, and what is not shown. */
const unusual = / {2}|[\t-\r\u00a0\u00ad\u2000-\u200b\u2028\u2029\u202f\u2060\u3000\ufeff]/;

/** Adds data whose spaces are single and plain: all of it, but for a space after a space. */
function addPlain(block: BlockText, pieces: Pieces, node: Node, data: string): void {
  if (data === "") return;
  const from = block.spaced && data.charCodeAt(0) === 32 ? 1 : 0;
  if (from === data.length) return;
  addRun(block, pieces, node, data, from, data.length, true);
  block.spaced = data.charCodeAt(data.length - 1) === 32;
}

function addRun(
  block: BlockText,
  pieces: Pieces,
  node: Node,
  data: string,
  from: number,
  to: number,
  plain: boolean,
): void {
  if (from >= to) return;
  pieces.node.push(node);
  pieces.offset.push(from);
  pieces.start.push(block.length);
  pieces.length.push(to - from);
  pieces.afterGap.push(block.gap);
  block.gap = false;
  const run = data.slice(from, to);
  block.parts.push(plain ? run : run.replace(/\s/g, " "));
  block.length += run.length;
}

/** A line break inside a paragraph; the space before it is not shown. False after another: that ends the paragraph. */
export function addLineBreak(block: BlockText, pieces: Pieces): boolean {
  if (block.length === 0) return true;
  trimEnd(block, pieces);
  if (block.parts.at(-1) === "\n") return false;
  block.parts.push("\n");
  block.length += 1;
  block.spaced = true;
  return true;
}

/** Links as far as the text goes that is left of a block: the space that ends many a link is not shown where the block ends. */
export function linksWithin(links: readonly LinkInBlock[], length: number): readonly LinkInBlock[] {
  const last = links.at(-1);
  if (last === undefined || last.end <= length) return links;
  return links
    .filter(({ start }) => start < length)
    .map(({ start, end, url }) => ({ start, end: Math.min(end, length), url }));
}

/** Takes a last space from the text and from the pieces. */
export function trimEnd(block: BlockText, pieces: Pieces): void {
  const last = block.parts.at(-1);
  if (last === undefined || !last.endsWith(" ")) return;
  block.parts[block.parts.length - 1] = last.slice(0, -1);
  block.length -= 1;
  const piece = pieces.length.length - 1;
  const length = (pieces.length[piece] ?? 0) - 1;
  pieces.length[piece] = length;
  if (length > 0) return;
  for (const list of Object.values(pieces)) list.pop();
  block.parts.pop();
}

/** What a page shows as a space. */
function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Soft hyphen, zero-width space, word joiner, byte order mark: not on the screen, and they cut words in two. */
function isUnseen(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff;
}
