import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Judgement } from "./judge-candidates";

/**
 * Two rows of one pack may be one thing that its sources did not let merge: an organisation with the same name and kind,
 * and no other country. The likelier row then stands for both. People are joined only to somebody known far better by that
 * name, with an office in the same state or body: namesakes are the danger. Of a paper and the company behind it that go by one
 * name, the paper is meant.
 */
export function joinTwins(judged: readonly Judgement[], knowledge: Knowledge): Judgement[] {
  const joined: Judgement[] = [];
  for (const one of judged) {
    const at = joined.findIndex((other) => areTwins(one, other, knowledge));
    const twin = at < 0 ? undefined : joined[at];
    if (twin === undefined) joined.push(one);
    else joined[at] = { ...(isOutletOf(one, twin, knowledge) ? one : twin), score: twin.score + one.score };
  }
  return joined.sort((one, other) => other.score - one.score);
}

function areTwins(one: Judgement, other: Judgement, knowledge: Knowledge): boolean {
  // Whoever wrote a pack of one's own may mean somebody else by the name: then it is the reader's choice.
  if (knowledge.packOf(one.entity) !== knowledge.packOf(other.entity)) return false;
  const kind = knowledge.kindOf(one.entity);
  if (isOutletOf(one, other, knowledge) || isOutletOf(other, one, knowledge)) return true;
  if (kind === "person") return areOnePerson(one, other, knowledge);
  if (kind === "government" || kind !== knowledge.kindOf(other.entity)) return false;
  if (knowledge.nameOf(one.entity).toLowerCase() !== knowledge.nameOf(other.entity).toLowerCase()) return false;
  // Four supermarkets of one name that each have an item are four.
  const item = knowledge.wikidataOf(one.entity);
  const otherItem = knowledge.wikidataOf(other.entity);
  if (item !== null && otherItem !== null && item !== otherItem) return false;
  const country = knowledge.countryOf(one.entity);
  const otherCountry = knowledge.countryOf(other.entity);
  return country === null || otherCountry === null || country === otherCountry;
}

/** "told the Ledger", which Ledger Company owns. */
function isOutletOf(outlet: Judgement, company: Judgement, knowledge: Knowledge): boolean {
  if (knowledge.kindOf(outlet.entity) !== "outlet" || knowledge.kindOf(company.entity) !== "company") return false;
  return knowledge.relationsOf(outlet.entity).some(({ to }) => to === company.entity);
}

const farBetter = 0.75;

/** Also two rows with the same office in the same state: the registers of two sources. */
function areOnePerson(one: Judgement, other: Judgement, knowledge: Knowledge): boolean {
  if (knowledge.nameOf(one.entity).toLowerCase() !== knowledge.nameOf(other.entity).toLowerCase()) return false;
  const isFarBetter = Math.max(one.prior, other.prior) >= farBetter;
  const offices = knowledge.relationsOf(one.entity);
  return knowledge
    .relationsOf(other.entity)
    .some(({ to, role }) =>
      offices.some((office) => office.to === to && (isFarBetter || sameOffice(office.role, role))),
    );
}

function sameOffice(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}
