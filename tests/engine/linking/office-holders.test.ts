import { expect, it } from "vitest";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { articleOf, proseOf } from "@/tests/support/prose-of";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "company", name: "Telbrik", country: "no" },
  { kind: "company", name: "Norbank", country: "no", founders: "mona-sand" },
  { kind: "person", name: "Lin Okoro", offices: "chief executive @ telbrik [2010..]" },
  { kind: "person", name: "Omar Lund", offices: "vice president @ telbrik [2010..]" },
  { kind: "person", name: "Petra Holm", offices: "deputy chief executive @ norbank [2010..]" },
  { kind: "person", name: "Mona Sand" },
]);

/** Each phrase that stands for somebody, with whom it means. */
function descriptorsIn(text: string): string[] {
  const prose = proseOf(text);
  const { entities } = linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge);
  return entities.flatMap(({ name, mentions }) =>
    mentions.filter(({ form }) => form === "descriptor").map(({ start, end }) => `${text.slice(start, end)} = ${name}`),
  );
}

it.each([
  ["by the pack", "Lin Okoro left. Telbrik's boss denied it.", "Telbrik's boss = Lin Okoro"],
  [
    "by the pack, from the body's side",
    "Mona Sand left. Norbank's founder denied it.",
    "Norbank's founder = Mona Sand",
  ],
  [
    "by the article",
    "Rosa Quill, chief executive of Brightbox Group, left. Brightbox Group's chief executive denied it.",
    "Brightbox Group's chief executive = Rosa Quill",
  ],
  [
    "by another word for the office",
    "Rosa Quill, chairwoman of Brightbox Group, left. The chair of Brightbox Group denied it.",
    "The chair of Brightbox Group = Rosa Quill",
  ],
  [
    "by the office that comes before a former one",
    "Rosa Quill, founder and former boss of Brightbox Group, left. Brightbox Group's founder denied it.",
    "Brightbox Group's founder = Rosa Quill",
  ],
])("knows who is meant %s", (_how, text, meant) => {
  expect(descriptorsIn(text)).toEqual([meant]);
});

it.each([
  ["a former office", "Rosa Quill, former chief executive of Brightbox Group, left. Brightbox Group's boss denied it."],
  ["a deputy", "Rosa Quill, deputy chairman of Brightbox Group, left. The chairman of Brightbox Group denied it."],
  ["a vice president of the pack's", "Omar Lund left. Telbrik's president denied it."],
  ["a deputy of the pack's", "Petra Holm left. Norbank's chief executive denied it."],
  ["a part of a word", "Rosa Quill, a wheelchair maker at Brightbox Group, left. Brightbox Group's chair denied it."],
  ["another chief", "Rosa Quill, chief financial officer of Brightbox Group, left. Brightbox Group's chief denied it."],
  ["an office elsewhere", "Rosa Quill, chief executive of Brightbox Group, left. Oster Group's boss denied it."],
  [
    "an office in what the body is above",
    "Rosa Quill, head of Brightbox Group, left. The head of Brightbox Group's Oster Bank denied it.",
  ],
  [
    "one of two",
    "Rosa Quill, founder of Brightbox Group, met Ada Moss, founder of Brightbox Group. Brightbox Group's founder left.",
  ],
])("leaves open who is meant where all that is known is %s", (_what, text) => {
  expect(descriptorsIn(text)).toEqual([]);
});
