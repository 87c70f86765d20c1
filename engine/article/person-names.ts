import { isLetterCode, startsLower, startsUpper, startsWithLetter } from "@/engine/article/letters";
import { setOfWords } from "@/engine/text/word-list";

/** Words that no person's name holds, but bylines of desks, agencies and outlets do. */
const otherWords = setOfWords(
  "staff team desk editors editorial editor reporter reporters correspondent correspondents newsroom news agency agencies press media " +
    "admin administrator guest contributor contributors writers writer department office group network wire service services times " +
    "daily post tribune herald gazette journal magazine weekly today online digital inc llc ltd limited corp company gmbh plc " +
    "association institute university foundation center centre council committee society bureau board ministry blog website com org net " +
    "reuters ap afp bloomberg bbc cnn syndicate publishing publications studio studios support marketing communications community " +
    "research partners solutions labs the of for and our your at share send email e-mail full bio read min mins minute minutes updated update last first " +
    "author authors category categories uncategorized more about published posted comment comments reviewed reviewer fact " +
    "checked insights page pages follow home login subscribe profile view all by on in from to expert experts ceo cto cfo coo founder " +
    "cofounder co-founder president chair chairman director manager specialist consultant analyst dietitian nutritionist coach " +
    "professor lecturer strategist marketer engineer developer designer photographer columnist commentator journalist freelance senior junior " +
    "chief head lead associate assistant deputy managing owner attorney lawyer collection tv radio show podcast " +
    "reviews review guide guides advisor forum archive archives continued copyright credit photo photos image images video " +
    "app apps development travel resource resources tip tips science fiction tech technology reading time master licensed journalism " +
    "project projects program wedding lifestyle culture money finance education entertainment fashion gaming industry policy software " +
    "hardware security data web mobile management human family advice ideas best top " +
    "redaktion redaktionen nachrichten zeitung agentur rédaction redaction actualité redacción redaccion noticias redazione notizie " +
    "auteur auteurs autor autora autoras autorin autore autores autorinnen recent revised edition edited anzeigen archiv informationen " +
    "redactie nieuws dpa efe ansa xinhua tass pti ani " +
    "undefined null unknown anonymous anonym webmaster webteam newsdesk tags article articles api search engine alle artikel autoren zur " +
    "deutschland schweiz österreich germany europe europa republik e.v sekretariat " +
    "publisher super fraktion abteilung feuerwehr ausstellung meldung meldungen pressestelle wissenschaft forschung universität hochschule verlag " +
    "kitchens ag kg se verifizierte ajansı haber güncelleme anónimo anonimo reports agriculture installation " +
    "ground stadium oval arena watch live listen join source sponsored advertisement newsletter latest breaking exclusive opinion analysis world sports business politics health",
);

/** Ends of words that name a column, a desk, an account or a body. */
const bodyEnd =
  /[’']s$|-(?:team|news|desk|staff)$|(?:^|[a-z])admin\d*$|(?:redaktion|ministerium|verband|verein|stiftung|anstalt|behörde|partei|zentrale|programm|agentur|übersicht)$/i;

/** What names hold besides letters and marks. */
const nameSigns = " .,'’‘`´·‐‑–-";

function isOfNameSigns(name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (!isLetterCode(name.charCodeAt(index)) && !nameSigns.includes(name.charAt(index))) return false;
  }
  return true;
}

const titles =
  /^(?:by|von|par|por|door|oleh|(?:written|words|posted|published|story|reported|reporting|text|recipe|review|interview|guest post) by|(?:veröffentlicht|geschrieben|verfasst|erstellt) von|(?:publié|écrit|posté) par|(?:publicado|escrito) por|(?:scritto|pubblicato) da|authors?|autor(?:in)?|text|текст|автор|from|contributors?)(?!\p{L})[:\s]+/iu;
/** "Energy reporter Ann Reed" in German: "Energie-Expertin Ann Reed". */
const postBefore = /^\S*(?:expert|redakteur|reporter|korrespondent|autor)(?:e|in)?\s+(?=\p{Lu})/iu;
/** A date or minutes to read; labels stand in boxes of their own, so that words run together. */
const dated =
  /(?:(?:^|\s)(?:(?:am|on|le|el|il|den|op)\s)?\(?\d|(?:^|\s)(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)(?:day|nesday|urday)?\.?,?\s(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d))|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:\b|(?<=[a-z]))(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?\s+\d).*$/s;
/** A date that a line begins with. */
const dateFirst =
  /^(?:[A-Za-z]{0,9}\.?\s?\d{1,2}(?:st|nd|rd|th)?\.?,?\s(?:[A-Za-z]{3,9}\.?,?\s)?\d{4}|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{4}(?:\s?[,|·–-]?\s\d{1,2}[:.]\d\d(?:\s?(?:Uhr|h|[ap]\.?m\.?))?)?)(?:\s*[·•|⋅,–—-]+\s*|\s+|(?=[A-Z]))/;
const postNominals =
  /^(?:Ph\.?\s?D|M\.?D|RDN?|MS|MSc|MA|MBA|BSc|BA|CPA|CFP|CEPF|JD|Esq|Jr|Sr|RN|LCSW|LMFT|PharmD|DDS|DVM|MPH|FACP|CSCS|CPT|[A-Z][A-Za-z]{0,2}[A-Z]+[A-Z-]*[®™]?|E-RYT.*)\.?[®™]?$/;

/** "Ann Reed MD": with no comma before it. */
const degreeBehind = /(?<=\p{Ll})\s(?:M\.?D|Ph\.?D|RDN?|MPH|JD|DDS|DVM|RN|MBA|MSc|CFP|CPA)\.?$/u;

/** An address to write to stands beside a name; what has a site in it is no name, to the next mark. */
const mail = /\S+@\S+\.\S+/g;
const site = /[^|,;•·]*\.(?:com|org|net|html?)\b[^|,;•·]*/gi;

/** What follows is about others than the writers. */
const others =
  /\b(?:on behalf|(?:medically |clinically |legally |technically )?reviewed|fact[- ]checked|checked|edited|editing|photos?(?:graphs?)?|photography|illustrat(?:ed|ions?)|graphics?|video|translated|updated|published|posted on|follow|last|stand(?=:))\b.*$/is;

/** The names in a byline: "By Ann Reed and Ian Cole, Science Editor" has two. Without "By", roles and addresses. */
export function splitByline(byline: string): string[] {
  const text = apartFromBy(byline.replace(/\s+/g, " ").trim().slice(0, 300)).replace(titles, "");
  if (/^https?:|^www\.|^@/i.test(text)) return [];
  return (
    text
      .replace(mail, " ")
      .replace(site, "|")
      .replace(dateFirst, "")
      .replace(others, "")
      .replace(dated, "")
      .replace(/\([^()]*\)/g, " ")
      // "Ann Reed@annreed": name and account stand in boxes of their own.
      .replace(/@\w{2,40}/g, " ")
      .split(
        /\s*[;|•·⋅●–—/»>]\s*|\s+-\s+|,\s*(?:(?:and|und|et|y|og|och)\s)?\s*|\s+(?:[Aa]nd|AND|&|und|et|y|e|en|og|och|dan|ve|и|with)\s+|\s+(?:[Ff]or|FOR|in|at|of|is)\s+(?=[A-Za-z])/,
      )
      .map((part) =>
        part
          .trim()
          .replace(titles, "")
          .replace(postBefore, "")
          .replace(degreeBehind, "")
          .replace(/[,:]+$/, "")
          .replace(/\s+/g, " ")
          .trim(),
      )
      .filter((part) => part !== "" && !postNominals.test(part))
  );
}

/** "ByAnn Reed" and "Byby Ann Reed", where "By" stands in a box of its own, with one "By" and a space. */
export function apartFromBy(byline: string): string {
  return byline.replace(/^By(?:by\b|(?=\p{Lu}\p{Ll}+ \p{Lu}))\s*/u, "By ");
}

const particles = setOfWords(
  "da de di do du das des dos del della van von vom vor der den ter ten te het bin bint ibn abu al el la le lo y i e zu zum zur af ap op",
);

/** "Die Furche", "The Evening Ledger": what an article begins is no person. "Le" and "La" begin names, too. */
const articles = setOfWords("a the die der das los las");

/** Whether `name` can be a person's: a few words, each a name's, none a desk's. A single word can: some sign so. */
export function isPersonName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || !isOfNameSigns(name) || /\.[a-z]{2,}$/.test(name)) return false;
  const words = name.split(" ");
  if (words.length > 6 || (words.length > 1 && articles.has(words[0]?.toLowerCase() ?? ""))) return false;
  // "Fotograf aus Hamburg", "deinen Reisebloggern": small and large initials are mixed in no name, but for its particles.
  if (
    words.some(startsUpper) &&
    words.some((word) => startsLower(word) && !word.includes("’") && !word.includes("'") && !particles.has(word))
  )
    return false;
  // "What's Brewing" is a column.
  if (!startsWithLetter(name) || words.some((word) => bodyEnd.test(word))) return false;
  return !words.some((word) => otherWords.has(word.toLowerCase().replace(/[.,:’']s?$/, "")));
}

/** Whether `name` is surely written as a person's whole name: two to five words, first and last with a capital. */
export function isWholeName(name: string): boolean {
  const words = name.split(" ");
  if (words.length < 2 || words.length > 5 || !isPersonName(name)) return false;
  if (!words.every((word) => particles.has(word) || isNamePart(word)) || name === name.toUpperCase()) return false;
  return startsUpper(words.at(-1) ?? "");
}

/** Whether `name` is a whole name where one is to be expected: after "By" it may stand in capitals. */
export function isSignedName(name: string): boolean {
  if (name !== name.toUpperCase()) return isWholeName(name);
  const words = name.split(" ").map((word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  return words.length <= 3 && isWholeName(words.join(" "));
}

function isNamePart(word: string): boolean {
  if (!startsUpper(word)) return false;
  for (let index = 0; index < word.length; index++) {
    if (!isLetterCode(word.charCodeAt(index)) && !"'’.-".includes(word.charAt(index))) return false;
  }
  return true;
}
