import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readText } from "@/engine/article/read-text";
import { analyseArticle } from "@/engine/report/analyse-article";
import { composeKnowledge } from "@/knowledge/lookup/compose-knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { describeCheck } from "@/knowledge/own/describe-check";
import { packTemplate } from "@/knowledge/own/pack-template";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { checked, used } from "@/tests/support/own-pack";

// The example of docs/packs.md, as it stands there.
const blocks = [...readFileSync("docs/packs.md", "utf8").matchAll(/^ +```(\w*)\n([\s\S]*?)^ +```/gm)].map(
  ([, language, text = ""]) => ({ language, text: text.replace(/^ {3}/gm, "") }),
);
const [template, guild] = blocks.filter(({ language }) => language === "jsonl").map(({ text }) => text);
const [shown] = blocks.filter(({ language }) => language === "").map(({ text }) => text);
const story = [...readFileSync("docs/packs.md", "utf8").matchAll(/^ +> ?(.*)$/gm)].map(([, line]) => line).join("\n");

it("begins with the template", () => {
  expect(packTemplate.replace(/^#.*\n/gm, "")).toBe(template);
});

it("says of the mistake what the page says", () => {
  expect(describeCheck("harbour.jsonl", checked(packTemplate + (guild ?? ""), knowledgeOf([])))).toEqual(
    shown?.trimEnd().split("\n"),
  );
});

it("links the names of the story once the mistake is gone", () => {
  const bundled = knowledgeOf([]);
  const { pack, problems } = used(packTemplate + guild?.replace('"parent":"skarholm-tugs",', ""), bundled);
  expect(problems).toEqual([]);
  const all = composeKnowledge(bundled, [{ name: "Havnby harbour", knowledge: openKnowledge(pack) }]);
  const page = { url: "https://draft.example/", detection: { article: true, score: 1, signals: [] } };
  const { entities } = analyseArticle({ ...page, article: readText(story) }, all);
  expect(entities.map(({ knowledge }) => knowledge)).toEqual(["skarholm-towing", "havnby-pilots"]);
});
