import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, TokenRange } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfClause } from "./content";
import type { Reader } from "./reader";
import type { Reading, Reply, Role } from "./reading";

/**
 * "Norland said Telbrik was using schools as shields. Telbrik denies this.": what somebody says of another, who denies it in the
 * same sentence or the next, is held against them, in words that are too mild to be an accusation by themselves.
 */
export function readDisputed(reader: Reader, replies: readonly Reply[], readings: readonly Reading[]): Reading[] {
  return replies.flatMap((reply) => (isOpen(reply, readings) ? readBefore(reader, reply) : []));
}

/** A denial of what nobody has been found to be accused of. */
function isOpen({ stance, about, category, by, sentence }: Reply, readings: readonly Reading[]): boolean {
  const { entity } = by.party;
  if (stance !== "denies" || entity === null || category !== null || (about !== "anything" && about !== "near"))
    return false;
  return !readings.some(
    (reading) =>
      reading.accused.party.entity === entity && reading.sentence <= sentence && reading.sentence >= sentence - 1,
  );
}

function readBefore(reader: Reader, { by, sentence, order }: Reply): Reading[] {
  const { clauses } = reader.parsed;
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    const clause = clauses[at];
    if (clause === undefined || clause.sentence > sentence) continue;
    // "Hale described the claims as baseless, the Ledger reported": the answer itself.
    if (clause.verb?.head === order) continue;
    if (clause.sentence < sentence - 1) break;
    const accuser = tellerOf(reader, clause, by);
    if (accuser !== null) return readingsOf(reader, clause, accuser);
  }
  return [];
}

/** Who says of whoever denies it that they did or do something; null for any other clause. */
function tellerOf(reader: Reader, clause: Clause, { party: denier }: Role): Role | null {
  const { verb } = clause;
  if (verb === null || verb.form !== "finite" || verb.negated || verb.modal !== null || verb.lemma === "deny")
    return null;
  const subject = subjectOf(clause);
  const doer = subject === null ? null : partyOf(reader, subject);
  if (doer?.entity !== denier.entity) return null;
  // "Hale has opposed all bias," said her spokesman; "according to the Ledger, Norland denied it and said …"
  if (isOwnMouth(reader, clause, denier.entity)) return null;
  const teller = attributionOf(reader, clause);
  if (teller?.party.kind === "outlet") return null;
  return teller === null || teller.party.kind === "unstated" || teller.party.entity === denier.entity ? null : teller;
}

function isOwnMouth(reader: Reader, { verb, first }: Clause, denier: Role["party"]["entity"]): boolean {
  const at = reader.parsed.tokens.starts[verb?.head ?? first] ?? 0;
  return reader.statements.some(
    ({ speaksFor, content }) => speaksFor === denier && content.some(({ start, end }) => start <= at && at < end),
  );
}

/** What nobody denies doing with unless it was held against them. */
const grave = setOfWords(
  "risk shields shield civilians weapons arms ammunition military troops missiles drones rebels militias militants prisoners hostages looted looting safety",
);

function isGrave({ parsed }: Reader, { first, last }: TokenRange): boolean {
  return parsed.tokens.words.slice(first, last).some((word) => grave.has(word));
}

function readingsOf(reader: Reader, clause: Clause, accuser: Role): Reading[] {
  const { verb } = clause;
  const subject = subjectOf(clause);
  const party = subject === null ? null : partyOf(reader, subject);
  if (verb === null || party === null) return [];
  const content = contentOfClause(reader, clause, false);
  const wrongdoing = findWrongdoing(reader.parsed.tokens, content.range.first, content.range.last);
  if (!isAsWrongAs(wrongdoing, "hint") && !isGrave(reader, content.range)) return [];
  // "said that Hale did so not to exploit anybody"
  if (reader.parsed.tokens.words.slice(content.range.first, content.range.last).includes("not")) return [];
  return readingOf(reader, {
    rule: "disputed",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: subject, why: "denies what is said of them" },
    accuser,
    content,
    contentWhy: "what is denied",
    wrongdoing,
    score: 0.65,
  });
}
