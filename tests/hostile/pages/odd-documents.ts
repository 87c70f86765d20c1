import type { ServedPage } from "@/tests/support/page-server";
import { storyPage, storyParagraphs } from "@/tests/support/story-page";
import { knownStory } from "./known-story";

/** What must come of a document: its report, a notice that it is no article, or that nothing can be read there. */
type Fate = "read" | "no-article";

export type OddDocument = {
  readonly name: string;
  readonly page: ServedPage | string;
  readonly fate: Fate;
  /** Words that the report's text must have. */
  readonly words?: string;
};

const story = knownStory();
const escaped = story.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const plain = storyParagraphs.join("\n\n");
const xhtml = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Regulator opens inquiry</title><meta property="og:type" content="article" /></head>
<body><article><h1>Regulator opens inquiry</h1>${storyParagraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;

/** "Компания", as one byte a letter. */
const cyrillic = [0xca, 0xee, 0xec, 0xef, 0xe0, 0xed, 0xe8, 0xff];

/** The story with a Russian word in it, in the encoding that its header names. */
function windows1251(): Uint8Array {
  const ascii = storyPage({ within: "<p>The word at the gate was WORD, as all of the papers said.</p>" }).replace(/[^\0-\x7f]/g, "'");
  const [head = "", tail = ""] = ascii.split("WORD");
  return Uint8Array.from([...Buffer.from(head), ...cyrillic, ...Buffer.from(tail)]);
} // prettier-ignore

/** The smallest picture that is one. */
const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"); // prettier-ignore
const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Documents that are not a page of HTML with a body, or that somebody is writing in. */
export const oddDocuments: readonly OddDocument[] = [
  { name: "empty", page: "", fate: "no-article" },
  { name: "srcdoc", page: `<!doctype html><title>Frames</title><iframe srcdoc="${escaped}"></iframe>`, fate: "no-article" },
  { name: "sandboxed-frame", page: `<!doctype html><title>Frames</title><iframe sandbox srcdoc="${escaped}"></iframe>`, fate: "no-article" },
  { name: "sandboxed-page", page: { body: story, headers: { "content-security-policy": "sandbox" } }, fate: "read" },
  { name: "xhtml", page: { body: xhtml, type: "application/xhtml+xml" }, fate: "read", words: "energy regulator opened" },
  { name: "broken-xml", page: { body: "<feed><entry>", type: "application/xml" }, fate: "no-article" },
  { name: "svg", page: { body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${plain}</text></svg>`, type: "image/svg+xml" }, fate: "no-article" },
  { name: "xml", page: { body: `<?xml version="1.0"?><feed><entry>${plain}</entry></feed>`, type: "application/xml" }, fate: "no-article" },
  { name: "json", page: { body: JSON.stringify({ story: storyParagraphs }), type: "application/json" }, fate: "no-article" },
  { name: "text", page: { body: plain, type: "text/plain" }, fate: "no-article" },
  { name: "css", page: { body: "p { color: red }", type: "text/css" }, fate: "no-article" },
  { name: "picture", page: { body: png, type: "image/png" }, fate: "no-article" },
  { name: "pdf", page: { body: pdf, type: "application/pdf" }, fate: "no-article" },
  { name: "windows-1251", page: { body: windows1251(), type: "text/html; charset=windows-1251" }, fate: "read", words: "was Компания, as" },
  { name: "quirks", page: story.replace(/<!doctype html>/i, ""), fate: "read" },
  { name: "frameset", page: `<html><head><title>Frames</title></head><frameset cols="50%,*"><frame src="about:blank"><frame src="about:blank"></frameset></html>`, fate: "no-article" },
  { name: "design-mode", page: knownStory({ after: `<script>document.designMode = "on"</script>` }), fate: "no-article" },
  { name: "editable-body", page: knownStory({ body: "contenteditable" }), fate: "no-article" },
  { name: "written-late", page: `<!doctype html><title>Wait</title><script>onload = () => setTimeout(() => { document.open(); document.write(${JSON.stringify(story).replaceAll("</", "<\\/")}); document.close(); }, 600)</script>`, fate: "read" },
  { name: "other-root", page: knownStory({ after: `<script>onload = () => setTimeout(() => document.replaceChild(document.documentElement.cloneNode(true), document.documentElement), 600)</script>` }), fate: "read" },
]; // prettier-ignore
