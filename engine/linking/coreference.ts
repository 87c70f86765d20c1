import type { TokenRange } from "@/engine/syntax/parsed-text";
import type { Prose } from "@/engine/mentions/mention";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import { findDescriptors } from "./find-descriptors";
import { findPronouns } from "./find-pronouns";
import { findRoleDescriptors } from "./find-role-descriptors";
import type { Party, PartyMention } from "./party";

/** One place that names a party, in reading order over the article: what descriptors and pronouns can go back to. */
export type Naming = TokenRange & {
  readonly party: Party;
  readonly sentence: number;
  readonly paragraph: number;
  readonly kind: EntityKind;
  /** "mr", "chief executive": what stood before it, or "". */
  readonly title: string;
};

/** A descriptor or pronoun and whom it means. */
export type Resolved = TokenRange & {
  readonly party: Party;
  readonly form: "descriptor" | "pronoun";
  readonly sentence: number;
};

/** The parties with their descriptors and pronouns added, in the order given. */
export function addCoreference(
  prose: Prose,
  parties: readonly Party[],
  knowledge: Knowledge,
  { date, wordsOf }: ArticleClues,
): Party[] {
  const namings = namingsOfAll(prose, parties);
  const byRole = findRoleDescriptors(prose, namings, knowledge, date);
  const descriptors = [...byRole, ...findDescriptors(prose, namings, knowledge, wordsOf)];
  const withDescriptors = [...namings, ...descriptors.map((one) => toNaming(prose, one))].sort(
    (a, b) => a.first - b.first,
  );
  const found = [...descriptors, ...findPronouns(prose, withDescriptors)];
  const byParty = new Map<Party, Resolved[]>();
  for (const one of found) {
    const others = byParty.get(one.party);
    if (others === undefined) byParty.set(one.party, [one]);
    else others.push(one);
  }
  return parties.map((party) => withMentions(prose, party, byParty.get(party) ?? []));
}

function namingsOfAll({ sentences }: Prose, parties: readonly Party[]): Naming[] {
  const namings: Naming[] = [];
  for (const party of parties) {
    for (const { first, last, sentence, title } of party.mentions) {
      const paragraph = sentences[sentence]?.paragraph ?? 0;
      namings.push({ first, last, party, sentence, paragraph, kind: party.kind, title });
    }
  }
  return namings.sort((one, other) => one.first - other.first);
}

function toNaming({ sentences }: Prose, { first, last, party, sentence }: Resolved): Naming {
  return { first, last, party, sentence, paragraph: sentences[sentence]?.paragraph ?? 0, kind: party.kind, title: "" };
}

function withMentions({ tokens }: Prose, party: Party, found: readonly Resolved[]): Party {
  if (found.length === 0) return party;
  const added = found.map(({ first, last, form, sentence }): PartyMention => {
    return {
      start: tokens.starts[first] ?? 0,
      end: tokens.ends[last - 1] ?? 0,
      first,
      last,
      sentence,
      form,
      title: "",
    };
  });
  const { entity, kind, name, score, described, introduced, reasons } = party;
  const mentions = [...party.mentions, ...added].sort((one, other) => one.start - other.start);
  return { entity, kind, name, score, described, introduced, mentions, reasons };
}
