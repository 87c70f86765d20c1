import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { isInquiry } from "@/engine/allegations/parties/written-by";
import type { Statement } from "@/engine/statements/statement";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { clausesAround, nounPhraseAtToken, prepositionalOfNoun, spanOf, subjectOf } from "@/engine/syntax/questions";
import { entityById, type Reader } from "./reader";
import type { Role } from "./reading";

/** Who says what the clause says: the subject of the verb of speech around it, or the speaker of its quotation. */
export function attributionOf(reader: Reader, clause: Clause): Role | null {
  const spoken = speechAround(clause);
  if (spoken !== null) {
    if (isHearing(spoken)) return unstatedRole("a court hears it, and the sentence does not say from whom");
    const speaker = subjectOf(spoken);
    const party = speaker === null ? null : partyOf(reader, speaker);
    if (speaker !== null && party !== null) return { party, phrase: speaker, why: "says so in this sentence" };
    const inquiry = speaker === null ? null : inquiryAs(reader, speaker, "found so");
    return inquiry ?? unstatedRole("the sentence does not say who says so");
  }
  const source = accordingTo(reader, clause);
  if (source !== null) return source;
  if (isOfRuling(reader, clause)) return unstatedRole("a ruling says so, and the sentence does not say whose");
  const statement = statementAt(reader, clause);
  return statement === null ? null : speakerOf(reader, statement);
}

/** "The party welcomed a ruling that Telbrik lied": the ruling says so, and not the party. */
function isOfRuling({ parsed }: Reader, { first, marker }: Clause): boolean {
  const noun = marker === "that" ? nounPhraseAtToken(parsed, first - 1) : null;
  return noun !== null && rulings.test(parsed.tokens.words[noun.head] ?? "");
}

const rulings = /^(?:rulings?|findings?|verdicts?|judge?ments?|decisions?|conclusions?)$/u;

/** "The court heard that Hale stole it", "Jurors were told that …": whoever hears it does not say so. */
function isHearing({ verb }: Clause): boolean {
  return verb?.lemma === "hear" || (verb?.voice === "passive" && listening.has(verb.lemma));
}

const listening = new Set(["tell", "show", "inform", "remind"]);

const findings = /^(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?|audits?|reviews?)$/u;

/** "A British inquiry concluded that …": the inquiry itself; a report or study says who made it, or nobody does. */
function isNamedInquiry({ parsed }: Reader, { head, kind, possessor }: NounPhrase): boolean {
  return kind === "common" && possessor === null && findings.test(parsed.tokens.words[head] ?? "");
}

/** "An inquiry by the board criticised Hale": the board; "an independent review": itself. Null for others. */
export function inquiryAs(reader: Reader, phrase: NounPhrase, why: string): Role | null {
  const maker = inquirerOf(reader, phrase);
  if (maker !== null) return maker;
  if (!isNamedInquiry(reader, phrase)) return null;
  return { party: { entity: null, span: spanOf(reader.parsed, phrase), kind: "unnamed" }, phrase, why };
}

/** Whether the clause tells what was said in a court, and to it. */
export function isHeardInCourt({ parsed }: Reader, clause: Clause): boolean {
  const spoken = speechAround(clause);
  const hearer = spoken === null || !isHearing(spoken) ? null : subjectOf(spoken);
  return hearer !== null && actorKindOfNoun(parsed.tokens.words[hearer.head] ?? "") === "court";
}

/** The words for a role that is told of by what somebody has made. */
export const madeIt = "made what says so";

/** Who speaks where the clause hangs on a verb of speech, be it a memo or an inquiry; else null. */
export function tellerOf(clause: Clause): NounPhrase | null {
  const spoken = speechAround(clause);
  return spoken === null ? null : subjectOf(spoken);
}

/** "An investigation by the Ledger found that …", "the Ledger's inquiry revealed that …": the Ledger says so. */
function inquirerOf(reader: Reader, speaker: NounPhrase): Role | null {
  if (!isInquiry(reader, speaker)) return null;
  const maker = speaker.possessor ?? prepositionalOfNoun(speaker, "by")?.object ?? null;
  // "his inquiries had established that …": the words for whoever made them would be "his".
  const party = maker === null || maker.kind === "pronoun" ? null : partyOf(reader, maker);
  return party?.entity == null ? null : { party, phrase: maker, why: madeIt };
}

/** The clause whose verb of speech has this one, or one around it, as its complement. */
function speechAround(clause: Clause): Clause | null {
  for (const here of clausesAround(clause)) {
    const above = here.parent;
    if (above?.complement === here && above.verb !== null && speechVerbs.has(above.verb.lemma)) return above;
    const aside = here.children.find((child) => child.kind === "parenthetical");
    if (aside?.verb !== undefined && aside?.verb !== null && speechVerbs.has(aside.verb.lemma)) return aside;
  }
  return null;
}

function accordingTo(reader: Reader, clause: Clause): Role | null {
  const phrase = sourceOf(clause);
  if (phrase === null) return null;
  const party = partyOf(reader, phrase);
  if (party !== null) return { party, phrase, why: "given after “according to”" };
  return inquirerOf(reader, phrase) ?? unstatedRole("only a document or somebody unnamed is given as the source");
}

/** What stands after “according to”, with the clause or, “According to Lund, Hale lied and stole”, with the one that it is joined to; else null. */
export function sourceOf(clause: Clause): NounPhrase | null {
  for (const around of clausesAround(clause)) {
    const found = givenIn(around);
    if (found !== null) return found;
  }
  const { coordinatedWith, joined } = clause;
  const before = coordinatedWith === null ? null : givenIn(coordinatedWith);
  if (before !== null && before.first < (coordinatedWith?.verb?.first ?? 0)) return before;
  const behind = joined === null ? null : givenIn(joined);
  return behind !== null && behind.first > (joined?.verb?.last ?? 0) ? behind : null;
}

function givenIn({ prepositions }: Clause): NounPhrase | null {
  return (
    prepositions.find(({ preposition, object }) => preposition === "according to" && object !== null)?.object ?? null
  );
}

/** The statement in whose words the clause stands, or null for the writer's own. */
function statementAt(reader: Reader, clause: Clause): Statement | null {
  const { start } = spanOf(reader.parsed, clause.verb ?? clause);
  return (
    reader.statements.find((statement) => statement.content.some((span) => span.start <= start && start < span.end)) ??
    null
  );
}

/** The one whose words a statement has; a spokesperson counts as the one spoken for. */
function speakerOf(reader: Reader, statement: Statement): Role {
  const entity = entityById(reader.linking, statement.speaker ?? statement.speaksFor);
  if (entity !== null)
    return {
      party: { entity: entity.id, span: statement.source, kind: entity.kind },
      phrase: null,
      why: "speaks here",
    };
  if (statement.source === null) return unstatedRole("the text does not say who says so");
  return {
    party: { entity: null, span: statement.source, kind: "unnamed" },
    phrase: null,
    why: "speaks here, unnamed",
  };
}

/** "It has been reported that …": the clause hangs on a passive verb of speech that hides who speaks. */
export function raisingAround(clause: Clause): boolean {
  return clausesAround(clause).some(
    (here) =>
      here.parent?.complement === here &&
      here.parent.verb?.voice === "passive" &&
      speechVerbs.has(here.parent.verb.lemma),
  );
}
