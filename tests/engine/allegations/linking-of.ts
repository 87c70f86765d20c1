import type { EntityId, LinkedEntity, Linking, MentionForm } from "@/engine/linking/linked-entity";
import type { EntityKey, EntityKind } from "@/knowledge/lookup/entity";

/** The invented parties of our sentences. */
const parties: Readonly<Record<string, EntityKind>> = {
  Norland: "state",
  Westmark: "state",
  Telbrik: "company",
  Brightbox: "company",
  "Ostrava Chem": "company",
  "Quill Press": "company",
  "Evening Ledger": "outlet",
  "The Ledger": "outlet",
  "Radio Nord": "outlet",
  "Data Board": "government",
  "Foreign Office": "government",
  Hale: "person",
  Ito: "person",
  Lund: "person",
  Quillon: "person",
  "Ada Roe": "person",
};

/** Private persons: the pack has no entry for them. */
const unknown: ReadonlySet<string> = new Set(["Ada Roe"]);

/** A linking as the text has it: each party at every place that names it, and pronouns and descriptors as `pronouns` says ("she" → "Hale", "the bank" → "Telbrik"). */
export function linkingOf(text: string, pronouns: Readonly<Record<string, string>> = {}): Linking {
  const found = Object.entries(parties).flatMap(([name, kind]) => {
    const mentions = [
      ...placesOf(text, name).map((start) => ({ start, end: start + name.length, form: "name" as MentionForm })),
      ...Object.entries(pronouns)
        .filter(([, of]) => of === name)
        .flatMap(([word]) =>
          placesOf(text, word).map((start) => ({ start, end: start + word.length, form: formOf(word) })),
        ),
    ].sort((one, other) => one.start - other.start);
    return mentions.length === 0 ? [] : [{ name, kind, mentions }];
  });
  found.sort((one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0));
  const entities = found.map(({ name, kind, mentions }, at): LinkedEntity => ({
    id: `e${at + 1}` as EntityId,
    kind,
    name,
    knowledge: unknown.has(name) ? null : (name.toLowerCase().replaceAll(" ", "-") as EntityKey),
    wikidata: null,
    score: 1,
    described: null,
    mentions,
    reasons: ["as the sentence is marked"],
  }));
  return { entities, ambiguous: [], publisher: null };
}

/** "she", "the bank". */
function formOf(word: string): MentionForm {
  return word.includes(" ") ? "descriptor" : "pronoun";
}

function placesOf(text: string, name: string): number[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\b`, "gu"))].map((match) => match.index);
}
