import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import type { Weight } from "./judge-candidates";

const split = (words: string): readonly string[] => words.split(" ");

type Homonym = { readonly state: readonly string[]; readonly other: readonly string[] };

/** A state and a part of another state with one name: words that show which the article is about. */
const homonyms: ReadonlyMap<string, Homonym> = new Map([
  [
    "georgia",
    {
      state: split(
        "tbilisi georgian georgians batumi abkhazia ossetia caucasus russia russian moscow armenia azerbaijan eu nato",
      ),
      other: split(
        "atlanta savannah augusta macon fulton alabama florida tennessee carolina governor gov republican republicans democrat democrats " +
          "democratic gop legislature county sheriff senator congressman congresswoman coach bulldogs primary",
      ),
    },
  ],
]);

const nothing: Weight = { value: 0, evidence: false, reason: null };

/**
 * "Georgia voters elected a governor" is about the American one; and where a Jordan Roe is about, or a Ms Shell, a bare "Jordan"
 * or "Shell" may be them.
 */
export function weighHomonym(
  { parts }: NameGroup,
  { needsEvidence }: NameCandidate,
  kind: EntityKind,
  { words, personForms }: ArticleClues,
): Weight {
  if (kind === "person") return nothing;
  const isOfPerson = personForms.has(parts.key);
  if (isOfPerson && (kind === "state" ? isPersonal(parts.key) : needsEvidence)) return { ...nothing, value: -4 };
  const homonym = kind === "state" ? homonyms.get(parts.key) : undefined;
  if (homonym === undefined) return nothing;
  const state = homonym.state.filter((word) => words.has(word)).length;
  const other = homonym.other.filter((word) => words.has(word)).length;
  return other > state ? { ...nothing, value: -6 } : nothing;
}

function isPersonal(word: string): boolean {
  return (classOf(word) & (wordClass.given | wordClass.surname)) !== 0;
}
