import { layoutWords, wordsOfName } from "@/engine/article/name-words";

/** What a box says about itself by its element's name, role, class and id. Bits, so that a box can carry several. */
export const hint = {
  navigation: 1 << 0,
  footer: 1 << 1,
  header: 1 << 2,
  aside: 1 << 3,
  form: 1 << 4,
  figure: 1 << 5,
  comments: 1 << 6,
  related: 1 << 7,
  share: 1 << 8,
  advert: 1 << 9,
  newsletter: 1 << 10,
  biography: 1 << 11,
  byline: 1 << 12,
  notice: 1 << 13,
  contents: 1 << 14,
  pullQuote: 1 << 15,
  articleBody: 1 << 16,
  standfirst: 1 << 17,
  article: 1 << 18,
  main: 1 << 19,
  quote: 1 << 20,
  list: 1 << 21,
  table: 1 << 22,
  code: 1 << 23,
  paywall: 1 << 24,
  product: 1 << 25,
  sidebar: 1 << 26,
  gallery: 1 << 27,
  storyPage: 1 << 28,
  listPage: 1 << 29,
} as const;

const byElement: Readonly<Record<string, number>> = {
  nav: hint.navigation,
  menu: hint.navigation,
  footer: hint.footer,
  header: hint.header,
  hgroup: hint.header,
  aside: hint.aside,
  form: hint.form,
  search: hint.form,
  fieldset: hint.form,
  figure: hint.figure,
  figcaption: hint.figure,
  article: hint.article,
  main: hint.main,
  blockquote: hint.quote,
  li: hint.list,
  dd: hint.list,
  dt: hint.list,
  table: hint.table,
  pre: hint.code,
};

const byRole: Readonly<Record<string, number>> = {
  navigation: hint.navigation,
  menu: hint.navigation,
  menubar: hint.navigation,
  banner: hint.header,
  contentinfo: hint.footer,
  complementary: hint.aside,
  search: hint.form,
  dialog: hint.notice,
  alertdialog: hint.notice,
  alert: hint.notice,
  main: hint.main,
  article: hint.article,
};

/** Words, or two or three words in a row written as one, of class names and ids. */
const wordLists: Readonly<Partial<Record<keyof typeof hint, string>>> = {
  navigation:
    "nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs pagination pager skiplink toolbar sitenav masthead tags taglist " +
    "posttags articletags entrytags tagcloud postnav postnavigation hashtags topics",
  footer: "footer colophon copyright sitefooter",
  comments: "comments comment commentlist commentform disqus respond livefyre coral viafoura fbcomments usercomments",
  related:
    "related relatedposts relatedarticles relatedcontent recommended recommendation recommendations recommend recirc recirculation " +
    "trending mostread mostpopular popularposts readmore readnext upnext seealso alsolike alsoread morefrom morestories morenews outbrain " +
    "taboola suggested zergnet latestnews latestposts recentposts recentarticles promo promos nextarticle nextpost onward carousel " +
    "readalso moreon morein youmay furtherreading",
  share:
    "share shares sharing social socials sharebar sharedaddy addthis addtoany followus sharetools sharebuttons jpshare ssba ratingwidget feedbackwidget",
  advert:
    "ad ads advert adverts advertisement advertising adsense sponsored sponsor adslot adunit adcontainer adwrapper adbox banner " +
    "affiliate dfp adthrive mediavine",
  newsletter:
    "newsletter newsletters subscribe subscription signup optin mailchimp mailinglist emailsignup cta calltoaction subscribeform",
  biography:
    "bio authorbio authorbox aboutauthor abouttheauthor authorinfo authorcard authorprofile authordescription authorblock biography " +
    "contributor authorabout postauthor authorboxes authordetails",
  byline:
    "byline bylines postmeta entrymeta articlemeta metadata timestamp readingtime readtime publishdate pubdate postdate entrydate author " +
    "authors dateline authorname publisheddate articledate articleinfo postinfo postedon",
  notice:
    "cookie cookies consent gdpr modal popup overlay lightbox toast tooltip popover dialog cookiebanner snackbar offcanvas",
  paywall: "paywall subscriberonly premiumonly regwall metered piano tpmodal paywalled",
  contents: "toc tableofcontents jumplinks tocontainer anchorlinks inthisarticle",
  pullQuote: "pullquote pullquotes quotepull",
  figure:
    "cap img photo picture caption captions credit credits imagecredit photocredit figcaption imgcaption wpcaption captiontext imagecaption photocaption",
  gallery: "gallery galleries slideshow photogallery imagegallery",
  articleBody:
    "articlebody articlecontent articletext storybody storycontent storytext entrycontent postcontent postbody bodytext " +
    "contentbody articlebodytext richtextarticle posttext newsbody newscontent newstext blogcontent blogbody blogpostcontent bodycopy",
  standfirst:
    "standfirst subtitle dek deck subheadline strapline articlesummary lede articleintro subhead articledek postsubtitle tagline",
  sidebar: "sidebar rightrail leftrail rail rightcolumn sidenav sidecolumn secondary",
  storyPage:
    "singlepost posttemplate postpage articlepage storypage articletemplate newsarticle storytemplate pagearticle pagestory nodearticle nodetypearticle typearticle",
  listPage:
    "home homepage frontpage archive category searchresults searchpage landingpage listingpage sectionpage woocommerce blogindex",
  product: "product products addtocart price variant basket cart checkout sku",
};

const byWord = new Map<string, number>();
for (const [name, words] of Object.entries(wordLists)) {
  for (const word of words.split(" ")) byWord.set(word, (byWord.get(word) ?? 0) | hint[name as keyof typeof hint]);
}

const longestNames = 400;
const cacheSize = 4000;
const cache = new Map<string, number>();

/** The hints in `names`: class names or an id. Remembered, for a page repeats few names many times. */
export function hintsOfNames(names: string): number {
  const known = cache.get(names);
  if (known !== undefined) return known;
  let hints = 0;
  const start = names.slice(0, longestNames);
  const each = start.includes(" ") || start.includes("\n") || start.includes("\t") ? start.split(/\s+/) : [start];
  for (const name of each) hints |= hintsOfName(wordsOfName(name));
  if (cache.size >= cacheSize) cache.clear();
  cache.set(names, hints);
  return hints;
}

/** The hints of an element's name and role. */
export function hintsOfElement(name: string, role: string | null): number {
  return (byElement[name] ?? 0) | (role === null ? 0 : (byRole[role] ?? 0));
}

function hintsOfName(words: readonly string[]): number {
  let hints = 0;
  let before = "";
  let beforeThat = "";
  for (const word of words) {
    if (layoutWords.has(word)) return 0;
    let known = byWord.get(word) ?? 0;
    if (before !== "") known |= byWord.get(before + word) ?? 0;
    if (beforeThat !== "") known |= byWord.get(beforeThat + before + word) ?? 0;
    hints |= known;
    beforeThat = before;
    before = word;
  }
  return hints;
}
