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
  "(?:par|por|von|di|door|av|af|oleh)(?= [A-Z])|(?:texte?|tekst|penulis|автор)(?=\\s*:)|" +
  "authors?|autor(?:[:*/_]?in)?(?:/autor(?:in)?)?|auteurs?(?:\\(s\\))?|autora?(?:es)?|autore)";
const byWord = new RegExp(`^[([]?${by}(?!\\p{L})\\s*:?\\s*`, "iu");
const onlyBy = new RegExp(`^(?:${by}|(?:about|meet) the authors?)\\s*:?$`, "iu");
/** A page of an author, or of all stories by one. */
export const authorAddress =
  /\/(?:authors?|auteurs?|autor(?:es|en|a|as)?|autori|creators?|contributors?|writers?|editors?|journalist(?:e|a|en)?s?|reporters?|columnists?|profiles?|staff|people|producers|newsteam)\/|[?&]author=/i;
const userAddress = /\/(?:users?|members?|u)\/|\/@/i;

/** What stands before the name of one who is no author. */
export const checked =
  /\b(?:reviewed|checked|edited|illustrated|translated|photo(?:graph)?s?|pictures?|images?|videos?|graphics?)(?: by)?:?$/i;

/** The names of "By Ann Reed", or of the line after "Written by". */
export function signedNames(block: Block, next: Block | undefined): string[] {
  if (block.text.includes("\n")) return namesInLines(block);
  if (block.text.length > longestByline) return [];
  if (onlyBy.test(block.text)) return next === undefined || next.text.length > longestByline ? [] : namesOfLine(next);
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
  const at = text.search(/\b(?:by|By|BY)[ :]/);
  const before = text.slice(0, Math.max(0, at)).trim();
  return writtenDate(before) !== null && !checked.test(before) ? text.slice(at) : text;
}

function wholeNames(block: Block, text: string = block.text): string[] {
  const linked = linkedNames(block);
  return splitByline(text)
    .map((part) => linked.find((name) => part.startsWith(name)) ?? part)
    .filter(isSignedName);
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
  return isOne ? [name] : [];
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
