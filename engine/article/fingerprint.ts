import type { ArticleText } from "@/engine/article/article-text";

/**
 * Short for an article's address, title and text: a page that has changed is analysed again only when this has. Two sums of
 * 32 bits with different factors; no secret, for a page that makes two texts alike only hides its own change.
 */
export function fingerprintOf({ url, title, text }: Pick<ArticleText, "url" | "title" | "text">): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (const part of [url, title, text]) {
    for (let index = 0; index < part.length; index++) {
      const code = part.charCodeAt(index);
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x5bd1e995);
      other ^= other >>> 13;
    }
    // Where one part ends and the next begins counts too.
    one = Math.imul(one ^ 0x1ffff, 0x01000193);
    other = Math.imul(other ^ 0x1ffff, 0x5bd1e995);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}
