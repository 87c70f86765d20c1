import type { AllegationClass } from "@/engine/allegations/allegation";
import type { Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { hedgingAdverbs, repeatingAdverbs } from "@/engine/allegations/lexicon/stances";
import { isNoParty, partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import { byPhraseOf, nounPhraseAtToken, prepositionalOfNoun, spanOf } from "@/engine/syntax/questions";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { isCapability, polarityOf, timeOf } from "./circumstances";
import type { Content } from "./content";
import { includedIn } from "./included-in";
import { matterOf } from "./matter-of";
import { paperEnded } from "./paper-ended";
import { settleTime } from "./settle-time";
import { entityAtToken, type Reader } from "./reader";
import type { Polarity, Reading, Role, Voice } from "./reading";

/** What a frame has found, before how it is said (polarity, time, voice) is worked out. */
export type Draft = {
  readonly rule: string;
  readonly class: AllegationClass;
  readonly stage: Stage;
  /** The clause of the cue. */
  readonly clause: Clause;
  readonly cue: TokenRange;
  readonly accused: Role | null;
  readonly accuser: Role;
  readonly otherAccusers?: readonly Role[];
  readonly content: Content | null;
  readonly contentWhy: string;
  readonly wrongdoing: Wrongdoing | null;
  readonly score: number;
  readonly voice?: Voice;
  /** "residents and alleged gangsters": what is said of the accused is not said of the others of their list. */
  readonly alone?: boolean;
  /** "could be used to spy": the modal says what is possible, and does not make the claim of it a mere supposition. */
  readonly possible?: boolean;
  /** Where the clause's own does not count: "did not deny claims that …". */
  readonly polarity?: Polarity;
};

/** The readings of a draft: one for each of "Hale and Ito". */
export function readingOf(reader: Reader, found: Draft): Reading[] {
  const draft = withEnding(reader, found);
  const { clause, content } = draft;
  if (draft.score < sureScore && isThing(reader, draft.accused)) return [];
  const accused = draft.accused ?? unstatedRole("the text names nobody");
  const settled = settleTime(draft, draft.possible === true ? "current" : timeOf(reader, clause));
  const whole: Reading = {
    rule: draft.rule,
    class: draft.class,
    stage: settled.stage,
    accused,
    accuser: draft.accuser,
    otherAccusers: draft.otherAccusers ?? [...othersOf(reader, draft.accuser), ...leadersOf(reader, draft.accuser)],
    content: content?.range ?? null,
    contentWhy: draft.contentWhy,
    cue: draft.cue,
    category: draft.wrongdoing?.category ?? "other",
    matter: matterOf(reader, draft.wrongdoing, content?.range ?? null, draft.accused !== null),
    capability: content?.clause != null && isCapability(content.clause),
    polarity: draft.polarity ?? polarityOf(reader, clause),
    time: settled.time,
    voice: draft.voice ?? voiceOf(draft),
    repeated: clause.verb?.adverbs.some((adverb) => repeatingAdverbs.has(adverb)) ?? false,
    score: draft.score,
    sentence: clause.sentence,
  };
  const listed = namedList(reader, accused);
  const others =
    draft.alone === true ? [] : [...listed, ...othersOf(reader, accused).flatMap((other) => orNamed(reader, other))];
  const included = draft.alone === true ? [] : includedIn(reader, accused);
  const named = [...others, ...included].map((other) => ({ ...whole, accused: other }));
  return listed.length > 0 || isCount(accused, others) || isTitleOfNext(reader, accused, others)
    ? named
    : [whole, ...named];
}

/** What a lawsuit that was dismissed says is no longer held against anybody. */
function withEnding(reader: Reader, draft: Draft): Draft {
  const ending = draft.class === "clearing" ? null : paperEnded(reader, draft.clause);
  return ending === null ? draft : { ...draft, class: "clearing", ...ending };
}

/** "Three men, Hale, Ito and Lund, were charged": they are the three. */
function isCount({ party, phrase }: Role, others: readonly Role[]): boolean {
  if (phrase?.kind !== "common" || party.entity !== null || others.length < 2) return false;
  if (!/^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(phrase.determiner ?? "")) return false;
  return others.every((other) => other.party.kind === "person" || other.phrase?.kind === "name");
}

const prepositionsAt = new Set(["in", "of", "at", "from", "for", "with"]);

const numbers: ReadonlyMap<string, number> = new Map(
  ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, at) => [word, at + 2]),
);

/** "two former testers, Hale and Ito,", "two of its leaders, Hale and Ito,": those named right behind, where they are as many. */
function namedList(reader: Reader, { phrase, why }: Role): Role[] {
  const { words } = reader.parsed.tokens;
  if (phrase === null || phrase.kind === "name" || phrase.kind === "pronoun") return [];
  const isNumber = phrase.kind === "number";
  const count = numbers.get((isNumber ? words[phrase.head] : phrase.determiner) ?? "") ?? 0;
  if (count === 0) return [];
  let last = isNumber ? (prepositionalOfNoun(phrase, "of")?.object?.last ?? phrase.last) : phrase.last;
  // "cleared two others in the inquiry: Hale and Ito"
  const colon = words.indexOf(":", last);
  if (colon > last && colon - last <= 5 && prepositionsAt.has(words[last] ?? "")) last = colon;
  if (!/^[,:–—]$/u.test(words[last] ?? "")) return [];
  const roles: Role[] = [];
  for (let here = nounPhraseAtToken(reader.parsed, last + 1); here !== null; here = here.next) {
    const entity = here.kind === "name" ? entityAtToken(reader, here.head) : null;
    if (entity === null || entity.kind === "state") return [];
    roles.push({
      party: { entity: entity.id, span: spanOf(reader.parsed, here), kind: entity.kind },
      phrase: here,
      why,
    });
  }
  return roles.length === count ? roles : [];
}

/** Those named behind one of a list, or the one itself. */
function orNamed(reader: Reader, role: Role): Role[] {
  const named = namedList(reader, role);
  return named.length > 0 ? named : [role];
}

/** "charged the firm's founder, Jane Hale, and her brother-in-law, Ito": the founder is Hale, though it looks like a list. */
function isTitleOfNext({ parsed }: Reader, { party, phrase }: Role, others: readonly Role[]): boolean {
  if (phrase?.kind !== "common" || party.entity !== null || party.kind !== "unnamed") return false;
  const next = phrase.next;
  if (next?.kind !== "name" || next.next === null || others[0]?.phrase !== next) return false;
  return others[0].party.kind === "person" && parsed.tokens.words[phrase.last] === ",";
}

/** Verbs of this score ("accuse", "sue") have nobody but parties as their objects. */
const sureScore = 0.9;

/** People and companies have no article: "the Quran", "the Covid-19". */
function isThing(reader: Reader, accused: Role | null): boolean {
  const phrase = accused?.phrase ?? null;
  return (
    phrase !== null &&
    accused?.party.entity === null &&
    phrase.kind === "name" &&
    phrase.determiner !== null &&
    !phrase.plural &&
    !(reader.parsed.tokens.words[phrase.head] ?? "").endsWith("s")
  );
}

/** The other members of "Hale and Ito". */
export function othersOf(reader: Reader, role: Role): Role[] {
  const others: Role[] = [];
  for (let here = role.phrase; here !== null; here = reader.listedBefore.get(here) ?? null) {
    // "went before the court and Hale and Ito were sued": the court begins no list.
    const isApart = here.role === "preposition" && role.phrase?.role !== "preposition" && !isToldOfAll(reader, role);
    const party = here === role.phrase || isApart || isNoParty(reader, here) ? null : partyOf(reader, here);
    if (party !== null) others.unshift({ party, phrase: here, why: role.why });
  }
  let { last } = role.phrase ?? { last: 0 };
  for (let here = role.phrase?.next ?? null; here !== null; here = here.next) {
    // "Telbrik – which is sanctioned by Norland – and Brightbox": the dash ends what is told of Telbrik.
    if (isDashBetween(reader, last, here.first)) break;
    last = here.last;
    const party = isPlaceBehind(reader, here) ? null : partyOf(reader, here);
    if (party !== null) others.push({ party, phrase: here, why: role.why });
  }
  return others;
}

/** "bail for Hale and Ito, who were arrested": the verb counts several. */
function isToldOfAll({ parsed: { clauses, tokens } }: Reader, { phrase }: Role): boolean {
  if (phrase === null || phrase.plural || tokens.words[phrase.last] !== ",") return false;
  return clauses.some(
    ({ antecedent, marker, verb }) =>
      antecedent === phrase && marker === "who" && /^(?:are|were|have)$/u.test(tokens.words[verb?.first ?? -1] ?? ""),
  );
}

const ofPlaces = new Set(["of", "in", "from", "near", "at"]);

/** "Hale, 39 of Easley, South Kivik, and Ito": where Hale is from. */
function isPlaceBehind(reader: Reader, { first, head, kind }: NounPhrase): boolean {
  const { parsed } = reader;
  if (kind !== "name" || parsed.tokens.words[first - 1] !== ",") return false;
  const entity = entityAtToken(reader, head);
  if (entity !== null && entity.kind !== "state") return false;
  const town = nounPhraseAtToken(parsed, first - 2);
  return town?.kind === "name" && ofPlaces.has(parsed.tokens.words[town.first - 1] ?? "");
}

const dashes = /^(?:–|—|--?|\))$/u;

function isDashBetween({ parsed }: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (dashes.test(parsed.tokens.words[at] ?? "")) return at > from || to > from + 1;
  return false;
}

/** "26 states led by Norland sued", "a coalition of states led by Norland": Norland does so too. */
function leadersOf(reader: Reader, { phrase }: Role): Role[] {
  if (phrase === null) return [];
  const many = phrase.plural ? phrase : (prepositionalOfNoun(phrase, "of")?.object ?? null);
  const led = many?.plural === true ? many.modifier : null;
  const leader = led?.verb?.lemma === "lead" ? byPhraseOf(led) : null;
  const party = leader === null ? null : partyOf(reader, leader);
  return party === null ? [] : [{ party, phrase: leader, why: "leads those who do" }];
}

function voiceOf(draft: Draft): Voice {
  if (draft.accuser.party.kind !== "unstated") return "attributed";
  return draft.clause.verb?.adverbs.some((adverb) => hedgingAdverbs.has(adverb)) === true ? "hedged" : "unattributed";
}
