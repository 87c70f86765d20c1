import type { ArticleText } from "@/engine/article/article-text";
import type { Linking } from "@/engine/linking/linked-entity";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import type { Mention, Prose } from "@/engine/mentions/mention";
import { parseText } from "@/engine/syntax/parse-text";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

export type Named = Linking & { readonly mentions: readonly Mention[] };

/** All names in a text whose lines are its paragraphs, as in an article without outlet, date or author. */
export function nameText(text: string, knowledge: Knowledge): Named {
  const prose = proseOf(text);
  const mentions = findMentions(prose, knowledge);
  return { ...linkMentions(articleOf(prose), prose, mentions, knowledge), mentions };
}

function proseOf(text: string): Prose {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)]
    .filter(({ 0: line }) => line.trim() !== "")
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length, kind: "body" as const }));
  return parseText({ text, paragraphs });
}

function articleOf({ text, paragraphs }: Prose): ArticleText {
  const nothing = { published: null, modified: null, language: "en", truncatedAt: null };
  const outlet = { name: null, domain: null };
  return { url: "", title: "", authors: [], ...nothing, outlet, text, paragraphs, links: [], partial: false };
}
