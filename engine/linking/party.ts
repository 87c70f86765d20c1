import type { Evidence, Mention } from "@/engine/mentions/mention";
import { type Span, textOf } from "@/engine/text/span";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { NameGroup } from "./group-names";
import type { EntityMention } from "./linked-entity";

/** An entity before it has its number. */
export type Party = {
  /** Null for a name without an entry. */
  readonly entity: EntityIndex | null;
  /** Null: as the pack has it. */
  readonly kind: EntityKind | null;
  readonly name: string;
  readonly score: number;
  readonly described: Span | null;
  readonly mentions: readonly EntityMention[];
  readonly reasons: readonly string[];
};

/** Less sure than this, a name without an entry is left out. */
const leastCertainty = 0.6;

/** A name that the pack does not have, when the text shows what it is; else null. */
export function nameUnlinked(text: string, group: NameGroup): Party | null {
  const { full } = group;
  const score = Math.max(...group.mentions.map((mention) => (mention.kind === full.kind ? mention.certainty : 0)));
  if (full.kind === null || full.kind === "state" || score < leastCertainty) return null;
  const described = group.mentions.find((mention) => mention.described !== null)?.described ?? null;
  const evidence = new Set(group.mentions.flatMap((mention) => mention.evidence));
  const reasons = ["no entry by this name", ...[...evidence].map((one) => evidenceWords[one])];
  return {
    entity: null,
    kind: full.kind,
    name: textOf(text, full),
    score,
    described,
    mentions: formsOf(group, group.mentions, null, ""),
    reasons,
  };
}

const evidenceWords: Readonly<Record<Evidence, string>> = {
  title: "a title stands before it",
  role: "the text says what the person does",
  apposition: "the text says who it is",
  "given name": "a given name",
  surname: "a family name",
  speaks: "it speaks here",
  age: "an age is given",
  family: "named as a relative",
  "organisation word": "its last word names a kind of organisation",
  "legal suffix": "its legal form is given",
  acronym: "written as an acronym",
  "brand spelling": "spelt like a brand",
  "organisation role": "people are named as its members or staff",
  place: "a place",
  shape: "written as a name",
};

/** How each mention names the entity: in full, by another name, in short, or by title. */
export function formsOf(
  group: NameGroup,
  mentions: readonly Mention[],
  entity: EntityIndex | null,
  name: string,
): EntityMention[] {
  const full = name.toLowerCase();
  return mentions.map((mention) => {
    const { start, end } = mention;
    const words = mention.last - mention.first;
    const isShort = words < group.full.last - group.full.first;
    if (isShort) return { start, end, form: mention.title === null ? "short" : "title" };
    const form = entity === null || full === group.parts.words.join(" ") ? "name" : "alias";
    return { start, end, form };
  });
}
