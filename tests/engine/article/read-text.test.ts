import { expect, it } from "vitest";
import { readText } from "@/engine/article/read-text";
import { storyParagraphs, storyTitle } from "@/tests/support/story-page";

const story = [storyTitle, ...storyParagraphs].join("\n\n");

function kindsOf(text: string): (readonly [string, string])[] {
  return readText(text).paragraphs.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

it("keeps the text as it is and finds its paragraphs", () => {
  const text = `\n\n  ${story}\n \n\n`;
  const article = readText(text);
  expect(article.text).toBe(text);
  expect(article.title).toBe(storyTitle);
  expect(kindsOf(text)).toEqual([["title", storyTitle], ...storyParagraphs.map((each) => ["body", each])]);
});

it("takes title, address and day from what is given with the text", () => {
  const article = readText(storyParagraphs.join("\n\n"), {
    title: storyTitle,
    url: "https://www.evening-ledger.example/a",
    published: "4 March 2024",
  });
  expect(article).toMatchObject({
    title: storyTitle,
    url: "https://www.evening-ledger.example/a",
    published: "2024-03-04",
    outlet: { name: null, domain: "evening-ledger.example" },
    language: "en",
  });
  expect(article.paragraphs[0]?.kind).toBe("body");
});

it.each([
  ["(Image credit: Nordfoto)", "furniture"],
  ["Photo: Ann Hale/Nordfoto", "furniture"],
  ["Image courtesy of Telbrik", "furniture"],
  ["Read more: Telbrik's long winter", "furniture"],
  ["Lesen Sie auch: Telbriks langer Winter", "furniture"],
  ["Les også: Telbriks lange vinter", "furniture"],
  ["VEA TAMBIÉN: El invierno de Telbrik", "furniture"],
  ["¿Te puede interesar?", "furniture"],
  ["À lire aussi : le long hiver de Telbrik", "furniture"],
  ["Zobacz także", "furniture"],
  ["Keine Kommentare", "furniture"],
  ["関連記事：テルブリクの長い冬", "furniture"],
  ["Anzeige: Die Polizei sucht Zeugen.", "body"],
  ["Mira Telbrik dijo que nada había cambiado.", "body"],
  ["Teilen der Stadt fehlte der Strom.", "body"],
  ["Follow the Evening Ledger on Twitter and Instagram.", "furniture"],
  ["For the latest news download the Ledger app.", "furniture"],
  ["To view the full story, please subscribe.", "furniture"],
  ["To read the meters, the city must send somebody.", "body"],
  ["For more stories to be told, archives must open.", "body"],
  ["Leer los contadores lleva tiempo: la inspectora tarda un mes.", "body"],
  ["Sign up for our newsletter", "furniture"],
  ["By Ellery Vance, Energy Correspondent", "byline"],
  ["Published 4 March 2024", "byline"],
  ["- Meters for homes and workshops", "list"],
  ["Share prices of three other makers fell, too.", "body"],
  ["Comments by the minister drew fire on Monday", "body"],
  ["Copyright complaints were not among them.", "body"],
  ["Email records show who knew what, and when.", "body"],
  ["© 2024 Evening Ledger", "furniture"],
  ["By Monday the company had said nothing.", "body"],
  ["The image credited to Hale was a forgery.", "body"],
  ["“Read more,” she told her pupils, and they did.", "body"],
])("knows what a line is for: %s", (line, kind) => {
  const text = [storyTitle, line, ...storyParagraphs].join("\n\n");
  expect(kindsOf(text)[1]).toEqual([kind, line]);
});

it("finds the author in a byline", () => {
  const article = readText([storyTitle, "By Ellery Vance and Ian Cole", ...storyParagraphs].join("\n\n"));
  expect(article.authors).toEqual(["Ellery Vance", "Ian Cole"]);
});

const note =
  "Ellery Vance is energy correspondent of the Evening Ledger. She has worked for Radio Nord and for Quill Press.";

it.each([
  [
    "a name with a post, and a note",
    [`Ellery Vance\nEnergy Correspondent, Evening Ledger`, note],
    ["byline", "furniture"],
  ],
  ["a name, and a note", ["Ellery Vance", note], ["byline", "furniture"]],
  ["a name with a post", ["Ellery Vance, Energy Editor"], ["byline"]],
  ["a note alone", [note], ["furniture"]],
])("finds the author who signs at the end with %s", (_what, signature, kinds) => {
  const text = [story, ...signature].join("\n\n");
  expect(readText(text).authors).toEqual(["Ellery Vance"]);
  expect(
    kindsOf(text)
      .slice(-signature.length)
      .map(([kind]) => kind),
  ).toEqual(kinds);
});

it.each([
  ["a person of the story", "Ann Hale is expected to answer the committee's questions in May."],
  ["a quote", "Ann Hale, the editor of the trade paper, said: “They have known for years.”"],
])("does not take %s at the end for the author", (_what, last) => {
  const article = readText(`${story}\n\n${last}`);
  expect(article.authors).toEqual([]);
  expect(article.paragraphs.at(-1)?.kind).toBe("body");
});

it("takes each line for a paragraph where lines are not wrapped, and joins wrapped ones", () => {
  const [first, second] = storyParagraphs;
  expect(kindsOf(`${storyTitle}\n\n${first}${first}\n${second}`).map(([kind]) => kind)).toEqual([
    "title",
    "body",
    "body",
  ]);
  expect(kindsOf(`${storyTitle}\n\nA line that was wrapped\nby hand, as in a mail.`)[1]?.[1]).toBe(
    "A line that was wrapped\nby hand, as in a mail.",
  );
});

it("has no title for a text of one paragraph, or one that begins with a sentence", () => {
  expect(readText("A few words").title).toBe("");
  expect(readText(storyParagraphs.join("\n\n")).title).toBe("");
  expect(readText("").paragraphs).toEqual([]);
});
