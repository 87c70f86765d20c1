import { expect, it } from "vitest";
import { marked } from "./marked";
import { readSentence } from "./read-sentence";

/** Tests sentences by "class stage", with marks on accused, accuser and content: an accuser without a mark is unstated, a content none. */
export function itTells(sentences: Readonly<Record<string, readonly string[]>>): void {
  const cases = Object.entries(sentences).flatMap(([sort, list]) => list.map((source) => [source, sort] as const));
  it.each(cases)("%s (%s)", (source, sort) => {
    const { text, roles } = marked(source);
    const [told] = readSentence(text);
    expect([`${told?.class} ${told?.stage}`, told?.accused]).toEqual([sort, roles["accused"]]);
    const [by = "unstated", content = null] = [roles["accuser"], roles["content"]];
    expect([told?.accuser, told?.content]).toEqual([by, content]);
  });
}
