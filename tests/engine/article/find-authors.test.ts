import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyParagraphs, storyTitle, storyUrl } from "@/tests/support/story-page";

type Around = { readonly over?: string; readonly end?: string; readonly under?: string; readonly head?: string };

function authorsOf({ over = "", end = "", under = "", head = "" }: Around): readonly string[] | undefined {
  const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = pageOf(`<h1>${storyTitle}</h1>${over}<article>${text}${end}</article>${under}`, head);
  return readPage(loadPage(html), storyUrl, { anyway: true }).reading.article?.authors;
}

const stated = `<meta name="author" content="Ellery Vance">`;
const three = ["Ellery Vance", "Ian Cole", "Mary Quill"]
  .map((name, place) => `<a href="/authors/${place}">${name}</a>`)
  .join(", ");

it.each<[string, Around, readonly string[]]>([
  [
    "a byline of several lines, longer than a name, with an address and the day",
    {
      over:
        `<div><a href="/staff/evance"><span>Ellery Vance | evance@ledger.example</span></a> By <a href="/staff/evance/posts">Ellery Vance | ` +
        `evance@ledger.example</a><br><a href="#">Email the author</a> | <a href="#">Follow on Twitter</a><br>` +
        `on March 4, 2024 at 3:02 PM, updated March 5, 2024 at 3:06 PM</div>`,
    },
    ["Ellery Vance"],
  ],
  [
    "who goes by one name, with a page of their own",
    { over: `<div>by <a href="/users/quill?from=a">quill</a></div>` },
    ["quill"],
  ],
  [
    "a name and a role that run together",
    { over: `<div class="author-info"><span>Ellery Vance</span><span>Founder at Telbrik</span></div>` },
    ["Ellery Vance"],
  ],
  [
    "a name with a capital in it before a role",
    { over: `<div class="author-info"><span>Ellery McVance</span><span>Energy desk</span></div>` },
    ["Ellery McVance"],
  ],
  [
    "a name alone in bold at the end",
    { end: `<p style="text-align:right"><strong>Ellery Vance</strong></p>` },
    ["Ellery Vance"],
  ],
  [
    "a name in bold before a post at the end",
    {
      end: `<p><strong>Ellery Vance</strong>\n<em>Independent Energy Writer</em></p><p>Ellery explores what meters measure and what they do not.</p>`,
    },
    ["Ellery Vance"],
  ],
  [
    "all whom one line links to, where the page states the first alone",
    { over: `<div>${three}</div>`, head: stated },
    ["Ellery Vance", "Ian Cole", "Mary Quill"],
  ],
  ["who signs in capitals, with By twice", { over: `<div><b>By</b>by ELLERY VANCE</div>` }, ["ELLERY VANCE"]],
  [
    "a name beside its account",
    { over: `<div><a href="/about/editors/ellery">Ellery Vance</a><a href="https://x.example/e">@ellery</a></div>` },
    ["Ellery Vance"],
  ],
  ["who reported", { end: `<p>(Reporting by Ellery Vance in Norland; Editing by Ian Cole)</p>` }, ["Ellery Vance"]],
  [
    "who is called the author far under the text",
    { under: `${"<p>A line of something else</p>".repeat(40)}<div>Author:</div><div>Ellery Vance</div>` },
    ["Ellery Vance"],
  ],
  ["a guest", { over: `<div>Guest post by Ellery Vance</div>` }, ["Ellery Vance"]],
  ["a name in Chinese", { over: `<div class="author">李小明2024-03-04 14:27</div>` }, ["李小明"]],
  [
    "the first of those that microdata name",
    {
      over: `<p itemprop="author">Ellery Vance</p>`,
      end: `<p>A line</p><figure><p itemprop="author">Ian Cole</p></figure>`,
    },
    ["Ellery Vance"],
  ],
  [
    "who signs under the text, twice",
    { under: `<p>By Ellery Vance</p>${"<p>A line of something else</p>".repeat(8)}<p>By Ellery Vance</p>` },
    ["Ellery Vance"],
  ],
])("finds %s", (_what, around, authors) => {
  expect(authorsOf(around)).toEqual(authors);
});

it.each<[string, Around, readonly string[]]>([
  [
    "a stated name by one that its writer goes by",
    { over: `<div>by <a href="/authors/q">QuillTheFirst</a></div>`, head: stated },
    ["Ellery Vance"],
  ],
  [
    "a stated name by others that a line links to",
    { over: `<div>${three.replace("Ellery Vance", "Ann Hale")}</div>`, head: stated },
    ["Ellery Vance"],
  ],
  [
    "nobody by the line under an agency's story",
    { head: `<meta name="author" content="dpa/lsw">`, under: `<p>By Ian Cole</p>` },
    [],
  ],
  [
    "nobody by one half of the outlet's name",
    {
      head: `<meta property="og:site_name" content="Meter und Strom"><meta name="author" content="Meter und Strom, Norland">`,
    },
    [],
  ],
  [
    "nobody by what says By far under the text",
    { under: `${"<p>A line of something else</p>".repeat(40)}<div>By Ian Cole</div>` },
    [],
  ],
  ["nobody by a button in capitals", { over: `<div class="author">WATCH LIVE</div>` }, []],
  ["nobody by a small word without a page behind it", { over: `<div>by quill</div>` }, []],
  [
    "nobody by the writers of other stories",
    {
      under: ["Ian Cole", "Mary Quill"]
        .map((name) => `<div><h3><a href="/x">Another story</a></h3><p>Three lines</p><h6>By ${name}</h6></div>`)
        .join(""),
    },
    [],
  ],
  [
    "nobody by a name in bold in the last paragraph",
    { end: `<p><strong>Ellery Vance</strong> did not answer when he was asked about it.</p>` },
    [],
  ],
])("does not replace %s", (_what, around, authors) => {
  expect(authorsOf(around)).toEqual(authors);
});

it.each([
  ["whoever saved it", `<p>By Ellery Vance</p>`, `<meta name="author" content="Ian Cole">`, ["Ellery Vance"]],
  ["a date and By", `<p>4 March 2024 By Ellery Vance</p>`, "", ["Ellery Vance"]],
  ["a name and a date in one line", `<p>4 March 2024 · Ellery Vance</p>`, "", ["Ellery Vance"]],
  [
    "several links",
    `<p>By <a href="/authors/a">Ellery Vance</a> & <a href="/authors/b">Ian Cole</a></p>`,
    "",
    ["Ellery Vance", "Ian Cole"],
  ],
  [
    "a link with a post",
    `<p>Written by <a href="/author/a">Ellery Vance</a> Senior Gardener</p>`,
    "",
    ["Ellery Vance"],
  ],
  ["a checker", `<p>4 March 2024</p><p>Fact checked by: Ian Cole</p>`, "", []],
  ["a reviewer's page", `<p>Reviewed by <a href="/authors/b">Ian Cole</a></p>`, "", []],
  ["a section", `<p>Real Estate</p>`, "", []],
  [
    "what was written said in a sentence",
    `<p>This post was written by Ellery Vance, Head of Gardens</p>`,
    "",
    ["Ellery Vance"],
  ],
  [
    "a line for each",
    `<p>Written by<br><a href="/authors/a">Ellery Vance</a>, ten years with meters<br>Ian Cole, who tests them in Norland</p>`,
    "",
    ["Ellery Vance", "Ian Cole"],
  ],
  ["one name after a line before", `<p>Written by</p><p>Ellery - Head of Gardens</p>`, "", ["Ellery"]],
  [
    "one name and its page",
    `<p>by <a href="/author/e">Ellery</a> · 4 March 2024</p>`,
    `<meta name="author" content="Ian Cole">`,
    ["Ellery"],
  ],
  [
    "one name without a page",
    `<p>by Ellery · 4 March 2024</p>`,
    `<meta name="author" content="Ian Cole">`,
    ["Ian Cole"],
  ],
  [
    "a book's author below",
    `<p>By Ellery Vance</p><p>4 March 2024</p><h2>A Far Field</h2><p>by Ian Cole</p>`,
    "",
    ["Ellery Vance"],
  ],
  [
    "contents between the headline and who wrote it",
    `<ul>${"<li><a href='#a'>On meters and gates</a></li>".repeat(40)}</ul><p>Written by</p><p>Ellery Vance</p>`,
    "",
    ["Ellery Vance"],
  ],
  ["capitals in a box for authors", `<div class="author-name">ELLERY VANCE</div>`, "", ["ELLERY VANCE"]],
  ["capitals", `<p>By ELLERY VANCE March 4, 2024 9:00 AM</p>`, "", ["ELLERY VANCE"]],
  ["a label in another language", `<p>Autorin/Autor Ellery Vance</p>`, "", ["Ellery Vance"]],
  ["a name that leads nowhere", `<p>4 March 2024</p><p><a>Ellery Vance</a></p>`, "", ["Ellery Vance"]],
  [
    "who took the picture",
    `<p>Hale on 4 March 2024. Picture by Ian Cole</p><p>By Ellery Vance</p>`,
    "",
    ["Ellery Vance"],
  ],
  [
    "a byline cut short",
    `<p>By Ellery Vance</p>`,
    `<meta name="author" content="Ellery Vance"><meta name="author" content="Ian Cole">`,
    ["Ellery Vance", "Ian Cole"],
  ],
  ["its own name for an author", "", `<meta name="author" content="The Evening Ledger">`, []],
  ["a town", "", `<meta name="author" content="evening-ledger.example, Norhaven, Norland">`, []],
  ["a desk in German", "", `<meta name="author" content="Redaktion">`, []],
  ["two first names", "", `<meta name="author" content="Ellery &amp;amp; Ian">`, ["Ellery", "Ian"]],
  ["a column", "", `<meta name="author" content="What's Brewing">`, []],
  ["a paper with its article", "", `<meta name="author" content="Die WOCHE">`, []],
  ["bloggers", "", `<meta name="author" content="deinen Reisebloggern">`, []],
  ["an arrow", "", `<meta name="author" content="Archiv anzeigen →">`, []],
  ["a label for a name", `<p>Auteur(s) :</p><p>Le comité des habitants</p>`, "", []],
  [
    "an apostrophe written twice over",
    "",
    `<meta name="author" content="Ian Cole, Mary O&amp;#x27;Quill">`,
    ["Ian Cole", "Mary O'Quill"],
  ],
  ["a letter written as an entity", "", `<meta name="author" content="In&amp;eacute;s Vance">`, ["Inés Vance"]],
  [
    "the title's capitals",
    "",
    `<meta name="author" content="By Ian Cole And Mary Quill For The Ledger">`,
    ["Ian Cole", "Mary Quill"],
  ],
  [
    "a card's label",
    "",
    `<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ellery Vance">`,
    ["Ellery Vance"],
  ],
  [
    "a card's minutes",
    "",
    `<meta name="twitter:label1" content="Lesezeit"><meta name="twitter:data1" content="Fünf Minuten">`,
    [],
  ],
  [
    "a piece in German",
    `<p>Ein Artikel von <strong>Ellery Vance</strong> | 04.03.2024 - 12:45</p>`,
    "",
    ["Ellery Vance"],
  ],
  ["who made it in German", `<p>Erstellt von Ellery Vance</p>`, "", ["Ellery Vance"]],
  ["a day after the name", `<p>VON ELLERY VANCE am 4. März 2024</p>`, "", ["ELLERY VANCE"]],
  ["a day in numbers before the name", `<p>04.03.2024 | 13:10 Uhr | Ellery Vance</p>`, "", ["Ellery Vance"]],
  ["a name with no person in it", "", `<meta name="author" content="Human in the Loop">`, []],
])("reads the writers of a page with %s", (_what, line, head, authors) => {
  expect(authorsOf({ over: line, head })).toEqual(authors);
});

it("takes no reader of a comment for the author", () => {
  const comment = `<section><span itemprop="author">Ian Cole</span></section>`;
  const line = `<span itemprop="author">Ellery Vance</span>`;
  expect(authorsOf({ over: line, under: comment })).toEqual(["Ellery Vance"]);
});
