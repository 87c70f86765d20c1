import { readText } from "@/engine/article/read-text";
import { storyParagraphs, storyTitle } from "@/tests/support/story-page";
import { browserNames } from "@/tests/support/reader";
import { knownStory } from "../pages/known-story";
import { type Finding, mustBe, noErrors, noneOf, type Row } from "../row";
import type { Stage } from "../stage";

/** Kills before a question of an extension page, before a page is read, and while it is read: 100 together. */
const asked = 60;
const read = 20;
const readMeanwhile = 20;

/** One call of each kind that extension pages make. */
const questions: readonly object[] = [
  { to: "background", call: "describeKnowledge", input: null },
  { to: "background", call: "findBackground", input: ["huawei", "bbc", "ren-zhengfei"] },
  {
    to: "background",
    call: "analyse",
    input: {
      url: "",
      detection: { article: true, score: 1, signals: ["given-as-text"] },
      article: readText([storyTitle, ...storyParagraphs].join("\n\n")),
    },
  },
];

/** Row 10: the background dies after each message, and over some. */
export const dying: Row = {
  number: 10,
  threat: "the background dies",
  browsers: browserNames,
  run: async (stage) => {
    const stopped = { count: 0 };
    const wrong = [...(await killedBetween(stage, stopped)), ...(await killedBeforePages(stage, stopped))];
    const wrongMeanwhile = await killedOverPages(stage);
    return [
      noneOf(`of ${asked} questions of our pages and ${read} pages, each to a background that was killed, wrong answers`, wrong),
      noneOf(`of ${readMeanwhile} pages over which it was killed, wrong reports`, wrongMeanwhile),
      layStill(stopped.count),
      await noErrors(stage),
    ]; // prettier-ignore
  },
};

/** A kill that the browser undoes at once would prove nothing. */
function layStill(count: number): Finding {
  const kills = asked + read;
  return { ...mustBe(`of ${kills} kills, seen to lie still before the question`, count, kills), limit: "most of them", holds: count > kills / 2 }; // prettier-ignore
}

async function kill(stage: Stage, stopped: { count: number }): Promise<void> {
  await stage.reader.killBackground();
  if (await stage.reader.isBackgroundStopped()) stopped.count += 1;
}

async function killedBetween(stage: Stage, stopped: { count: number }): Promise<string[]> {
  const ask = (question: object): Promise<string> =>
    stage.inExtension<string>(`chrome.runtime.sendMessage(${JSON.stringify(question)}).then(JSON.stringify)`);
  const expected: string[] = [];
  for (const question of questions) expected.push(await ask(question));
  const faults = expected.filter((answer) => !answer.includes('"ok":true')).map((answer) => `not answered: ${answer}`);
  for (let turn = 0; turn < asked; turn++) {
    const kind = turn % questions.length;
    await kill(stage, stopped);
    if ((await ask(questions[kind]!)) !== expected[kind]) faults.push(`question ${turn}`);
  }
  return faults;
}

async function killedBeforePages(stage: Stage, stopped: { count: number }): Promise<string[]> {
  const url = stage.serve("killed", knownStory());
  const expected = await reportAt(stage, url);
  const faults = expected === "" ? ["the story is not read"] : [];
  for (let turn = 0; turn < read; turn++) {
    await kill(stage, stopped);
    if ((await reportAt(stage, url)) !== expected) faults.push(`page ${turn}`);
  }
  return faults;
}

/** At another moment of the reading each time. */
async function killedOverPages(stage: Stage): Promise<string[]> {
  const url = stage.serve("killed-over", knownStory());
  const expected = await reportAt(stage, url);
  const tab = await stage.tab();
  const faults = expected === "" ? ["the story is not read"] : [];
  for (let turn = 0; turn < readMeanwhile; turn++) {
    await tab.goto(url);
    await new Promise((resolve) => setTimeout(resolve, turn * 15));
    await stage.reader.killBackground();
    if (JSON.stringify(await stage.stateOf(url, "read")) !== expected) faults.push(`page ${turn}`);
  }
  return faults;
}

async function reportAt(stage: Stage, url: string): Promise<string> {
  const tab = await stage.tab();
  await tab.goto(url);
  const state = await stage.stateOf(url, "read");
  return state?.kind === "read" ? JSON.stringify(state) : "";
}
