import type { Tokens } from "@/engine/text/tokens";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Draft } from "./draft";
import { saysPerson } from "./shows-person";
import { classOf, wordClass } from "./words/word-class";

/**
 * What the pack says of a name goes into how it is read: who is known as a company by a name that is enough by itself is no
 * person because somebody stands before it ("developer Telbrik"). Names that need evidence make nobody a company here.
 */
export function readKnown(tokens: Tokens, drafts: readonly Draft[], knowledge: Knowledge): void {
  for (const { candidates, look, words, first } of drafts) {
    const [best] = candidates;
    if (best === undefined) continue;
    const kind = knowledge.kindOf(best.entity);
    if (best.needsEvidence) {
      // "Regulators fined Meta": who only speaks or is spoken of is as soon the company.
      const isShort = words.length === 1 && kind === "company";
      if (isShort && !saysPerson(look.evidence)) look.person -= knownWeight;
      continue;
    }
    if (kind === "state") continue;
    if (kind === "person") {
      if (words.length > 1) look.person += knownWeight * best.prior;
      continue;
    }
    // "the Amazon", "Amazon rainforest", "the Brazilian Amazon", "the Blue Nile": such names are as soon a river's.
    if (words.length === 1 && look.place >= 1) continue;
    if (words.length <= 2 && kind === "company" && isLikePlace(tokens.words[first - 1] ?? "")) continue;
    look.organisation += knownWeight * best.prior;
    // "Georgia Tech" looks like a person, and is known as a school; "John Lewis, a teacher" is none of the shops.
    if (words.length > 1 && !saysPerson(look.evidence)) look.person -= knownWeight * best.prior;
    if (!look.evidence.includes("organisation word")) look.organisationKind = groupKind(kind);
  }
}

function isLikePlace(before: string): boolean {
  return before === "the" || (classOf(before) & wordClass.demonym) !== 0;
}

const knownWeight = 2.2;

function groupKind(kind: EntityKind): EntityKind {
  return kind === "person" || kind === "state" ? "organisation" : kind;
}
