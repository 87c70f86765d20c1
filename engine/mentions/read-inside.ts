import type { EntityKind } from "@/knowledge/lookup/entity";
import { shape, type Tokens } from "@/engine/text/tokens";
import { PerWord, wordsAmong } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";
import type { Piece } from "./cut-segment";
import { isInitial } from "./find-runs";
import { industries } from "./words/organisation-words";
import { classAt, headKindOf, wordClass } from "./words/word-class";

/** What the words of a name say of it by themselves. */
export type Inside = {
  /** Words of two letters and more in capitals only: "ANC" of "ANC Limpopo", but not "AI" of "Agentic AI", which names nobody. */
  readonly acronyms: number;
  /** Words with a digit inside: "V4" of "Telbrik Orbit V4". */
  readonly models: number;
  /** What stands before "of", when that is a place, a thing or an office: "Isle of Oster", "Duke of Brendal"; else 0. */
  readonly beforeOf: number;
  /** Its last word is letters that name nobody: "Agentic AI", "Tom Hale MP". */
  readonly endsInLetters: boolean;
  /** It ends in one letter: "Plan B", "Schedule A". */
  readonly endsInLetter: boolean;
  /** Words but for initials, particles and marks. */
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly given: number;
  readonly ordinary: number;
  readonly unknown: number;
  readonly initials: number;
  readonly particles: number;
  /** "industry": of a company by what it deals in, "Hollis Water". */
  readonly head: "strong" | "weak" | "industry" | "suffix" | null;
  readonly headKind: EntityKind;
  readonly hasSmallWords: boolean;
  /** "Parliament", "the Senate": there is one, and it goes by that word. */
  readonly namesAlone: boolean;
};

/** Counts the words of a name by what they may be, and finds the one that makes it a body. */
export function readInside(tokens: Tokens, piece: Piece): Inside {
  // One object, filled: this runs for every capitalised word of an article.
  const inside: { -readonly [Key in keyof Inside]: Inside[Key] } = {
    acronyms: 0,
    models: 0,
    beforeOf: 0,
    endsInLetters: endsInLetters(tokens, piece),
    endsInLetter: piece.last - piece.first > 1 && isInitial(tokens, piece.last - 1),
    count: 0,
    first: classAt(tokens, piece.first),
    last: 0,
    given: 0,
    ordinary: 0,
    unknown: 0,
    initials: 0,
    particles: 0,
    head: null,
    headKind: "organisation",
    hasSmallWords: false,
    namesAlone: namesAlone.at(tokens, piece.last - 1),
  };
  for (let at = piece.first; at < piece.last; at += 1) {
    const word = tokens.words[at] ?? "";
    const bits = classAt(tokens, at);
    const flags = tokens.shapes[at] ?? 0;
    if ((flags & shape.capital) === 0) {
      if (word === "of" && tokens.words[at - 1] !== "house") inside.beforeOf ||= classAt(tokens, at - 1) & noBody;
      if ((bits & wordClass.particle) !== 0) inside.particles += 1;
      else if ((bits & wordClass.functionWord) !== 0 || word === "&" || word === "'s") inside.hasSmallWords = true;
    } else if (isInitial(tokens, at)) inside.initials += 1;
    else {
      inside.count += 1;
      inside.last = bits;
      const isCounted = !inside.endsInLetters || at < piece.last - 1;
      if ((flags & shape.allCaps) !== 0 && !isRoman(word) && isCounted) inside.acronyms += 1;
      if (hasDigit.at(tokens, at)) inside.models += 1;
      if ((bits & wordClass.given) !== 0) inside.given += 1;
      if ((bits & wordClass.ordinary) !== 0) inside.ordinary += 1;
      if ((bits & listed) === 0) inside.unknown += 1;
    }
  }
  findHead(tokens, piece, inside);
  return inside;
}

function endsInLetters(tokens: Tokens, { last }: Piece): boolean {
  return ((tokens.shapes[last - 1] ?? 0) & shape.allCaps) !== 0 && (classAt(tokens, last - 1) & wordClass.noName) !== 0;
}

const noBody = wordClass.placeHead | wordClass.thingHead | wordClass.officeTitle | wordClass.personalTitle;
const hasDigit = new PerWord((word) => /\d/u.test(word));
const listed = wordClass.given | wordClass.surname | wordClass.ordinary | wordClass.place;

/** The word that makes it an organisation: its last, or the one before "of". */
function findHead(
  tokens: Tokens,
  piece: Piece,
  inside: { head: Inside["head"]; headKind: EntityKind; readonly ordinary: number; readonly count: number },
): void {
  for (let at = piece.last - 1; at >= piece.first; at -= 1) {
    const word = tokens.words[at] ?? "";
    const bits = classAt(tokens, at);
    if ((bits & (wordClass.legalSuffix | wordClass.organisationHead)) === 0) continue;
    const opens = at === piece.first && openingHeads.has(word);
    if (at !== piece.last - 1 && !opens && !afterHead.has(tokens.words[at + 1] ?? "")) continue;
    if ((bits & wordClass.legalSuffix) !== 0 && at > piece.first) {
      inside.head = "suffix";
      inside.headKind = "company";
      return;
    }
    if ((bits & wordClass.organisationHead) === 0) continue;
    if (at > piece.first && isSurname(tokens, at)) return;
    if (isIndustry.at(tokens, at)) {
      if (at === piece.first || inside.ordinary >= inside.count) continue;
      inside.head = "industry";
      inside.headKind = "company";
      return;
    }
    if (isFieldOfHead(tokens, piece.first, at)) continue;
    inside.head = (bits & wordClass.weakHead) === 0 ? "strong" : "weak";
    inside.headKind = headKindOf(word) ?? "organisation";
    return;
  }
}

/** "Tarn Banks", "Jano Duma" are people, and so is "Margaret Court"; "State Duma", "Oster Court" and "Tarn Court" are none. */
function isSurname(tokens: Tokens, at: number): boolean {
  const before = classAt(tokens, at - 1);
  if ((before & noPerson) !== 0) return false;
  const word = tokens.words[at] ?? "";
  return mostlySurnames.has(word) || ((before & wordClass.given) !== 0 && alsoSurnames.has(word));
}

const isIndustry = wordsAmong(setOfWords(industries.join(" ")));

const noPerson = wordClass.ordinary | wordClass.place | wordClass.demonym | wordClass.functionWord;
const mostlySurnames = new Set(["duma", "banks", "corte"]);
const alsoSurnames = new Set(["sheriff", "guild", "lodge", "court", "herald"]);

function isPlainHead(tokens: Tokens, at: number): boolean {
  return (classAt(tokens, at) & (wordClass.organisationHead | wordClass.weakHead)) === wordClass.organisationHead;
}

/** "College of Technology", "Museum of Science and Technology" are a college and a museum. */
function isFieldOfHead(tokens: Tokens, first: number, at: number): boolean {
  for (let joint = at - 1; joint > first; joint -= 1) {
    const word = tokens.words[joint] ?? "";
    if (word === "of" || word === "on") return isPlainHead(tokens, joint - 1);
    if (word !== "and" && (classAt(tokens, joint) & wordClass.ordinary) === 0) return false;
  }
  return false;
}

/** Heads of languages that put them first: "Frente Amplio", "Universidad Central". */
const openingHeads = setOfWords(
  "universidad universidade université università frente federación federacion asociación asociacion fundación fundacion instituto ministerio " +
    "partido banco comisión comision consejo colegio sindicato movimiento alianza corte tribunal congreso secretaría fiscalía comité mesa empresa " +
    "grupo cámara hospital radio parti partai majlis jamiat jamaat hizb bharatiya",
);

const afterHead = new Set(["of", "for", "on", "against", "at", "in", "de", "del", "the"]);

const namesAlone = wordsAmong(
  setOfWords(
    "parliament congress senate cabinet assembly knesset bundestag duma majlis treasury kremlin pentagon tribunal police interpol army navy",
  ),
);

function isRoman(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (!"ivxlc".includes(word.charAt(at))) return false;
  return true;
}
