import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { isInquirer } from "@/engine/allegations/parties/is-inquirer";
import { modifierEntityOf } from "@/engine/allegations/parties/party-of";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { spanOf } from "@/engine/syntax/questions";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** "the Telbrik inquiry" is of whom it names, "US allegations" are by them; "the Hale lawsuit" may be either. */
export function namedBefore(reader: Reader, noun: NounPhrase, cue: CueNoun, role: "accused" | "accuser"): Role | null {
  const entity = noun.possessor === null ? modifierEntityOf(reader, noun) : null;
  if (entity === null) return null;
  const isTarget = entity.kind === "company" || entity.kind === "person";
  if (isTarget !== (role === "accused") || (isTarget && !ofTargets.has(cue.class))) return null;
  if (role === "accused" && cue.class === "N-inquiry" && (isInquirer(reader, entity) || isTitled(reader, noun)))
    return null;
  if (role === "accuser" && isCutName(reader, noun)) return null;
  // "a London lawsuit": where it is brought.
  if (cue.stage === "suit_filed" && entity.kind === "state" && isCity(reader, noun)) return null;
  const party = { entity: entity.id, span: spanOf(reader.parsed, noun), kind: entity.kind };
  return { party, phrase: null, why: "named before the noun" };
}

/** "in the University of Kivik fraud trial": of a name that begins further before. */
function isCutName({ entityAt, parsed }: Reader, { first }: NounPhrase): boolean {
  return (
    parsed.tokens.words[first - 1] === "of" && (entityAt[first] ?? -1) >= 0 && entityAt[first] === entityAt[first - 1]
  );
}

/** "the “Glass House” investigation": the name of the inquiry itself. */
function isTitled({ parsed }: Reader, { first, head }: NounPhrase): boolean {
  const before = parsed.tokens.words[head - 1] ?? "";
  return /^["”’'»]$/u.test(before) || (/^["“‘'«]$/u.test(parsed.tokens.words[first] ?? "") && first < head);
}

const states = /^(?:us|u\.s\.?|uk|u\.k\.?|eu|.*(?:ish|ese|[ie]an|nch|tch|reek|wiss))$/u;

/** Whether what stands first before the noun is a place that only stands for a state: "London", and not "US" or "Polish". */
function isCity({ parsed, linking }: Reader, { first, head }: NounPhrase): boolean {
  for (let at = first; at < head; at += 1) {
    const word = parsed.tokens.words[at] ?? "";
    if (linking.entities.some(({ kind, name }) => kind === "state" && name.toLowerCase() === word)) return false;
    if (states.test(word)) return false;
  }
  return true;
}

/** Nouns that are of a company or person named before them. */
const ofTargets: ReadonlySet<string> = new Set(["N-inquiry", "N-find", "N-clear"]);
