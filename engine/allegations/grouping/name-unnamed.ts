import { actorKindOfNoun, isBody, isSomebodyElse } from "@/engine/syntax/lexicon/actor-nouns";
import { entityAtToken, entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Role } from "@/engine/allegations/reading/reading";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, spanOf } from "@/engine/syntax/questions";
import { textOf } from "@/engine/text/span";
import { partyKey } from "./group-readings";
import { introducedBehind } from "./name-introduced";

/** So many sentences later the name may come. */
const reach = 4;

/**
 * "A former manager was convicted of fraud. Henrik Lund, 52, had denied the charge": the one without a name gets the name
 * of the person who is first named right behind and of whom the same case is told. With two candidates nobody.
 */
export function nameUnnamed(reader: Reader, readings: readonly Reading[]): Reading[] {
  const unnamed = readings.filter((reading) => isSomeone(reader, reading));
  if (unnamed.length === 0) return [...readings];
  const named = new Map<string, Role>();
  const looked = new Set<string>();
  const { text } = reader.parsed;
  const isOnly = casesOf(reader, readings).length === 1;
  for (const reading of readings) {
    // The first naming is the same for all that is told of one: once for each matter will do.
    const once = `${partyKey(text, reading.accused.party)} ${reading.matter}`;
    if (!isCase(reader, reading) || looked.has(once)) continue;
    looked.add(once);
    const naming = firstNaming(reader, reading);
    if (naming < 0) continue;
    // Who was cleared is not whoever was convicted beside them.
    const before = unnamed.filter(
      (other) =>
        naming - other.sentence <= reach &&
        naming > other.sentence &&
        // "Former minister jailed" is the headline of a step that may not be told with the name.
        (other.matter !== "" ||
          other.sentence > 0 ||
          (hasCome(readings, reading, other) && isFirstNamed(reader, reading.accused))) &&
        (other.class !== "clearing" || other.matter === reading.matter),
    );
    const keys = new Set(before.map((other) => partyKey(text, other.accused.party)));
    const [key] = keys;
    if (keys.size !== 1 || key === undefined || named.has(key)) continue;
    const isAlike = reading.matter === "" || before.some((other) => other.matter === reading.matter);
    if (isAlike || (isOnly && before.every((other) => other.category === "other" && other.class !== "clearing")))
      named.set(key, reading.accused);
  }
  const others = [
    ...namedByApposition(reader, unnamed),
    ...namedByHeadline(reader, unnamed, readings),
    ...namedInHeadline(reader, unnamed, readings),
    ...namedByIntroduction(reader, unnamed),
  ];
  for (const [key, role] of others) if (!named.has(key)) named.set(key, role);
  if (named.size === 0) return [...readings];
  return readings.map((reading) => {
    const role = isSomeone(reader, reading) ? named.get(partyKey(text, reading.accused.party)) : undefined;
    if (role === undefined) return reading;
    const { span } = reading.accused.party;
    return {
      ...reading,
      accused: { ...role, party: { ...role.party, span }, phrase: reading.accused.phrase, why: "named right behind" },
    };
  });
}

/** Whether the article tells of that person by name what a headline does: a verdict, a charge. */
function hasCome(readings: readonly Reading[], { accused }: Reading, headline: Reading): boolean {
  return readings.some(
    ({ accused: other, class: kind }) => other.party.entity === accused.party.entity && kind === headline.class,
  );
}

/** "Nurse jailed" over a story of a nurse and then of her manager, of whom alone we read a verdict: the headline is of whom the story names first. */
function isFirstNamed({ linking }: Reader, { party }: Role): boolean {
  let first = Number.POSITIVE_INFINITY;
  let named: string | null = null;
  for (const { id, kind, mentions } of linking.entities) {
    const start = kind === "person" ? (mentions[0]?.start ?? first) : first;
    if (start < first) {
      first = start;
      named = id;
    }
  }
  return named === party.entity;
}

/** "Ex-banker jailed for fraud" above a story in which one person is told to have been: that person. */
function namedByHeadline(reader: Reader, unnamed: readonly Reading[], readings: readonly Reading[]): [string, Role][] {
  const { text, paragraphs, sentences } = reader.parsed;
  return unnamed.flatMap((reading): [string, Role][] => {
    const kind = paragraphs[sentences[reading.sentence]?.paragraph ?? -1]?.kind;
    if (kind !== "title") return [];
    if (reading.matter === "") return arrestedBelow(reader, reading, readings);
    const key = partyKey(text, reading.accused.party);
    const before = beforeColon(reader, reading.accused);
    if (before !== null) return [[key, before]];
    // "Court clears banker": only who was cleared, and not who was convicted beside them.
    if (reading.class === "clearing") {
      const cleared = clearedOf(reader, readings);
      // "acquitted the editor of a daily": somebody without a name was, too.
      const isOther = readings.some(
        (other) => other !== reading && other.class === "clearing" && other.accused.party.entity === null,
      );
      return !isOther && cleared.length === 1 && cleared[0] !== undefined ? [[key, cleared[0]]] : [];
    }
    const [first, second] = casesOf(
      reader,
      readings.filter((other) => other.matter === reading.matter),
    );
    if (first !== undefined) return second === undefined ? [[key, first]] : [];
    // "Ex-minister accused of bribery": of one person alone the story tells that, as a case or not.
    const alike = reading.class === "accusation" ? personsOf(reader, readings, reading.matter) : [];
    if (alike.length > 0) return alike.length > 1 || alike[0] === undefined ? [] : [[key, alike[0]]];
    // One person has a case in the whole story: "Woman arrested" is she.
    const [only, another] = casesOf(reader, readings);
    return only === undefined || another !== undefined || !isFirstNamed(reader, only) ? [] : [[key, only]];
  });
}

/** "Ada Hale cleared of misconduct" over "A former minister has been cleared of misconduct": she, where nobody else is named there. */
function namedInHeadline(
  { parsed }: Reader,
  unnamed: readonly Reading[],
  readings: readonly Reading[],
): [string, Role][] {
  if (parsed.paragraphs[parsed.sentences[0]?.paragraph ?? -1]?.kind !== "title") return [];
  const [first] = unnamed;
  const above = readings.filter(({ sentence }) => sentence === 0);
  const accused = above[0]?.accused;
  if (first === undefined || accused?.party.kind !== "person" || first.sentence === 0 || first.sentence > lead)
    return [];
  const isOnly = above.every(({ accused: { party } }) => party.entity === accused.party.entity);
  const isAlike = above.some(({ class: kind, matter }) => kind === first.class && matter === first.matter);
  return isOnly && isAlike && accused.party.entity !== null
    ? [[partyKey(parsed.text, first.accused.party), accused]]
    : [];
}

/** So many sentences below a headline its story begins. */
const lead = 3;

/** "Former minister arrested" over "Police have arrested Hale": the only person of whom the story begins with just that step. */
function arrestedBelow(
  reader: Reader,
  { accused, class: sort, stage }: Reading,
  readings: readonly Reading[],
): [string, Role][] {
  if (accused.phrase?.kind !== "common" || sort === "clearing") return [];
  const [only, another] = casesOf(reader, readings);
  if (only === undefined || another !== undefined || !isFirstNamed(reader, only)) return [];
  const isBelow = readings.some(
    (other) => other.accused.party.entity === only.party.entity && other.stage === stage && other.sentence <= lead,
  );
  return isBelow ? [[partyKey(reader.parsed.text, accused.party), only]] : [];
}

/** "Rolf Hale: former mayor jailed for fraud" */
function beforeColon(reader: Reader, { phrase, party }: Role): Role | null {
  const at = phrase?.first ?? 0;
  const entity = reader.parsed.tokens.words[at - 1] === ":" ? entityAtToken(reader, at - 2) : null;
  if (entity?.kind !== "person" || phrase === null) return null;
  return { party: { ...party, entity: entity.id, kind: entity.kind }, phrase, why: "named before the colon" };
}

/** Persons of whom this matter is told, whatever has come of it, each once. */
function personsOf(reader: Reader, readings: readonly Reading[], matter: string): Role[] {
  const found = new Map<string, Role>();
  for (const { accused, class: kind, matter: other } of readings) {
    const entity = entityById(reader.linking, accused.party.entity);
    if (entity?.kind === "person" && other === matter && kind !== "clearing") found.set(entity.id, accused);
  }
  return [...found.values()];
}

/** Who is said to have been cleared, each once. */
function clearedOf(reader: Reader, readings: readonly Reading[]): Role[] {
  const found = new Map<string, Role>();
  for (const { accused, class: kind } of readings) {
    const entity = entityById(reader.linking, accused.party.entity);
    if (entity?.kind === "person" && kind === "clearing") found.set(entity.id, accused);
  }
  return [...found.values()];
}

/** Of whom a case is told, each once. */
function casesOf(reader: Reader, readings: readonly Reading[]): Role[] {
  const found = new Map<string, Role>();
  for (const reading of readings) {
    const { entity } = reading.accused.party;
    if (entity !== null && isCase(reader, reading) && !found.has(entity)) found.set(entity, reading.accused);
  }
  return [...found.values()];
}

/** "A man was charged with murder. Hale, 34, will appear in court.": where one alone has no name. */
function namedByIntroduction(reader: Reader, unnamed: readonly Reading[]): [string, Role][] {
  const { text, paragraphs, sentences } = reader.parsed;
  const inBody = unnamed.filter(({ sentence }) => paragraphs[sentences[sentence]?.paragraph ?? -1]?.kind !== "title");
  // The first tell: looking behind each of a thousand would take long.
  const found = inBody.slice(0, reach).flatMap((reading): [string, Role][] => {
    const role = introducedBehind(reader, reading);
    return role === null ? [] : [[partyKey(text, reading.accused.party), role]];
  });
  // Of two who have no name it may be either.
  return new Set(found.map(([key]) => key)).size === 1 ? found : [];
}

/** "A banker was charged. Prosecutors said the banker, Hale, had …": called the same, with the name between commas. */
function namedByApposition(reader: Reader, unnamed: readonly Reading[]): [string, Role][] {
  const { parsed } = reader;
  return unnamed.flatMap(({ accused, sentence }): [string, Role][] => {
    const head = parsed.tokens.words[accused.phrase?.head ?? -1];
    const again = parsed.nounPhrases.find(
      (phrase) =>
        phrase.determiner === "the" &&
        phrase.apposition !== null &&
        phrase.sentence > sentence &&
        phrase.sentence <= sentence + reach &&
        parsed.tokens.words[phrase.head] === head,
    );
    const phrase = again?.apposition ?? null;
    const entity = phrase === null ? null : entityAtToken(reader, phrase.head);
    if (phrase === null || entity?.kind !== "person") return [];
    const party = { entity: entity.id, span: spanOf(parsed, phrase), kind: entity.kind };
    return [[partyKey(parsed.text, accused.party), { party, phrase, why: "named right behind" }]];
  });
}

/** A reading of a person's case. */
function isCase(reader: Reader, { accused, class: kind, rule, time }: Reading): boolean {
  // Whoever is only named among the accused is rather one of the others; "would sue Hale" is no case yet.
  if (rule === "is-named-defendant" || time === "future") return false;
  const entity = entityById(reader.linking, accused.party.entity);
  return entity?.kind === "person" && (kind === "legal_action" || kind === "finding" || kind === "admission");
}

/** The sentence in which the article first names the accused, or -1. */
function firstNaming(reader: Reader, { accused }: Reading): number {
  const entity = entityById(reader.linking, accused.party.entity);
  const first = entity?.mentions.find((mention) => mention.form !== "descriptor")?.start ?? -1;
  return first < 0
    ? -1
    : reader.parsed.sentences.findIndex((sentence) => first >= sentence.start && first < sentence.end);
}

/** Whether it stands behind a name and a comma, and tells of that one; not "a Northport, Norland, man". */
function isBehindName({ parsed }: Reader, { determiner, first }: NounPhrase): boolean {
  return (
    determiner !== null &&
    parsed.tokens.words[first - 1] === "," &&
    nounPhraseAtToken(parsed, first - 2)?.kind === "name"
  );
}

/** "The former treasurer of the club": at the beginning, where nobody has been called so before. */
function isFormerOf({ parsed }: Reader, { determiner, first, last, sentence }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  return determiner === "the" && words[first + 1] === "former" && words[last] === "of" && sentence <= earliest;
}

const earliest = 3;

/** In a headline any list; in a story one with articles: "an advisor and planner" is one person. */
function isOneOfTwo({ parsed, listedBefore }: Reader, phrase: NounPhrase): boolean {
  const { apposition, next, sentence } = phrase;
  const before = listedBefore.get(phrase) ?? null;
  const isTitle = parsed.paragraphs[parsed.sentences[sentence]?.paragraph ?? -1]?.kind === "title";
  if (!isTitle) return (next !== null && next.determiner !== null) || (before !== null && phrase.determiner !== null);
  const isTold = apposition?.kind === "common" && apposition.determiner === null && apposition.possessor === null;
  return next !== null || before !== null || isTold;
}

/** "charged former Governor of Kivik Province Ada Roe", in a story: an office without an article has its holder's name behind it, known or not. */
function isOfficeBeforeName({ parsed }: Reader, { kind, determiner, last, sentence }: NounPhrase): boolean {
  const isTitle = parsed.paragraphs[parsed.sentences[sentence]?.paragraph ?? -1]?.kind === "title";
  return !isTitle && kind === "name" && determiner === null && parsed.tokens.words[last] === "of";
}

/** "A former manager", "man": one person, not said who. */
function isSomeone(reader: Reader, { accused, class: kind }: Reading): boolean {
  const { party, phrase } = accused;
  if (party.entity !== null || phrase === null || phrase.plural || party.span === null) return false;
  // "Banker and wife jailed", "founder, analyst charged": which of the two a name is of is not told.
  if (isOneOfTwo(reader, phrase)) return false;
  if (isOfficeBeforeName(reader, phrase)) return false;
  // "Norland extradited Wei Roe, a tycoon accused of fraud": Wei Roe, known or not.
  if (kind === "measure" || kind === "concern" || isBehindName(reader, phrase)) return false;
  const head = reader.parsed.tokens.words[phrase.head] ?? "";
  // "A hotel broke the rules. Its owner, Ivo Hale, was fined": no hotel is a person.
  if (isBody(head) && !isSomebodyElse(head)) return false;
  const isOpen = phrase.determiner === null || phrase.determiner === "a" || phrase.determiner === "an";
  if (!(isOpen || isFormerOf(reader, phrase)) || phrase.possessor !== null || actorKindOfNoun(head) !== "unnamed")
    return false;
  return !/^(?:he|she|they)$/iu.test(textOf(reader.parsed.text, party.span));
}
