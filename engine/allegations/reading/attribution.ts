import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { isInquiry } from "@/engine/allegations/parties/written-by";
import type { Statement } from "@/engine/statements/statement";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { clausesAround, prepositionalOfNoun, spanOf, subjectOf } from "@/engine/syntax/questions";
import { entityById, type Reader } from "./reader";
import type { Role } from "./reading";

/** Who says what the clause says: the subject of the verb of speech around it, or the speaker of its quotation. */
export function attributionOf(reader: Reader, clause: Clause): Role | null {
  const spoken = speechAround(clause);
  if (spoken !== null) {
    const speaker = subjectOf(spoken);
    const party = speaker === null ? null : partyOf(reader, speaker);
    if (speaker !== null && party !== null) return { party, phrase: speaker, why: "says so in this sentence" };
    const maker = speaker === null ? null : inquirerOf(reader, speaker);
    if (maker !== null) return maker;
    if (speaker !== null && isNamedInquiry(reader, speaker))
      return {
        party: { entity: null, span: spanOf(reader.parsed, speaker), kind: "unnamed" },
        phrase: speaker,
        why: "found so",
      };
    return unstatedRole("the sentence does not say who says so");
  }
  const source = accordingTo(reader, clause);
  if (source !== null) return source;
  const statement = statementAt(reader, clause);
  return statement === null ? null : speakerOf(reader, statement);
}

const findings = /^(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?|audits?)$/u;

/** "A British inquiry concluded that …": the inquiry itself; a report or study says who made it, or nobody does. */
function isNamedInquiry({ parsed }: Reader, { head, kind, possessor }: NounPhrase): boolean {
  return kind === "common" && possessor === null && findings.test(parsed.tokens.words[head] ?? "");
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
  for (const around of clausesAround(clause)) {
    for (const phrase of around.prepositions) {
      if (phrase.preposition !== "according to" || phrase.object === null) continue;
      const party = partyOf(reader, phrase.object);
      return party === null
        ? unstatedRole("only a document or somebody unnamed is given as the source")
        : { party, phrase: phrase.object, why: "given after “according to”" };
    }
  }
  return null;
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
