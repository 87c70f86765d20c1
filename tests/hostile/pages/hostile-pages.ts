import { clobberingPages } from "./clobbering";
import { type HostilePage, script } from "./hostile-page";
import { knownStory } from "./known-story";
import { overlayPages } from "./overlays";

const deep = (count: number, tag: string): string => `<${tag}>`.repeat(count);

/** Pages that break what scripts take for granted. */
const oddPages: readonly HostilePage[] = [
  ["resets-all", knownStory({ head: "<style>*, *::highlight(x) { all: unset !important } head, script, style { display: none !important }</style>" })],
  ["strict-policy", knownStory({ head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">` })],
  ["trusted-types", knownStory({ head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">` })],
  ["other-base", knownStory({ head: `<base href="https://other.example/there/">` })],
  ["declared-shadow", knownStory({ before: "<div><template shadowrootmode=open><p>In a shadow.</p><slot></slot></template><p>In its light.</p></div>" })],
  ["closed-shadow", knownStory({ before: "<div><template shadowrootmode=closed><p>In a closed shadow.</p></template></div>" })],
  ["deep", knownStory({ before: deep(5_000, "div") })],
  ["deep-inline", knownStory({ before: deep(3_000, "b") })],
  ["never-closed", knownStory({ before: "<table><tr><td><select><option><svg><foreignObject><math><mtext>" })],
  ["plaintext", knownStory({ after: "<plaintext>" })],
  ["many-titles", knownStory({ head: "<title>".repeat(50), after: "<h1>Another</h1>".repeat(200) })],
  ["broken-data", knownStory({ head: `<script type="application/ld+json">{"@graph":[${'{"@type":"NewsArticle","headline":'.repeat(300)}</script>` })],
  ["data-of-traps", knownStory({ head: `<script type="application/ld+json">{"__proto__":{"article":true},"constructor":{"prototype":{}},"@type":"NewsArticle","author":{"toString":1,"name":{}}}</script>` })],
  ["dates-without-end", knownStory({ before: `<time datetime="${"9".repeat(5_000)}">then</time>` })],
  ["language-of-none", knownStory({ body: `lang="${"x-".repeat(2_000)}"` })],
  ["right-to-left", knownStory({ body: `dir="rtl"` })],
  ["poisoned", knownStory({ head: script(`for (const name of ["flatMap", "findLast", "toSorted", "at"]) Array.prototype[name] = () => { throw new Error("poisoned " + name); }; Object.defineProperty(Object.prototype, "article", { get: () => true, set: () => undefined });`) })],
  ["no-highlights", knownStory({ head: script("delete window.CSS; delete window.Highlight; window.Range = null;") })],
  ["names-of-marks", knownStory({ head: script(`document.addEventListener("DOMContentLoaded", () => { for (const name of ["calm-person", "calm-company", "current", "flash"]) CSS.highlights.set("source-context-" + name, new Highlight()); });`) })],
  ["custom-elements", knownStory({ head: script(`customElements.define("x-p", class extends HTMLElement { get childNodes() { throw new Error("childNodes"); } get textContent() { throw new Error("textContent"); } });`), before: "<x-p><p>Inside of an element that throws.</p></x-p>".repeat(30) })],
].map(([name, html]) => ({ name: name!, html: html! })); // prettier-ignore

/** All hostile pages that a page may be read on, of which none may be changed. */
export const hostilePages: readonly HostilePage[] = [...clobberingPages, ...overlayPages, ...oddPages];
