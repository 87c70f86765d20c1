import { webHost } from "@/engine/text/web-host";

/** How a paper is told: by the article's words, or by where it lies, where a link has a word that names nothing ("wrote", "here"). */
export function documentName(words: string, url: string | null): string {
  const host = url === null || !/^\p{Ll}+$/u.test(words) ? null : webHost(url);
  return host ?? words.replace(/,? (?:which|that|who)$/u, "");
}
