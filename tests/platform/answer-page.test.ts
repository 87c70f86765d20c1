import { describe, expect, it } from "vitest";
import { lookAtPage } from "@/engine/article/look-at-page";
import type { ArticleReport } from "@/engine/report/article-report";
import { answerPage } from "@/platform/answer-page";
import type { PageQuestion, PageSettings } from "@/platform/messages";
import { success } from "@/platform/outcome";
import { defaultSettings } from "@/platform/settings";
import { loadPage } from "@/scripts/saved-page";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { pageOf, storyPage, storyText, storyUrl } from "@/tests/support/story-page";

function questionOf(html: string, known: string | null = null): PageQuestion {
  const look = lookAtPage(loadPage(html), storyUrl, { isShown: () => true, ruleOut: null });
  if (look.kind !== "walk") throw new Error("the page was ruled out");
  look.walk.advance(1e9);
  return { url: storyUrl, scan: look.walk.scanned.scan, shown: null, known };
}

/** Counts how often the knowledge is asked for: loading it is the dearest part. */
function sources(settings: Partial<PageSettings> = {}) {
  const held = {
    asked: 0,
    get: () => ((held.asked += 1), Promise.resolve(success(knowledgeOf([{ kind: "company", name: "Telbrik" }])))),
  };
  const settingsOf = (report: ArticleReport | null): Promise<PageSettings> => {
    const hidden = report?.entities.flatMap(({ knowledge }) => knowledge ?? []) ?? [];
    return Promise.resolve({ on: true, marks: defaultSettings.marks, cardOnHover: true, hidden, ...settings });
  };
  return { knowledge: held, settingsOf };
}

async function fingerprint(html: string): Promise<string> {
  const answer = await answerPage(questionOf(html), sources());
  if (!answer.ok || answer.value.kind !== "read") throw new Error("the story was not read");
  return answer.value.fingerprint;
}

describe("answerPage", () => {
  it("gives the report of an article, and the block of each paragraph", async () => {
    const answer = await answerPage(questionOf(storyPage()), sources());
    if (!answer.ok || answer.value.kind !== "read") throw new Error("the story was not read");
    expect(answer.value.report.article?.text).toBe(storyText);
    expect(answer.value.blocks).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(answer.value.settings.hidden).toEqual(["telbrik"]);
  });

  it("says no more than that of an article that is known, wherever it now stands", async () => {
    const known = await fingerprint(storyPage());
    const given = sources();
    const moved = storyPage({ before: "<nav><p>Home</p></nav>" });
    expect(await answerPage(questionOf(moved, known), given)).toEqual(
      success({ kind: "same", blocks: [1, 2, 3, 4, 5, 6, 7] }),
    );
    expect(given.knowledge.asked).toBe(0);
    const changed = storyPage({ within: "<p>A sentence was added by the paper later that same day.</p>" });
    expect(await answerPage(questionOf(changed, known), given)).toMatchObject({ value: { kind: "read" } });
  });

  it("does not ask for the knowledge where there is no article", async () => {
    const given = sources();
    const front = pageOf(`<ul>${"<li><a href='/a'>Telbrik bills again, says regulator</a></li>".repeat(40)}</ul>`, "");
    expect(await answerPage(questionOf(front), given)).toMatchObject({ value: { kind: "no-article" } });
    expect(given.knowledge.asked).toBe(0);
  });

  it("reads nothing where the reader has switched the site off", async () => {
    const given = sources({ on: false });
    expect(await answerPage(questionOf(storyPage()), given)).toEqual(success({ kind: "off" }));
    expect(given.knowledge.asked).toBe(0);
  });
});
