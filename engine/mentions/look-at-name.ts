import type { TokenRange } from "@/engine/syntax/parsed-text";
import { wordsAmong } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";
import { shape, type Tokens } from "@/engine/text/tokens";
import type { EntityKind } from "@/knowledge/lookup/entity";
import { remembering } from "@/knowledge/lookup/remembering";
import type { Piece } from "./cut-segment";
import { isDescribingBehind } from "./find-runs";
import type { Evidence } from "./mention";
import { contextOf, type Context } from "./name-context";
import { type Inside, readInside } from "./read-inside";
import { eventNames, faiths, productNames } from "./words/other-words";
import { isCountryName, isPersonalName, isPlaceName, wordClass } from "./words/word-class";

/** How much the text speaks for each reading of a name; the highest wins, if it is high enough. */
export type Look = {
  person: number;
  organisation: number;
  place: number;
  /** An event, a law, a day, a language, or a plain word at the start of a sentence. */
  other: number;
  /** What kind of organisation, when it is one. */
  organisationKind: EntityKind;
  readonly evidence: Evidence[];
};

/** What a piece of a run looks like, from its own words and from those around it. */
export function lookAtName(tokens: Tokens, piece: Piece, sentence: TokenRange): Look {
  const inside = readInside(tokens, piece);
  const context = contextOf(tokens, piece, sentence);
  const look: Look = {
    person: 0,
    organisation: 0,
    place: 0,
    other: 0,
    organisationKind: inside.headKind,
    evidence: [],
  };
  addOrganisationWords(look, tokens, piece, inside);
  addShape(look, tokens, piece, inside);
  addPersonWords(look, piece, inside);
  addPlaceWords(look, tokens, piece, inside);
  addThings(look, tokens, piece, inside);
  addContext(look, context, inside);
  return look;
}

function addOrganisationWords(look: Look, tokens: Tokens, piece: Piece, inside: Inside): void {
  if (inside.head === null && !hasFormBehind(tokens, piece)) return;
  if (inside.head === "suffix" || inside.head === null) {
    look.organisation += 6;
    look.organisationKind = "company";
    look.evidence.push("legal suffix");
    return;
  }
  const alone = inside.count === 1;
  if (inside.head === "strong") look.organisation += alone ? (inside.namesAlone ? 2.5 : -0.5) : 5;
  else if (!alone) look.organisation += inside.ordinary < inside.count || inside.hasSmallWords ? 2.5 : 1.6;
  if (!alone) look.evidence.push("organisation word");
}

/** "Telbrik Orvane, LLC"; a family name alone before it may be a part of something longer. */
function hasFormBehind({ words }: Tokens, { first, last }: Piece): boolean {
  if (words[last] !== "," || !formsBehind.has(words[last + 1] ?? "")) return false;
  return last - first > 1 || !isPersonalName(words[first] ?? "");
}

const formsBehind = new Set(["inc", "llc", "ltd", "llp", "plc", "corp", "gmbh"]);

function isUpperCase(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

const someLetters = /^\p{Lu}{2,5}s$/u;

function addShape(look: Look, tokens: Tokens, piece: Piece, inside: Inside): void {
  if (piece.last - piece.first !== 1) {
    if (inside.hasSmallWords) look.organisation += 1;
    if (inside.acronyms > 0 && inside.acronyms < inside.count + inside.initials) {
      look.person -= 2;
      look.organisation += 1.5;
    }
    return;
  }
  const flags = tokens.shapes[piece.first] ?? 0;
  const word = tokens.words[piece.first] ?? "";
  const written = writtenOf(tokens, piece);
  const isMixed = (flags & shape.inner) !== 0;
  if ((inside.first & wordClass.stateLetters) !== 0) {
    look.place += 6;
  } else if (isMixed && someLetters.test(written)) {
    // "PACs", "SEOs": some of a kind.
    look.other += 4;
  } else if (written.length === 1 || ((inside.first & wordClass.noName) !== 0 && isUpperCase(written.charAt(1)))) {
    // "Gen Z", "six MPs".
    look.other += 4;
  } else if ((flags & (shape.allCaps | shape.dotted)) !== 0) {
    if ((inside.first & wordClass.place) !== 0 && word.length > 4) look.place += 3;
    // "IP53", "G703": a mark of quality or a model; "R-N.Y.", "D-Ill.": a party and a state.
    else if ((inside.first & wordClass.noName) !== 0 || (flags & shape.number) !== 0 || /\d|^[dri]-/u.test(word))
      look.other += 4;
    else if (word.length <= 7) {
      look.organisation += (inside.first & wordClass.ordinary) !== 0 && word.length > 3 ? 1 : 2.5;
      look.person -= 2.5;
      look.evidence.push("acronym");
    }
  } else if (
    isMixed &&
    /[a-z][A-Z]/u.test(written) &&
    !/^(?:Mc|Mac|De|Di|La|Le|O'|O’|al-|el-|Al-|El-|bin-)/u.test(written)
  ) {
    if (productNames.has(word)) look.other += 4;
    else {
      look.organisation += 1.7;
      look.evidence.push("brand spelling");
    }
  }
}

function addPersonWords(look: Look, piece: Piece, inside: Inside): void {
  // "Gen Z" is no general.
  const isLetter = inside.count === 0 && inside.initials === 1;
  if (piece.title !== null && !isLetter) {
    look.person += 4;
    look.evidence.push("title");
  }
  if (inside.head !== null && piece.title === null) {
    if (inside.head !== "weak" || inside.given === 0 || isBodyOfPlace(inside)) return;
  }
  const words = inside.count;
  const isGiven = (inside.first & wordClass.given) !== 0;
  if (isGiven) {
    look.person += words === 1 ? 1 : 2;
    look.evidence.push("given name");
    if ((inside.first & wordClass.ordinary) !== 0) look.person -= 0.7;
  }
  if ((inside.last & wordClass.surname) !== 0 && words > 1) {
    look.person += (inside.last & wordClass.ordinary) === 0 ? 1.2 : 0.6;
    look.evidence.push("surname");
  } else if ((inside.last & wordClass.surname) !== 0 && (inside.last & wordClass.ordinary) === 0) look.person += 0.5;
  // "T Room", "G Suite"
  const isWord =
    inside.initials > 0 &&
    words === 1 &&
    (inside.last & (wordClass.ordinary | wordClass.surname)) === wordClass.ordinary;
  if (words > 1 && words + inside.initials <= 4) {
    if (inside.initials > 0) look.person += 1.5;
    if (inside.particles > 0) look.person += 0.8;
    look.person += 0.8 * Math.min(2, inside.unknown);
    if (inside.ordinary === 0) look.person += 0.5;
    if ((inside.last & wordClass.ordinary) !== 0 && !isGiven) look.person -= 1.5;
  } else if (words === 1 && inside.initials > 0 && !isWord) look.person += 2.5;
  if (inside.hasSmallWords) look.person -= 3;
  if (words > 1 && inside.ordinary >= words && !isGiven) look.person -= 1.5;
  if (words > 4) look.person -= 2;
}

/**
 * "Kenya Power", "Golden State Warriors", "Hamilton City Schools", and neither Tyrone Power nor Timothy Schools: though the front is a given
 * name, the end is nobody's, the front a country, or a plain word stands between.
 */
function isBodyOfPlace({ first, last, count, ordinary }: Inside): boolean {
  return (last & wordClass.surname) === 0 || (first & wordClass.country) !== 0 || (count > 2 && ordinary > 1);
}

function writtenOf({ text, starts, ends }: Tokens, piece: Piece): string {
  return text.slice(starts[piece.first] ?? 0, ends[piece.last - 1] ?? 0);
}

/** "Telbrik Orbit V4" is a model, "Plan B" and "Farias M" are anything; "Team Hale" and "Orvane AI" are no people. */
function addThings(look: Look, tokens: Tokens, piece: Piece, inside: Inside): void {
  if (piece.last - piece.first === 1) {
    // "Telbrik, Inc."
    if ((inside.first & wordClass.legalSuffix) !== 0) look.other += 6;
    return;
  }
  if (inside.models > 0 && inside.head === null) look.other += 3;
  if (inside.endsInLetter && piece.title === null && inside.given + inside.acronyms === 0) look.other += 4;
  if (inside.given === 0 && (inside.endsInLetters || endsInCountry(inside))) look.person -= 2.5;
  if (isTeam.at(tokens, piece.first)) look.person -= 2.5;
  if (isCounty.at(tokens, piece.first) && piece.last - piece.first === 2) look.place += 5;
  if (piece.title === null && holdsDescribing(tokens, piece)) look.person -= 2.5;
  if (inside.head !== null) return;
  if ((inside.beforeOf & wordClass.placeHead) !== 0) look.place += 4.5;
  else if (inside.beforeOf !== 0) look.other += 4;
}

/** "Weimar Germany", "Iskandar Malaysia"; some are called Holland, but hardly an Oster Holland. */
function endsInCountry({ first, last }: Inside): boolean {
  if ((last & wordClass.country) === 0) return false;
  return (
    (last & wordClass.surname) === 0 ||
    (first & (wordClass.place | wordClass.ordinary | wordClass.surname | wordClass.thingHead)) !== 0
  );
}

/** "Norland Prize-Winning Botanist" */
function holdsDescribing(tokens: Tokens, { first, last }: Piece): boolean {
  for (let at = first; at < last; at += 1)
    if (((tokens.shapes[at] ?? 0) & shape.hyphenated) !== 0 && isDescribingBehind(tokens.words[at] ?? "")) return true;
  return false;
}

/** "Sydney Cricket Ground": what is done there stands before the last word. */
function isOfSport(tokens: Tokens, { last }: Piece): boolean {
  return sports.at(tokens, last - 2);
}

const sports = wordsAmong(
  setOfWords("cricket football rugby tennis hockey baseball athletic athletics recreation sports racing"),
);
const isTeam = wordsAmong(new Set(["team"]));
/** "Co Dublin" */
const isCounty = wordsAmong(new Set(["co"]));
const isFaith = wordsAmong(faiths);

const isNobody = wordsAmong(new Set(["members", "tweet", "tweets"]));

/** Of so many names is kept what place they are. */
const mostNames = 5_000;

/** Whether a name of several words is that of a country or a place, as bits of `wordClass`. */
const placeClassOf = remembering(
  mostNames,
  (name: string) => (isCountryName(name) ? wordClass.country : 0) | (isPlaceName(name) ? wordClass.place : 0),
);

function addPlaceWords(look: Look, tokens: Tokens, piece: Piece, inside: Inside): void {
  const single = piece.last - piece.first === 1;
  const name = single ? "" : writtenOf(tokens, piece).toLowerCase();
  const bits = single ? inside.first : placeClassOf(name);
  if ((bits & wordClass.country) !== 0) {
    look.place += 6;
    look.person -= 3;
  }
  if ((bits & wordClass.place) !== 0) look.place += single ? 2 : 3.5;
  if ((inside.last & wordClass.placeHead) !== 0 && inside.head === null && !single)
    look.place +=
      (inside.last & wordClass.surname) !== 0 &&
      (inside.first & wordClass.given) !== 0 &&
      inside.given + inside.initials >= inside.count - 1 &&
      !isOfSport(tokens, piece)
        ? 1.5
        : 4.5;
  if ((inside.last & wordClass.thingHead) !== 0 && inside.head !== "strong" && inside.head !== "suffix")
    look.other += single ? 3 : 4;
  if (single ? isFaith.at(tokens, piece.first) : eventNames.has(name)) look.other += single ? 4 : 8;
  if ((inside.last & wordClass.calendar) !== 0) look.other += single ? 6 : 3;
  if ((inside.first & wordClass.demonym) !== 0) {
    look.other += single ? 6 : 1.5;
    if (!single) look.person -= 2;
  }
  if ((inside.last & wordClass.demonym) !== 0 && !single)
    look.other +=
      (inside.first & wordClass.given) === 0 || inside.count > 2 || (inside.last & wordClass.surname) === 0 ? 4 : 1;
  if (single && (inside.first & (wordClass.functionWord | wordClass.personalTitle | wordClass.officeTitle)) !== 0)
    look.other += (inside.first & wordClass.surname) !== 0 ? 1.5 : 4;
  // "Members left", "in a Tweet"
  if (single && isNobody.at(tokens, piece.first)) look.other += 3;
  if (single && (inside.first & wordClass.ordinary) !== 0) look.other += piece.startsSentence ? 2.5 : 1.2;
  if (!single && inside.ordinary === inside.count && inside.head === null) look.other += 1.5;
}

function addContext(look: Look, context: Context, inside: Inside): void {
  const isHead = inside.head === "strong" || inside.head === "suffix";
  for (const sign of context.person) {
    if (isHead && sign !== "speaks") continue;
    look.person += personWeights[sign];
    look.evidence.push(sign);
  }
  if (context.organisation > 0) {
    look.organisation += context.organisation;
    look.evidence.push("organisation role");
  }
  if (context.person.includes("speaks")) look.organisation += 0.7;
  if (context.company !== "none") {
    look.organisation += companyWeights[context.company];
    look.person -= companyDoubts[context.company];
    if (inside.head === null) look.organisationKind = "company";
  }
  // "RM 300", "Rs 20": money or a measure.
  if (context.number && look.evidence.includes("acronym")) look.other += 3;
  if (context.version) look.other += 4;
  look.place += context.place;
  if (context.place > 0) look.evidence.push("place");
  if (context.thing) look.person -= 2.5;
  // "the Hale Group", "the Orchid": people have no article.
  if (context.article) {
    look.person -= 2.5;
    look.organisation += 0.7;
  }
}

const companyWeights = { apposition: 2.5, before: 2, shares: 1.3 } as const;
/** How much that speaks against a person: "contractor Jane Hale" has it, too. */
const companyDoubts = { apposition: 2.5, before: 1.5, shares: 1.5 } as const;
const personWeights = { role: 2.2, apposition: 1.2, speaks: 1.4, lives: 1.6, age: 3, family: 2 } as const;
