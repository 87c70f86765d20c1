import { describesKind } from "@/engine/mentions/find-described";
import type { Evidence, Mention, Prose } from "@/engine/mentions/mention";
import type { TokenRange } from "@/engine/syntax/parsed-text";
import { type Span, textOf } from "@/engine/text/span";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { NameGroup } from "./group-names";
import { isForce } from "./is-force";
import type { EntityMention } from "./linked-entity";

/** An entity before it has its number. */
export type Party = {
  /** Null for a name without an entry. */
  readonly entity: EntityIndex | null;
  readonly kind: EntityKind;
  readonly name: string;
  readonly score: number;
  readonly described: Span | null;
  /** The words of all descriptions, in lower case, and the titles: what it may be called by later. */
  readonly introduced: string;
  readonly mentions: readonly PartyMention[];
  readonly reasons: readonly string[];
};

/** `sentence` is its number, -1 outside of prose; `title` what stands before the name, in lower case, or "". */
export type PartyMention = EntityMention & TokenRange & { readonly sentence: number; readonly title: string };

/** Less sure than this, a name without an entry is left out. */
const leastCertainty = 0.55;

/** A name that the pack does not have, when the text shows what it is; else null. */
export function nameUnlinked(prose: Prose, group: NameGroup): Party | null {
  const { text, tokens } = prose;
  const { full } = group;
  let score = 0;
  for (const { kind, certainty } of group.mentions) if (kind === full.kind) score = Math.max(score, certainty);
  if (full.kind === null || full.kind === "state" || score < leastCertainty) return null;
  const evidence = new Set<Evidence>();
  for (const mention of group.mentions) for (const one of mention.evidence) evidence.add(one);
  // "GHG", "UTM": letters that do nothing and have nobody may name anything.
  if (evidence.size === 1 && evidence.has("acronym") && !hasArticle(tokens, group)) return null;
  const kind = full.kind === "outlet" && isForce(group, prose) ? "government" : (kindOf(group, evidence) ?? full.kind);
  const reasons = ["no entry by this name", ...[...evidence].map((one) => evidenceWords[one])];
  const name = textOf(text, full);
  const { described, introduced } = introductionOf(text, group, kind);
  return {
    entity: null,
    kind,
    name,
    score,
    described,
    introduced,
    reasons,
    mentions: namingsOf(text, group, group.mentions, name),
  };
}

/** "Telbrik", called a company anywhere, is one everywhere, unless its own words say that it is something else. */
function kindOf({ full, mentions }: NameGroup, evidence: ReadonlySet<Evidence>): EntityKind | null {
  if (full.kind !== "organisation" || evidence.has("organisation word")) return null;
  return mentions.some(({ kind }) => kind === "company") ? "company" : null;
}

/** Who belongs to the article, and is not named in its story. */
export function partyBeside(entity: EntityIndex, score: number, reason: string, knowledge: Knowledge): Party {
  const kind = knowledge.kindOf(entity);
  const name = knowledge.nameOf(entity);
  return { entity, kind, name, score, described: null, introduced: "", mentions: [], reasons: [reason] };
}

/** "the NTC": bodies have an article more often than measures and files have. */
function hasArticle({ words }: Tokens, { mentions }: NameGroup): boolean {
  return mentions.some(({ first, last }) => words[first - 1] === "the" && !technical.has(words[last] ?? ""));
}

const technical = setOfWords(
  "code codes file files format key keys tag tags value values score scores level levels standard protocol model models framework",
);

/** What is said of each sign to the reader. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  title: "a title stands before it",
  role: "the text says what the person does",
  apposition: "the text says who it is",
  "given name": "a given name",
  surname: "a family name",
  speaks: "it speaks here",
  lives: "it does what only people do",
  age: "an age is given",
  family: "named as a relative",
  "organisation word": "one of its words names a kind of organisation",
  "legal suffix": "its legal form is given",
  place: "it stands where a place may stand",
  acronym: "written as an acronym",
  "brand spelling": "spelt like a brand",
  "organisation role": "people are named as its members or staff",
  agency: "named as the agency in the place line",
};

/** The first description that the article gives of what is of this kind, and the words of all of them. */
export function introductionOf(
  text: string,
  group: NameGroup,
  kind: EntityKind,
): { described: Span | null; introduced: string } {
  const first = group.mentions.find(
    ({ described }) => described !== null && describesKind(textOf(text, described).toLowerCase(), kind),
  );
  return { described: first?.described ?? null, introduced: saidOf(text, group).join(" | ") };
}

/** The titles and descriptions of a name, in lower case. */
export function saidOf(text: string, { titles, mentions }: NameGroup): string[] {
  const said = [...titles];
  for (const { described } of mentions) if (described !== null) said.push(textOf(text, described).toLowerCase());
  return said;
}

/** How each mention names the party: in full, by another name, in short, or by title. */
export function namingsOf(text: string, group: NameGroup, mentions: readonly Mention[], name: string): PartyMention[] {
  const small = name.toLowerCase();
  const isName = (small.startsWith("the ") ? small.slice(4) : small) === group.parts.words.join(" ");
  return mentions.map((mention) => {
    const { start, end, first, last, sentence } = mention;
    const title = mention.title === null ? "" : textOf(text, mention.title).toLowerCase();
    const isShort = last - first < group.full.last - group.full.first;
    const full = isName || name === textOf(text, mention) ? "name" : "alias";
    const short = title === "" ? "short" : "title";
    return { start, end, first, last, sentence, title, form: isShort ? short : full };
  });
}
