/** What the form of a page's address tells, by general custom of the web: no host is known here. */
export type AddressForm = {
  /** The front of a site: no path, or a language alone. */
  readonly front: boolean;
  /** The last part has three words or more ("telbrik-faces-inquiry"), or ends with a long number. */
  readonly slug: boolean;
  /** A day or a month is in the path. */
  readonly dated: boolean;
  /** A part of the path names lists: "category", "tag", "search", "page/2". */
  readonly list: boolean;
  readonly shop: boolean;
  readonly forum: boolean;
  readonly documentation: boolean;
  /** A part of the path is of a firm's own pages: "services", "about-us", "solutions". */
  readonly service: boolean;
  /** A part of the path names stories: "news", "blog", "article", and there is more after it. */
  readonly story: boolean;
};

/**
 * Words between spaces, looked for as they stand: an expression of many words takes the browser a tenth of a millisecond to compile in
 * every page anew, and a set of them half as long to fill. No part of an address has a space.
 */
type Words = string;

function isOneOf(words: Words, part: string): boolean {
  return words.includes(` ${part} `);
}

const listWords: Words =
  " category categories tag tags topic topics search section sections archive archives author authors index latest all feed collection collections event events jobs careers directory list lists result results page shop product products ";
const listParents: Words = " category tag tags search page author authors ";
const listParameters: Words = " q s query search page sort filter ";
const shopWords: Words =
  " product products shop store collection collections cart item items p dp buy pricing catalog sku ";
const forumWords: Words =
  " forum forums thread threads topic t question questions discussion discussions community viewtopic showthread board boards comments r ask answers ";
const documentationWords: Words =
  " doc docs documentation reference manual api wiki help support kb latest stable en-us glossary dictionary faq spec rfc ";
const serviceWords: Words =
  " service services solution solutions consulting about contact careers customers location locations program programs course courses certificate certificates certification certifications tuition admissions insurance pricing testimonial testimonials platform software ";
const servicePhrases = ["what-we-do", "use-case", "use-cases", "why-us"];
const storyWords: Words =
  " news article articles story stories blog blogs post posts opinion press-release press-releases insights magazine feature features review reviews politics business world sport sports technology tech science health culture entertainment money finance newsroom aktuelles artikel beitrag magazin meldungen nachrichten presse pressemeldungen pressemitteilungen ratgeber actu actualite actualites noticia noticias notizie nieuws nyheter berita ";
const fronts: Words = " index default home ";
const forumHosts: Words = " forum forums community discuss discourse board boards ask answers ";
const shopHosts: Words = " shop store ";
const documentationHosts: Words = " doc docs wiki help support developer developers api learn ";

export function addressForm(url: string): AddressForm {
  const { host, path, query } = splitAddress(url);
  const parts = path
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "" && !isFrontFile(part));
  const names = parts.map(withoutEnding);
  const last = names.at(-1) ?? "";
  const has = (words: Words) => names.some((name) => isOneOf(words, name));
  const isOn = (words: Words) =>
    host
      .toLowerCase()
      .split(".")
      .some((label) => isOneOf(words, label));
  // Told when it is asked: most of it never is.
  return {
    get front() {
      const isAlone = parts.length === 0 && !isNumbered(query);
      return host !== "" && (isAlone || (parts.length === 1 && isLanguage(last)));
    },
    get slug() {
      return last.split(/[-_]/).filter((word) => /[a-z]/.test(word)).length >= 4 || /\d{6,}/.test(last);
    },
    get dated() {
      return isDated(path);
    },
    get list() {
      return (
        isOneOf(listWords, last) ||
        parts.slice(0, -1).some((part) => isOneOf(listParents, part)) ||
        query.split("&").some((each) => each.includes("=") && isOneOf(listParameters, each.slice(0, each.indexOf("="))))
      );
    },
    get shop() {
      return has(shopWords) || isOn(shopHosts);
    },
    get forum() {
      return has(forumWords) || isOn(forumHosts);
    },
    get documentation() {
      return has(documentationWords) || isOn(documentationHosts);
    },
    get service() {
      return parts.some(isOfService);
    },
    get story() {
      return parts.slice(0, -1).some((part) => isOneOf(storyWords, part));
    },
  };
}

/** "en", "pt-br". */
function isLanguage(part: string): boolean {
  return /^[a-z]{2}(?:-[a-z]{2})?$/.test(part);
}

type Address = { readonly host: string; readonly path: string; readonly query: string };

/** Empty for what is no address of the web. */
function splitAddress(url: string): Address {
  const scheme = url.slice(0, 8).toLowerCase();
  const start = scheme === "https://" ? 8 : scheme.startsWith("http://") ? 7 : -1;
  if (start < 0) return { host: "", path: "", query: "" };
  const [whole = ""] = url.slice(start).split("#", 1);
  const [before = "", query = ""] = whole.split("?", 2);
  const slash = before.indexOf("/");
  return slash < 0
    ? { host: before, path: "", query }
    : { host: before.slice(0, slash), path: before.slice(slash), query };
}

/** "?p=3289": the page of one post, where a blog gives its posts no words in their address. */
function isNumbered(query: string): boolean {
  return query.split("&").some((each) => /^(?:p|id|article|(?:page|post|news|story)_?id)=\d+\/?$/.test(each));
}

/** "index.html", "home.aspx". */
function isFrontFile(part: string): boolean {
  const dot = part.indexOf(".");
  return dot > 0 && isOneOf(fronts, part.slice(0, dot)) && /^\w+$/.test(part.slice(dot + 1));
}

/** "story.html" without its ending. */
function withoutEnding(part: string): string {
  return part.includes(".") ? part.replace(/\.\w{2,5}$/, "") : part;
}

function isDated(path: string): boolean {
  if (!path.includes("19") && !path.includes("20")) return false;
  return /\/(?:19|20)\d{2}[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$)/i.test(path) || /(?:19|20)\d{6}/.test(path);
}

function isOfService(part: string): boolean {
  const words = part.split("-");
  if (words.length > 4) return false;
  // A word ends with its part, a hyphen or an ending: "services.html".
  if (words.some((word) => isOneOf(serviceWords, word.split(".", 1)[0] ?? ""))) return true;
  return servicePhrases.some((phrase) => {
    const at = `-${part}`.indexOf(`-${phrase}`);
    const after = part[at + phrase.length];
    return at >= 0 && (after === undefined || after === "-" || after === ".");
  });
}

/** Whether the address is that of a site's front and nothing else, so that the page need not be looked at. */
export function isFront(url: string): boolean {
  if (url.split("#", 1)[0]?.includes("?") === true) return false;
  const { host, path } = splitAddress(url);
  return host !== "" && (path.length <= 1 || (path.length <= 4 && /^\/[a-z]{2}\/?$/i.test(path)));
}
