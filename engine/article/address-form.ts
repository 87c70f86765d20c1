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

const listWords =
  /^(?:category|categories|tags?|topics?|search|sections?|archives?|authors?|index|latest|all|feed|collections?|events?|jobs|careers|directory|list|lists|results?|page|shop|products?)$/;
const shopWords = /^(?:products?|shop|store|collections?|cart|item|items|p|dp|buy|pricing|catalog|sku)$/;
const forumWords =
  /^(?:forums?|threads?|topic|t|questions?|discussions?|community|viewtopic|showthread|boards?|comments|r|ask|answers)$/;
const documentationWords =
  /^(?:docs?|documentation|reference|manual|api|wiki|help|support|kb|latest|stable|en-us|glossary|dictionary|faq|spec|rfc)$/;
const serviceWords =
  /(?:^|-)(?:services?|solutions?|consulting|about|contact|careers|what-we-do|use-cases?|customers|locations?|programs?|courses?|certificat(?:e|ion)s?|tuition|admissions|insurance|pricing|testimonials?|why-us|platform|software)(?:$|-|\.)/;
const storyWords =
  /^(?:news|article|articles|story|stories|blog|blogs|post|posts|opinion|press-releases?|insights|magazine|features?|reviews?|politics|business|world|sport|sports|technology|tech|science|health|culture|entertainment|money|finance)$/;
const hostForum = /(?:^|\.)(?:forums?|community|discuss|discourse|boards?|ask|answers)\./;
const hostShop = /(?:^|\.)(?:shop|store)\./;
const hostDocumentation = /(?:^|\.)(?:docs?|wiki|help|support|developers?|api|learn)\./;

export function addressForm(url: string): AddressForm {
  const [, host = "", rest = ""] = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [];
  const [path = "", query = ""] = rest.split("?", 2);
  const parts = path
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "" && !/^(?:index|default|home)\.\w+$/.test(part));
  const last = (parts.at(-1) ?? "").replace(/\.\w{2,5}$/, "");
  const has = (words: RegExp) => parts.some((part) => words.test(part.replace(/\.\w{2,5}$/, "")));
  const named = `${host.toLowerCase()}.`;
  return {
    front: host !== "" && (parts.length === 0 || (parts.length === 1 && /^[a-z]{2}(?:-[a-z]{2})?$/.test(last))),
    slug: last.split(/[-_]/).filter((word) => /[a-z]/.test(word)).length >= 4 || /\d{6,}/.test(last),
    dated: /\/(?:19|20)\d{2}[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$)/i.test(path) || /(?:19|20)\d{6}/.test(path),
    list:
      listWords.test(last) ||
      parts.slice(0, -1).some((part) => /^(?:category|tags?|search|page|authors?)$/.test(part)) ||
      /(?:^|&)(?:q|s|query|search|page|sort|filter)=/.test(query),
    shop: has(shopWords) || hostShop.test(named),
    forum: has(forumWords) || hostForum.test(named),
    documentation: has(documentationWords) || hostDocumentation.test(named),
    service: parts.some((part) => part.split("-").length <= 4 && serviceWords.test(part)),
    story: parts.slice(0, -1).some((part) => storyWords.test(part)),
  };
}

/** Whether the address is that of a site's front and nothing else, so that the page need not be looked at. */
export function isFront(url: string): boolean {
  return /^https?:\/\/[^/?#]+(?:\/(?:[a-z]{2}\/?)?)?(?:#.*)?$/i.test(url);
}
