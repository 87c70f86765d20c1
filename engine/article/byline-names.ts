import { easternSigned } from "@/engine/article/eastern-names";
import { startsUpper } from "@/engine/article/letters";
import type { Block } from "@/engine/article/page-scan";
import { writtenDate } from "@/engine/article/parse-date";
import { apartFromBy, isPersonName, isSignedName, isWholeName, splitByline } from "@/engine/article/person-names";

/** In code units. */
export const longestByline = 160;
/** Of one with line breaks in it, a line for each name and what they do. */
const longestBrokenByline = 600;

const pieces =
  "(?:(?:guest|blog) )?(?:post|essay|article|column)|words|text|written|posted|story|content|reported|reporting|report|recipe|review|interview|opinion|" +
  "analysis|commentary|piece";
/** "Erstellt von", "Ein Artikel von", "Escrito por", "Publié par". */
const piecesElsewhere =
  "(?:(?:ein |blog[- ]?)?(?:artikel|beitrag|text|kommentar|gastbeitrag|interview)|geschrieben|verfasst|erstellt|gespeichert|eingestellt) von|" +
  "(?:(?:un )?(?:article|texte)|écrit|publié|posté|rédigé) (?:de|par)|(?:escrito|publicado|redactado) por|(?:scritto|pubblicato) da|(?:geschreven|geplaatst) door";
const by =
  `(?:by|(?:this )?(?:${pieces})(?: was)?(?: (?:written|posted|contributed))? by|${piecesElsewhere}|` +
  "(?:par|por|von|di|door|av|af|oleh)(?=\\s*:| [A-Z])|contributors?(?=\\s*:)|about the authors?(?=\\s*[:–—-])|(?:texte?|tekst|penulis|автор)(?=\\s*:)|" +
  "authors?(?:\\(s\\))?|autor(?:en|[:*/_]?in(?:nen)?)?(?:/autor(?:in)?)?|auteurs?(?:\\(s\\))?|autora?(?:es)?|autore)";
const byWord = new RegExp(`^[([]?${by}(?!\\p{L})\\s*(?::|[–—-](?=\\s))?\\s*`, "iu");
/** More than a word that other lines begin with, too. */
const surelyBy =
  /^(?:(?:posted|written) by|authors?\s?:|(?:geschrieben|verfasst|erstellt|gespeichert|eingestellt) von|(?:écrit|publié|posté|rédigé) par|(?:escrito|publicado|redactado) por|(?:scritto|pubblicato) da)(?!\p{L})/iu;
const onlyBy = new RegExp(`^(?:${by}|(?:about|meet) the authors?|(?:von|par|por|door)(?=\\s*:))\\s*:?$`, "iu");
/** A page of an author, or of all stories by one. */
export const authorAddress =
  /(?:^|\/)(?:authors?|auteurs?|autor(?:es|en|a|as)?|autori|creators?|contributors?|writers?|editors?|journalist(?:e|a|en)?s?|reporters?|columnists?|(?:user)?profiles?|redaktion|staff|people|producers|newsteam)\/|[?&]_?author=/i;
const userAddress = /\/(?:users?|members?|u)\/|\/@|\/userinfo\b/i;

/** What stands before the name of one who is no author. */
export const checked =
  /\b(?:reviewed|checked|edited|illustrated|translated|photo(?:graph)?s?|pictures?|images?|videos?|graphics?)(?: by)?:?$/i;

/** The names of "By Ann Reed", or of the line after "Written by" and those that go on from it. */
export function signedNames(block: Block, following: readonly Block[]): string[] {
  if (block.text.includes("\n")) return namesInLines(block);
  if (block.text.length > longestByline) return [];
  if (onlyBy.test(block.text)) return namesAfterLabel(following);
  const eastern = easternSigned(block.text);
  if (eastern.length > 0) return eastern;
  const text = apartFromBy(afterDate(block.text));
  if (!byWord.test(text)) return [];
  const whole = wholeNames(block, text.replace(byWord, ""));
  // One who signs with one name: "By Quill".
  return whole.length === 0 ? [...singleName(text), ...pseudonym(block, text)].slice(0, 1) : whole;
}

/** "by quill", where that is a link to who goes by it. */
function pseudonym(block: Block, text: string): string[] {
  const name = text.replace(byWord, "").trim();
  const leads = block.links.some(
    ({ url, start, end }) =>
      block.text.slice(start, end) === name && (authorAddress.test(url) || userAddress.test(url)),
  );
  return leads && !name.includes(" ") && isPersonName(name) ? [name] : [];
}

/** The names that begin the lines after "Written by", in a block of lines. */
function namesInLines(block: Block): string[] {
  if (block.text.length > longestBrokenByline) return [];
  const [first = "", ...lines] = block.text.split("\n");
  if (onlyBy.test(first)) return lines.flatMap((line) => wholeNames(block, line).slice(0, 1));
  return block.text.length <= longestByline && byWord.test(first) ? wholeNames(block, first) : [];
}

/** "4 March 2024 By Ann Reed" and "Published 4 March 2024 by Ann Reed" without what stands before "By". */
function afterDate(text: string): string {
  const at = text.search(/(?<!\p{L})(?:by|By|BY|von|Von|par|Par|por|Por)[ :]/u);
  const before = text.slice(0, Math.max(0, at)).trim();
  return writtenDate(before) !== null && !checked.test(before) ? text.slice(at) : text;
}

function wholeNames(block: Block, text: string = block.text): string[] {
  const linked = linkedNames(block);
  return splitByline(text)
    .map((part) => linked.find((name) => part.startsWith(name)) ?? part)
    .filter(isSignedName);
}

/** Of the next line, and where that is a link to one author's page, of the links after it: a list has a line for each. */
function namesAfterLabel([next, ...more]: readonly Block[]): string[] {
  if (next === undefined || next.text.length > longestByline) return [];
  const end = more.findIndex((block) => !isNameLink(block));
  const others = isNameLink(next) ? more.slice(0, end < 0 ? more.length : end) : [];
  return [next, ...others].flatMap(namesOfLine);
}

function isNameLink({ text, links, linkLength }: Block): boolean {
  return linkLength === text.length && isWholeName(text) && links.every(({ url }) => authorAddress.test(url));
}

/** The names after a line that says "Written by", where somebody may sign with one: "Ann - Product marketer". */
function namesOfLine(block: Block): string[] {
  const whole = wholeNames(block);
  const [first = ""] = splitByline(block.text);
  const isOne = !first.includes(" ") && startsUpper(first) && isPersonName(first) && first !== first.toUpperCase();
  return whole.length === 0 && isOne ? [first] : whole;
}

function singleName(text: string): string[] {
  const [word, name = "", ...more] = text.split(/\s*[·•|⋅]\s*/, 1)[0]?.split(" ") ?? [];
  const isOne = word?.toLowerCase() === "by" && more.length === 0 && startsUpper(name) && isPersonName(name);
  if (isOne) return [name];
  // "Erstellt von Ada am 6. Mai 2024", "Posted by Quill @ 12:00 am".
  const line = /^(\p{Lu}\p{Ll}+)(?:\s@|\s(?:am|on|le|el)\s.{0,20}\d|,?(?=\s\d)|$)/u.exec(text.replace(byWord, ""));
  const signed = line?.[1] ?? "";
  return signed !== "" && surelyBy.test(text) && isPersonName(signed) ? [signed] : [];
}

/** Whether a word is written as a name: a capital, then small letters. */
export function isGivenName(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name);
}

/** "By Amanda", with her page behind the name. */
export function leadsToAuthor({ links, text }: Block, name: string): boolean {
  return links.some(({ url, start, end }) => text.slice(start, end) === name && authorAddress.test(url));
}

/** The whole names in a line that lead to an author's page. */
export function linkedNames({ links, text }: Block): string[] {
  return links
    .filter(({ url, start }) => authorAddress.test(url) && !checked.test(text.slice(0, start).trim()))
    .flatMap(({ start, end }) => splitByline(text.slice(start, end)).filter(isWholeName));
}

/** The names of a line that holds nothing else but a date. */
export function namesOnly(text: string, isName: (part: string) => boolean = isWholeName): string[] {
  const parts = splitByline(text);
  return parts.length <= 6 && parts.every(isName) ? parts : [];
}

/** What a capital follows within a name: "McVance". */
const namePrefix = /\s(?:Ma?c|D[aei]|L[aeo]|Du|Fitz|Van)$/;

/** "Ann ReedFounder of Telbrik": name and role stand in boxes of their own, so that they run together. */
export function withoutRole(text: string): string {
  const joints = [...text.matchAll(/\p{Ll}(?=\p{Lu}\p{Ll})/gu)].map(({ index }) => text.slice(0, index + 1));
  return joints.find((name) => isWholeName(name) && !namePrefix.test(name)) ?? text;
}
