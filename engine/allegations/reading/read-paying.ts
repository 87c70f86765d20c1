import { rulingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import { findWrongdoing, isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { isSum } from "@/engine/allegations/frames/find-role";
import { doerRole } from "@/engine/allegations/parties/doer-role";
import { partyOf } from "@/engine/allegations/parties/party-of";
import { isTime } from "@/engine/allegations/parties/time-words";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { byPhraseOf, complementOf, objectOf, prepositionalOfNoun, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import type { Party } from "@/engine/allegations/allegation";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { doerOf, isAgreed } from "./doer-of";
import { contentOfClause, type Content } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import { nounRolesOf, type NounRoles } from "./noun-roles";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";
import { settlementOf, type Settlement } from "./settlement";

/** Verbs of paying for something: "settled", "was ordered to pay". */
export const payingVerbs: ReadonlySet<string> = new Set(["settle", "resolve", "order", "tell", "agree", "pay"]);

const matters = setOfWords(
  "lawsuit lawsuits suit suits case cases charges claims allegations complaint complaints probe probes investigation investigations inquiry inquiries accusations litigation",
);

/** "Brightbox settled the lawsuit", "agreed to settle claims of fraud", "was ordered to pay damages for fraud". */
export function readPaying(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || !payingVerbs.has(verb.lemma) || verb.negated) return [];
  const inner = complementOf(clause);
  const last = inner?.complement ?? null;
  const behind = inner?.children.find(({ kind }) => kind === "infinitive") ?? null;
  const settles = [clause, inner, last, behind].find((one) => isSettling(reader, one)) ?? null;
  if (isOfNoun(clause)) return [];
  if (settles !== null && verb.voice === "active") return build(reader, clause, settles, "settles");
  if (inner?.verb == null || !giving.has(inner.verb.lemma)) return [];
  // "A court ordered Telbrik to pay"
  const isOrdered = verb.lemma === "order" || (verb.lemma === "tell" && isDone(clause));
  return isOrdered ? build(reader, clause, inner, "ordered-to-pay") : [];
}

/** "the process for resolving complaints": nobody is told to do so. */
function isOfNoun(clause: Clause): boolean {
  if (clause.kind !== "gerund") return false;
  return clause.parent?.prepositions.some((phrase) => phrase.clause === clause && phrase.after !== null) === true;
}

/** What a court orders whoever has done wrong to do: "to pay damages", "to refund customers". */
const giving = setOfWords("pay repay refund reimburse compensate return");

/** "was ordered to pay", "Telbrik ordered to pay": who orders somebody says whom. */
function isDone({ verb, objects }: Clause): boolean {
  return verb?.voice === "passive" || (objects.length === 0 && verb?.tense === "past" && !verb.perfect);
}

/** "to settle claims", "to resolve an investigation", "to end a probe"; obstacles are resolved too. */
function isSettling({ parsed }: Reader, clause: Clause | null): boolean {
  if (clause?.verb == null || !/^(?:resolve|end)$/u.test(clause.verb.lemma)) return clause?.verb?.lemma === "settle";
  return clause.verb.voice === "active" && isMatter(parsed, clause.objects[0]);
}

function build(reader: Reader, clause: Clause, inner: Clause, rule: "settles" | "ordered-to-pay"): Reading[] {
  const told = rule === "settles" ? settledBy(reader, inner) : null;
  const deal = rule === "settles" ? settlementOf(reader, inner) : null;
  const doer =
    deal !== null
      ? deal.accused
      : rule === "settles"
        ? settlerOf(reader, clause)
        : isDone(clause)
          ? subjectOf(clause)
          : objectOf(clause);
  // "Hale's family settled its suit against Telbrik": who had brought it settles too.
  const against = told?.against ?? null;
  const subject = against === null ? doer : against.phrase;
  const party = against === null ? (doer === null ? null : partyOf(reader, doer)) : against.party;
  const content =
    told?.content ?? contentOf(reader, inner) ?? (rule === "settles" ? null : foundBy(reader, [clause, inner], party));
  const wrongdoing = wrongIn(reader, inner, content);
  const isOfMatter = inner.objects.some((object) => isMatter(reader.parsed, object));
  const accuser =
    against === null
      ? (settledWithOffice(reader, deal) ??
        told?.accuser ??
        officeSaying(reader, clause, party) ??
        accuserOf(reader, clause))
      : doerRole(reader, doer, "who settles what they brought");
  // "Telbrik was ordered to pay 28 million": a company, by whoever could order it.
  const isByCourt = judging.has(accuser.party.kind) || (accuser.party.kind === "unstated" && party?.kind === "company");
  const isNamed = party?.entity != null || subject?.kind === "name";
  const isEnough =
    rule === "settles"
      ? isOfMatter && (isNamed || content !== null)
      : isNamed && (isByCourt || (content !== null && wrongdoing !== null)) && paysDamages(reader, inner);
  // "Her boss had ordered Hale to pay the bribes": that is no finding.
  if (rule === "ordered-to-pay" && isSomebody(reader, accuser)) return [];
  if (party === null || isOnlyOffice(reader, subject) || (!isAsWrongAs(wrongdoing, "loose") && !isEnough)) return [];
  const head = inner.verb?.head ?? inner.first;
  return readingOf(reader, {
    rule,
    class: rule === "settles" ? "legal_action" : "finding",
    stage: rule === "settles" ? "settled" : isFine(reader, inner) ? "fined" : "damages",
    clause,
    cue: { first: head, last: head + 1 },
    accused: { party, phrase: subject, why: rule === "settles" ? "who settles" : "who has to pay" },
    accuser,
    content,
    contentWhy: "what it is paid for",
    wrongdoing,
    score: 0.8,
    // "will pay 5 million to settle claims": that is agreed.
    ...((clause.verb?.lemma === "pay" && clause.verb.modal === "will") || isAgreed(clause) ? { possible: true } : {}),
  });
}

const judges = /^(?:judge|justice|magistrate)$/u;

/** Whoever orders others to pay by no right of an office. */
function isSomebody(reader: Reader, { party: { kind }, phrase }: Role): boolean {
  const isOwn = /^(?:his|her|its|their|my|our)$/u.test(phrase?.determiner ?? "") && !judging.has(kind);
  if (isOwn || kind === "company" || kind === "outlet") return true;
  return kind === "person" && !judges.test(reader.parsed.tokens.words[phrase?.first ?? -1] ?? "");
}

const hiring = new Set(["appoint", "hire", "name", "use", "ask"]);

/** "hired a lawyer to settle a suit": whoever hired one. */
function settlerOf(reader: Reader, clause: Clause): NounPhrase | null {
  const { kind, parent } = clause;
  const isHired = kind === "infinitive" && parent !== null && hiring.has(parent.verb?.lemma ?? "");
  return isHired ? subjectOf(parent) : doerOf(reader, clause);
}

const judging: ReadonlySet<Party["kind"]> = new Set(["court", "agency"]);

/** "A jury ordered Telbrik to pay 60 million to the mother", "… to refund customers": for what may not be told. */
function paysDamages(reader: Reader, { verb, objects: [object], prepositions }: Clause): boolean {
  // "to pay 2 million in fines": those are told by the noun.
  if (object === undefined || prepositions.some(({ preposition }) => preposition === "in")) return false;
  if (isSum(reader, object)) return true;
  if (verb?.lemma !== "pay") return verb?.lemma !== "return";
  return /^(?:damages|compensation|restitution|wages|fines?|penalt(?:y|ies))$/u.test(
    reader.parsed.tokens.words[object.head] ?? "",
  );
}

/** "to pay a penalty of 30 million" */
function isFine({ parsed }: Reader, { objects: [object] }: Clause): boolean {
  return /^(?:fines?|penalt(?:y|ies))$/u.test(parsed.tokens.words[object?.head ?? -1] ?? "");
}

/** "Hale, founder and chairman of Telbrik, will pay": an office inside a sentence, by which nobody can tell who that is. */
function isOnlyOffice({ parsed }: Reader, phrase: NounPhrase | null): boolean {
  if (phrase?.kind !== "common" || phrase.determiner !== null || phrase.possessor !== null) return false;
  return parsed.sentences[phrase.sentence]?.first !== phrase.first && phrase.first === phrase.head;
}

function isMatter({ tokens: { words } }: ParsedText, object: NounPhrase | undefined): boolean {
  const word = words[object?.head ?? -1] ?? "";
  return matters.has(word) || (/^actions?$/u.test(word) && words[(object?.head ?? 0) - 1] === "class");
}

/** "The Data Board announced a settlement with Telbrik, resolving claims": the board's. */
function settledWithOffice(reader: Reader, deal: Settlement | null): Role | null {
  const party = deal?.accuser == null ? null : partyOf(reader, deal.accuser);
  return party === null ? null : { party, phrase: deal?.accuser ?? null, why: "whose claims the agreement settles" };
}

type Settled = Pick<NounRoles, "accuser" | "content"> & {
  /** Whom the suit of those who settle is against. */
  readonly against: Role | null;
};

/** "to settle claims by the board that it misled users", "to resolve an inquiry into its sales": what the noun tells of it. */
function settledBy(reader: Reader, { objects, prepositions }: Clause): Settled | null {
  const [object] = objects;
  const cue = object === undefined ? null : cueNounOf(reader.parsed, object);
  if (object === undefined || cue === null) return null;
  const { accused, accuser, content } = nounRolesOf(reader, object, cue);
  const isOwnSuit = object.possessor?.kind === "pronoun" && accused?.party.entity != null;
  const against = isOwnSuit && prepositionalOfNoun(object, "against")?.object === accused.phrase ? accused : null;
  // "to settle his own tax inquiry": whose it is did not accuse himself.
  const maker = accuser?.phrase?.kind === "pronoun" ? null : accuser;
  return { accuser: maker ?? settledWith(reader, prepositions), content, against };
}

/** "settled charges with the Markets Board": an office settles what it has charged. */
function settledWith(reader: Reader, prepositions: Clause["prepositions"]): Role | null {
  const phrase = prepositions.find(({ preposition }) => preposition === "with")?.object ?? null;
  const party = phrase === null ? null : partyOf(reader, phrase);
  const isOffice = party?.kind === "agency" || party?.kind === "government" || party?.kind === "state";
  return party !== null && isOffice ? { party, phrase, why: "with whom it is settled" } : null;
}

/** "ordered Hale to pay 5 million after finding that he hid money", "…, ruling that he hid money": what the court found of whoever has to pay. */
function foundBy(reader: Reader, clauses: readonly Clause[], party: Party | null): Content | null {
  for (const { children } of clauses)
    for (const { verb, complement } of children) {
      if (complement?.kind !== "that" || !rulingVerbs.has(verb?.lemma ?? "")) continue;
      const found = subjectOf(complement);
      if (found === null) continue;
      const isTheirs = found.kind === "pronoun" || (party !== null && partyOf(reader, found)?.entity === party.entity);
      if (isTheirs) return contentOfClause(reader, complement, false);
    }
  return null;
}

function accuserOf(reader: Reader, clause: Clause): Role {
  const isActive = clause.verb?.lemma === "order" && !isDone(clause);
  const phrase = isActive ? subjectOf(clause) : byPhraseOf(clause);
  return doerRole(reader, phrase, isActive ? "who orders it" : "named after “by”");
}

/** "agreed to pay 5 million to settle charges of fraud, the Justice Department said": the office whose charges they were, and no company. */
function officeSaying(reader: Reader, clause: Clause, payer: Party | null): Role | null {
  const source = attributionOf(reader, clause);
  const kind = source?.party.kind;
  const isOffice = kind === "agency" || kind === "government" || kind === "state";
  return isOffice && source?.party.entity !== payer?.entity ? source : null;
}

const reasons = ["for", "over", "of", "that", "into"];

function contentOf(reader: Reader, inner: Clause): Content | null {
  for (const reason of reasons) {
    for (const phrase of inner.prepositions) {
      if (phrase.preposition !== reason || (phrase.object !== null && isTime(reader.parsed, phrase.object))) continue;
      const content = contentOfPhrase(reader, phrase);
      if (content !== null && findWrongdoing(reader.parsed.tokens, content.range.first, content.range.last) !== null)
        return content;
    }
  }
  return null;
}

/** In the content or, "settled fraud claims", before the noun. */
function wrongIn(reader: Reader, inner: Clause, content: Content | null): Wrongdoing | null {
  const range = content?.range ?? { first: inner.verb?.last ?? inner.first, last: inner.last };
  return findWrongdoing(reader.parsed.tokens, range.first, range.last);
}
