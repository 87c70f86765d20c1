import { expect, it } from "vitest";
import { isPersonName } from "@/engine/article/person-names";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyParagraphs, storyTitle } from "@/tests/support/story-page";

type Around = { readonly over?: string; readonly under?: string; readonly head?: string };

function authorsOf({ over = "", under = "", head = "" }: Around): readonly string[] | undefined {
  const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = pageOf(`<h1>${storyTitle}</h1>${over}<article>${text}</article>${under}`, head);
  return readPage(loadPage(html), "https://nes.example/telbrik", { anyway: true }).reading.article?.authors;
}

const jsonLd = (author: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${storyTitle}","author":${author}}</script>`;

it.each<[string, Around, readonly string[]]>([
  ["one name and a day", { over: `<p>Erstellt von Ellery am Dienstag 6. Mai 2024</p>` }, ["Ellery"]],
  ["one name and an hour", { under: `<p>Posted by Ellery @ 12:00 am</p>` }, ["Ellery"]],
  ["a word that is no name after it", { over: `<p>Von Kopf bis Fuß</p>` }, []],
  ["a day before it", { over: `<p>04.03.2024 13:30 von Ellery Vance</p>` }, ["Ellery Vance"]],
  [
    "a colon and family names in capitals",
    { over: `<p>Von: Ellery VANCE, Ian COLE</p>` },
    ["Ellery VANCE", "Ian COLE"],
  ],
  ["contributors", { over: `<p>Contributors: Ellery Vance</p>` }, ["Ellery Vance"]],
  ["several authors", { under: `<p>Autoren Ellery Vance und Ian Cole</p>` }, ["Ellery Vance", "Ian Cole"]],
  ["a dash after the label", { under: `<div>About the Author - Ellery Vance</div>` }, ["Ellery Vance"]],
  [
    "a list of links under the label",
    {
      under: `<h4>Author(s)</h4><ul><li><a href="/all/?_author=1">Ellery Vance</a></li><li><a href="/all/?_author=2">Ian Cole</a></li></ul><p>Mary Quill</p>`,
    },
    ["Ellery Vance", "Ian Cole"],
  ],
  [
    "a name in two parts",
    { head: jsonLd(`[{"@type":"Person","givenName":"Ellery","familyName":"Vance"}]`) },
    ["Ellery Vance"],
  ],
  [
    "one of two shown names stated",
    {
      head: jsonLd(`{"@type":"Person","name":"Ian Cole"}`),
      over: `<div>Ellery Vance</div><div>Ian Cole</div><div>4 March 2024</div>`,
    },
    ["Ellery Vance", "Ian Cole"],
  ],
  [
    "a part of the outlet after the name",
    {
      head: `<meta property="og:site_name" content="Norhaven Evening Standard">`,
      over: `<p>By Ellery Vance, NES Northland</p>`,
    },
    ["Ellery Vance"],
  ],
  [
    "who is stated, and who wrote what is referred to",
    {
      head: `<meta name="dc.creator" content="Ellery Vance">`,
      under: `<ol><li itemscope><meta itemprop="author" content="I. Cole, M. Quill">Meters, 2019</li></ol>`,
    },
    ["Ellery Vance"],
  ],
  ["a picture's credit alone", { over: `<div>Ellery Vance © Quill, 31.05.2013</div><div>4 March 2024</div>` }, []],
])("reads who signs with %s", (_what, around, authors) => {
  expect(authorsOf(around)).toEqual(authors);
});

it.each(["Super User", "publisher", "Fraktion Norhaven", "Anadolu Ajansı", "Norhaven Kitchens", "anónimo"])(
  "takes no account, desk or body for a person: %s",
  (name) => {
    expect(isPersonName(name)).toBe(false);
  },
);
