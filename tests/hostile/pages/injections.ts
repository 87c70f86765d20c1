import { pageOf } from "@/tests/support/story-page";

/** What would run wherever a text became markup. */
const code = "executed=1";

const markup: readonly string[] = [
  `<img src=x onerror=${code}>`,
  `<svg onload=${code}>`,
  `<script>${code}</script>`,
  `"><img src=x onerror=${code}>`,
  `'><svg/onload=${code}>`,
  `</style><script>${code}</script>`,
  `</title><script>${code}</script>`,
  `</textarea><img src onerror=${code}>`,
  `--><script>${code}</script><!--`,
  `<iframe srcdoc="<script>parent.${code}</script>"></iframe>`,
  `<iframe src="javascript:parent.${code}"></iframe>`,
  `<a href="javascript:${code}" autofocus onfocus=${code}>read on</a>`,
  `<details open ontoggle=${code}><summary>more</summary></details>`,
  `<input autofocus onfocus=${code}>`,
  `<object data="javascript:${code}"></object>`,
  `<embed src="javascript:${code}">`,
  `<math><mtext><img src=x onerror=${code}></mtext></math>`,
  `<meta http-equiv=refresh content="0;url=javascript:${code}">`,
  `<base href="javascript:${code}//">`,
  `<style>@keyframes k{}</style><b style=animation-name:k onanimationstart=${code}>x</b>`,
  `<video><source onerror=${code}></video>`,
  `<template shadowrootmode=open><script>${code}</script></template>`,
  `{{constructor.constructor('${code}')()}}`,
  "${" + code + "}",
  `javascript:${code}`,
];

/** The ways in which filters are deceived. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/<(\w+)/g, (tag) => tag.toUpperCase()),
  (text) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
  (text) => text.replaceAll("<", "&#60;"),
  (text) => text.replaceAll("<", "%3C").replaceAll(">", "%3E"),
  (text) => text.replaceAll("<", "\\u003c"),
  (text) => text.replaceAll("<", "\\x3c"),
  (text) => `<${text}`,
  (text) => `<x y="${text}">`,
  (text) => `<scr${text}ipt>`,
  (text) => `]]>${text}`,
  (text) => `*/${text}/*`,
  (text) => `\`${text}\``,
  (text) => `");${text}//`,
  (text) => `\u202E${text}\u202C`,
  (text) => text.replaceAll("<", "\uFF1C"),
  (text) => text.replaceAll("=", "\u200B="),
  (text) => text.replaceAll(" ", "/"),
  (text) => `<!--${text}`,
  (text) => `<![CDATA[${text}]]>`,
];

/** 500 texts, none of them twice: whatever becomes markup runs. Each ends with its number, by which it is found again. */
export const injections: readonly string[] = disguises
  .flatMap((disguise) => markup.map(disguise))
  .map((text, index) => `${text} (no. ${index + 1})`);

/** So many of them are in one field, and so many fields on one page: all 500 are on ten pages. */
const inOneField = 5;
export const fieldsOnPage = 10;

/** The texts of a field, by the number of the party that it is about. */
export const fieldOf = (party: number): string =>
  injections.slice(party * inOneField, (party + 1) * inOneField).join(" ");

export const parties = injections.length / inOneField;

/** One as short as what a company does may be. */
export const shortOf = (party: number): string =>
  party % 2 === 0 ? `<img src onerror=${code} alt=${party}>` : `<svg onload=${code} id=${party}>`;

/** Invented names of one kind each, which nothing else in a text is called. */
export const nameOf = (party: number): string => {
  const syllables = ["zel", "vor", "quim", "dra", "lun", "tev", "mor", "sib", "kal", "nip"];
  const [first, second] = [syllables[Math.floor(party / 10)]!, syllables[party % 10]!];
  return `${first[0]!.toUpperCase()}${first.slice(1)}${second}dar Holdings`;
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A story about ten of the parties, which says of each what the texts are, as words of its own and of others. */
export function injectionStory(page: number): string {
  const about = Array.from({ length: fieldsOnPage }, (_, index) => page * fieldsOnPage + index);
  const first = escaped(injections[page * fieldsOnPage * inOneField]!);
  const paragraphs = about.map((party, index) => {
    const text = escaped(fieldOf(party));
    const other = nameOf(about[(index + 1) % about.length]!);
    return [
      `<p>${nameOf(party)} said on Monday that “${text}” had been seen on its pages, three people familiar with the matter said.</p>`,
      `<p>${other} accused ${nameOf(party)} of fraud over ${text}. ${nameOf(party)} denied the accusation of ${text}.</p>`,
    ].join("");
  });
  const data = JSON.stringify({ "@type": "NewsArticle", headline: injections[page], author: [{ "@type": "Person", name: injections[page + 100] }], publisher: { name: injections[page + 200] } }).replaceAll("<", "\\u003c"); // prettier-ignore
  const head = `<title>${first}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${first}">
    <meta name="author" content="${first}"><link rel="canonical" href="javascript:self.executed=1">
    <script type="application/ld+json">${data}</script>
    <script>window.violations = 0; document.addEventListener("securitypolicyviolation", () => { window.violations += 1; });</script>`;
  return pageOf(`<article><h1>Zeldar says ${first}</h1><p>By <a href="javascript:self.executed=1">${first}</a></p>${paragraphs.join("\n")}</article>`, head); // prettier-ignore
}
