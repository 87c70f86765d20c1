import type { Party } from "@/engine/allegations/allegation";
import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import { isBelonging } from "@/engine/allegations/parties/party-nouns";
import type { Clause } from "@/engine/syntax/parsed-text";
import { byPhraseOf } from "@/engine/syntax/questions";
import { attributionOf } from "./attribution";
import type { Reader } from "./reader";
import type { Role } from "./reading";
import type { Filled } from "./filled";

const deciding: readonly Party["kind"][] = ["court", "agency", "government"];

/** "Hale claimed that the report had cleared her": she says so, and nobody who may. */
export function isOwnClearing(reader: Reader, { clause, accused, accuser, frame }: Filled): boolean {
  if (frame.construction !== "active" || deciding.includes(accuser.party.kind) || accused?.party.entity == null)
    return false;
  return attributionOf(reader, clause)?.party.entity === accused.party.entity;
}

const clearingOffices =
  /^(?:regulators?|watchdogs?|commissions?|commissioner|ombudsman|prosecutors?|agency|agencies|authority|authorities|auditors?|board|panel)$/u;

/** "; the regulator cleared the group": of what was told before. Not "cleared Telbrik to sell phones", "cleared its merger". */
export function isClearedByOffice(
  { parsed }: Reader,
  { complement, prepositions, children, verb }: Clause,
  { class: kind }: CueVerb,
  accused: Role | null,
  { phrase, party }: Role,
): boolean {
  if (kind !== "V-clear" || verb?.voice !== "active" || phrase === null || party.kind === "state") return false;
  if (!clearingOffices.test(parsed.tokens.words[phrase.head] ?? "") || accused?.party.entity == null) return false;
  const cleared = accused.phrase;
  if (cleared === null || cleared.possessor !== null || isBelonging(parsed.tokens.words[cleared.head] ?? ""))
    return false;
  if (complement !== null || children.some((child) => child.kind === "infinitive")) return false;
  return !prepositions.some(
    ({ preposition, token }) => token > cleared.last - 1 && /^(?:for|to|as|into|from|of)$/u.test(preposition),
  );
}

/** "a court cleared Telbrik", "Telbrik was cleared by an inquiry" need no more. */
export function isCourtClearing(reader: Reader, clause: Clause, cue: CueVerb, accuser: Role): boolean {
  if (cue.class !== "V-clear") return false;
  const by = byPhraseOf(clause);
  const isByInquiry = by !== null && cueNounOf(reader.parsed, by)?.class === "N-inquiry";
  return accuser.party.kind === "court" || isByInquiry;
}
