import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyPage, storyParagraphs, storyText, storyTitle, storyUrl } from "@/tests/support/story-page";

const properties =
  "childNodes firstChild lastChild nextSibling previousSibling parentNode parentElement nodeType nodeName nodeValue textContent " +
  "localName tagName getAttribute hasAttributes attributes hasAttribute className id shadowRoot children ownerDocument innerHTML";
const ofDocument =
  "documentElement body head title defaultView designMode querySelector createTreeWalker firstChild childNodes";

it.each(properties.split(" "))("is not misled by a form whose input is named %s", (name) => {
  const paragraphs = storyParagraphs.map((text) => `<p>${text}</p>`).join("");
  const html = pageOf(
    `<form><input name="${name}"><input id="${name}"><article><h1>${storyTitle}</h1>${paragraphs}</article></form>`,
  );
  const { document } = new JSDOM(html).window;
  const { reading } = readPage(document, storyUrl);
  expect(reading.article?.text).toBe(storyText);
  expect(reading.article?.authors).toEqual(["Ellery Vance"]);
});

it.each(ofDocument.split(" "))("is not misled by an image named %s", (name) => {
  const before = `<img name="${name}"><form name="${name}"></form><a id="${name}"></a>`;
  const { document } = new JSDOM(storyPage({ before })).window;
  expect(readPage(document, storyUrl).reading.article?.text).toBe(storyText);
});

it("leaves the page as it was", async () => {
  const { window } = new JSDOM(storyPage({ within: "<form><input name=firstChild></form>" }));
  const records: MutationRecord[] = [];
  const observer = new window.MutationObserver((found) => records.push(...found));
  observer.observe(window.document, { subtree: true, childList: true, attributes: true, characterData: true });
  const before = window.document.documentElement.outerHTML;
  readPage(window.document, storyUrl);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(window.document.documentElement.outerHTML).toBe(before);
  expect(records).toEqual([]);
});

const odd: readonly (readonly [string, string, DOMParserSupportedType])[] = [
  ["an empty page", "", "text/html"],
  ["a frameset", "<html><frameset cols='50%,*'><frame src='a'><frame src='b'></frameset></html>", "text/html"],
  ["plain text as a browser shows it", `<html><body><pre>${"word ".repeat(400)}</pre></body></html>`, "text/html"],
  ["JSON as a browser shows it", `<html><body><pre>{"a":[1,2,3]}</pre></body></html>`, "text/html"],
  ["SVG", "<svg xmlns='http://www.w3.org/2000/svg'><text>A meter</text></svg>", "image/svg+xml"],
  ["XML", "<feed><entry><title>Telbrik</title></entry></feed>", "application/xml"],
  ["broken XML", "<feed><entry>", "application/xml"],
];

it.each(odd)("says of %s that it is no article", (_what, source, type) => {
  const document = new new JSDOM("").window.DOMParser().parseFromString(source, type);
  const { reading, map } = readPage(document, "https://telbrik.example/a");
  expect(reading.detection.article).toBe(false);
  expect(reading.article).toBeNull();
  expect(map).toBeNull();
});

it("reads XHTML as it reads HTML", () => {
  const paragraphs = storyParagraphs.map((text) => `<p>${text}</p>`).join("");
  const source = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${storyTitle}</title></head><body><article><h1>${storyTitle}</h1>${paragraphs}</article></body></html>`;
  const document = new new JSDOM("").window.DOMParser().parseFromString(source, "application/xhtml+xml");
  expect(readPage(document, storyUrl).reading.article?.text).toBe(storyText);
});

it("has nothing to say of a document that is being written", () => {
  const { document } = new JSDOM(storyPage()).window;
  Object.defineProperty(Object.getPrototypeOf(document), "designMode", { get: () => "on", configurable: true });
  expect(readPage(document, storyUrl).reading.detection).toEqual({ article: false, score: 0, signals: ["editable"] });
});

it.each([
  ["windows-1251", "Компания", [0xca, 0xee, 0xec, 0xef, 0xe0, 0xed, 0xe8, 0xff]],
  ["iso-8859-1", "Zürich", [0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68]],
])("decodes a saved page in %s", (encoding, word, bytes) => {
  const [head = "", tail = ""] = storyPage({
    within: "<p>This is the word: WORD, and it was read as it was written.</p>",
  }).split("WORD");
  const encoder = new TextEncoder();
  const stated = head.replace("<head>", `<head><meta charset="${encoding}">`).replace(/[^\0-\x7f]/g, "");
  const page = Uint8Array.from([
    ...encoder.encode(stated),
    ...bytes,
    ...encoder.encode(tail.replace(/[^\0-\x7f]/g, "")),
  ]);
  expect(readPage(loadPage(page), storyUrl).reading.article?.text).toContain(`This is the word: ${word}, and`);
});
