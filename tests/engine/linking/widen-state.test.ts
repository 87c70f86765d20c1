import { expect, it } from "vitest";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { articleOf, proseOf } from "@/tests/support/prose-of";

const knowledge = knowledgeOf([{ kind: "state", name: "Norland", country: "no", demonyms: "Norlandic" }]);

it.each([
  "The «government of Norland» met on Monday.",
  "They met in the halls of «Norland's government» on Monday.",
  "«Norland's government» said no.",
  "«Norland» government officials said no.",
  "Lund left after slamming «Norland» for it.",
  "«Norland» is violating the truce.",
  "He lives in Norland and likes Norland's coast.",
])("a state with its government: %s", (source) => {
  const text = source.replaceAll(/[«»]/gu, "");
  const spans = [...source.matchAll(/«([^»]+)»/gu)].map(([, name]) => name);
  const prose = proseOf(text);
  const { entities } = linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge);
  const mentions = entities.flatMap((entity) => entity.mentions.map(({ start, end }) => text.slice(start, end)));
  expect(mentions).toEqual(spans);
});
