import { foldName } from "@/engine/text/normalise-name";
import type { Tokens } from "@/engine/text/tokens";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import { isInitial } from "./find-runs";

/**
 * "Jane Q. Roe" may be the Jane Roe of the pack, unless the pack knows her by another middle name. Namesakes are told apart by
 * just such letters, so the text must say more: whoever is found so needs evidence.
 */
export function findWithoutInitials(
  tokens: Tokens,
  first: number,
  last: number,
  knowledge: Knowledge,
): readonly NameCandidate[] {
  if (last - first < 3) return [];
  const letters: string[] = [];
  const words: string[] = [];
  for (let at = first; at < last; at += 1) {
    const word = tokens.words[at] ?? "";
    if (word === ".") continue;
    if (at > first && isInitial(tokens, at)) letters.push(word.charAt(0));
    else words.push(word);
  }
  if (letters.length === 0 || words.length !== 2 || (words[0] ?? "").length < 2) return [];
  const bearers = knowledge.candidatesOf(words.join(" ")).filter(({ form }) => form !== "surname");
  const share = bearers.length > 1 ? amongNamesakes : 1;
  return bearers
    .filter(({ entity }) => mayHaveInitials(entity, letters, knowledge))
    .map((candidate) => ({ ...candidate, needsEvidence: true, prior: candidate.prior * share }));
}

/** Where several bear the rest of the name, a middle letter most often means yet another: "President John F. Kennedy". */
const amongNamesakes = 0.4;

/** Every middle name that the pack gives begins with one of the letters. */
function mayHaveInitials(entity: EntityIndex, letters: readonly string[], knowledge: Knowledge): boolean {
  if (knowledge.kindOf(entity) !== "person") return false;
  return knowledge.namesOf(entity).every((one) =>
    foldName(one)
      .split(" ")
      .slice(1, -1)
      .every((word) => letters.includes(word.charAt(0))),
  );
}
