import { webHost } from "@/engine/text/web-host";

/** A link of more words is a sentence that tells something, not what a paper is called. */
const mostWords = 8;

/**
 * How a paper is told: by the article's words, or by where it lies, where a link has a word that names nothing ("wrote", "here") or a whole
 * sentence.
 */
export function documentName(words: string, url: string | null): string {
  const isName = !/^\p{Ll}+$/u.test(words) && words.split(" ").length <= mostWords;
  const host = url === null || isName ? null : webHost(url);
  return host ?? words.replace(/,? (?:which|that|who)$/u, "");
}
