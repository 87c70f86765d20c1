import { readPage } from "@/engine/article/read-page";
import type { TextMap } from "@/engine/article/text-map";
import type { Span } from "@/engine/text/span";

const story = `<article>
  <h1>Telbrik denies a claim</h1>
  <p id="first">The network maker <b>Telbrik</b> said on Monday that it had done nothing wrong, after a week of questions
  about the way in which it builds its equipment for phone companies in Norland and in other countries.</p>
  <p id="second">"We have never done such a thing and we never will," said Mara Lind, the chief executive, in a statement
  that was sent to reporters on Monday evening, after the markets had closed and the staff had been told.</p>
  <p id="third">Officials of Norland say that the company hid a back door in its routers. They gave no proof of that,
  and no document has been published so far, which Radio Nord was the first to point out on Tuesday.</p>
  <details><summary>More</summary><p id="folded">The company has sold equipment to forty countries, among them most of the
  neighbours of Norland, and it is to publish the results of an outside review of its routers in the autumn.</p></details>
</article>`;

const metadata = `<meta property="og:type" content="article"><meta property="og:title" content="Telbrik denies a claim">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Telbrik denies a claim"}</script>`;

export type LivePage = {
  readonly text: string;
  readonly map: TextMap;
  /** Where the words stand in the text: the first time, or later. */
  spanOf(words: string, nth?: number): Span;
};

/** Puts an article of invented parties into the document of the test, and reads it. */
export function openStory(): LivePage {
  document.head.insertAdjacentHTML("beforeend", metadata);
  document.body.innerHTML = story;
  return readStory();
}

/** Reads the document as it stands. Throws when it is no article. */
export function readStory(): LivePage {
  const { reading, map } = readPage(document, "https://www.ledger.example/news/telbrik");
  if (reading.article === null || map === null) throw new Error(`no article: ${reading.detection.signals.join(" ")}`);
  const { text } = reading.article;
  const spanOf = (words: string, nth = 1): Span => {
    let start = -1;
    for (let found = 0; found < nth; found += 1) start = text.indexOf(words, start + 1);
    if (start === -1) throw new Error(`the story does not say "${words}"`);
    return { start, end: start + words.length };
  };
  return { text, map, spanOf };
}

export function closeStory(): void {
  document.body.innerHTML = "";
  for (const element of document.head.querySelectorAll("meta[property], script[type='application/ld+json']")) {
    element.remove();
  }
}
