import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { nameText } from "./name-text";
import type { LabelledText } from "./read-labelled-links";

type Link = {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly wikidata: string | null;
  readonly score: number;
};

/** What became of one label, or of a link without one. */
export type Outcome = {
  readonly kind: "right" | "wrong" | "silent" | "absent" | "unlabelled";
  readonly link: Link | null;
  readonly span: { readonly start: number; readonly end: number };
  /** The item of the label, "" without one. */
  readonly gold: string;
};

/** The government of a state has an item of its own; in a report it is the state, acting. */
const governments: Readonly<Record<string, string>> = { Q48525: "Q30", Q6063: "Q145" };
const pronouns = /^(?:he|she|him|her|his|it|they)$/iu;

/** Our links of a text against its labels. Some sets label pronouns, too, which this does not measure. */
export function compareLinks(
  { text, labels, start, end }: LabelledText,
  knowledge: Knowledge,
  known: ReadonlySet<string>,
): Outcome[] {
  const links = linksOf(text, knowledge).filter((link) => link.start >= start && link.end <= end);
  const used = new Set<Link>();
  const outcomes = labels.flatMap((label): Outcome[] => {
    if (pronouns.test(text.slice(label.start, label.end))) return [];
    // Bounds may differ where the item is the same: "[Centers] for Disease Control".
    const link =
      links.find((one) => sharedPart(one, label) >= 0.5) ??
      links.find((one) => sharedPart(one, label) > 0 && one.wikidata === label.item) ??
      null;
    if (link !== null) used.add(link);
    const outcome = { link, span: label, gold: label.item };
    if (link !== null && label.item === "") return [{ ...outcome, kind: "unlabelled" }];
    if (link !== null && link.wikidata !== null) {
      const isRight = link.wikidata === label.item || governments[label.item] === link.wikidata;
      return [{ ...outcome, kind: isRight ? "right" : "wrong" }];
    }
    return label.isParty ? [{ ...outcome, kind: known.has(label.item) ? "silent" : "absent" }] : [];
  });
  const others = links.filter((link) => !used.has(link));
  return [...outcomes, ...others.map((link): Outcome => ({ kind: "unlabelled", link, span: link, gold: "" }))];
}

function linksOf(text: string, knowledge: Knowledge): Link[] {
  return nameText(text, knowledge).entities.flatMap(({ knowledge: key, wikidata, score, mentions }) =>
    key === null
      ? []
      : mentions
          .filter(({ form }) => form !== "descriptor" && form !== "pronoun")
          .map(({ start, end }) => ({ start, end, key, wikidata, score })),
  );
}

/** Shared length over joint length. */
function sharedPart(one: Outcome["span"], other: Outcome["span"]): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
