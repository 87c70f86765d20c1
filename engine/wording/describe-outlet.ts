import type { ArticleReport } from "@/engine/report/article-report";
import type { Entity, Fact } from "@/knowledge/lookup/entity";
import { type Background, factsOf } from "./background";
import { datedValue, factValue } from "./fact-words";
import { findInReport } from "./report-lists";
import type { Words } from "./words";

/** The name of the outlet as the knowledge has it, else as the page gives it, else its domain. */
export function nameOutlet(report: ArticleReport, background: Background): string {
  const outlet = report.article?.outlet;
  const known = outletFacts(report, background);
  return known?.name ?? outlet?.name ?? outlet?.domain ?? "";
}

/**
 * "newspaper, Norland, owned by Ledger Group, part of Marlow Holdings"; what is not known is left out. Of a page that only goes by
 * an outlet's name, that; of a text without an outlet, such as one that was pasted, nothing.
 */
export function describeOutlet(report: ArticleReport, background: Background, words: Words): string {
  const outlet = report.article?.outlet;
  if (outlet === undefined || (outlet.name === null && outlet.domain === null && outlet.entity === null)) return "";
  if (outlet.elsewhere === true) return words.say("outletElsewhere", outlet.domain ?? "");
  if (findInReport(report, outlet.entity)?.knowledge == null) return words.say("outletUnknown");
  const known = outletFacts(report, background);
  // Not loaded yet.
  if (known === null) return "";
  const [type, country] = (["type", "country"] as const).map((label) => {
    const fact = currentFact(known, label);
    return fact === undefined ? undefined : factValue(fact, words);
  });
  return [type, country, describeOwner(known, background, words)].filter((part) => part !== undefined).join(" · ");
}

function describeOwner(outlet: Entity, background: Background, words: Words): string | undefined {
  const owners = currentFacts(outlet, "owner");
  const [owner, ...partners] = owners.length > 0 ? owners : currentFacts(outlet, "parent");
  if (owner === undefined) return undefined;
  if (partners.length > 0)
    return words.say("outletOwner", words.list([owner, ...partners].map((each) => datedValue(each, words))));
  const company = factsOf(background, owner.entity);
  const above = company === null ? undefined : (currentFact(company, "parent") ?? currentFact(company, "owner"));
  if (above === undefined) return words.say("outletOwner", datedValue(owner, words));
  const message = above.label === "parent" ? "outletOwnerParent" : "outletOwnerOwner";
  return words.say(message, datedValue(owner, words), datedValue(above, words));
}

function outletFacts(report: ArticleReport, background: Background): Entity | null {
  const entity = findInReport(report, report.article?.outlet.entity ?? null);
  return factsOf(background, entity?.knowledge ?? null);
}

/** The facts of this label that have not ended. */
function currentFacts(entity: Entity, label: Fact["label"]): readonly Fact[] {
  return entity.facts.filter((fact) => fact.label === label && fact.until === null);
}

function currentFact(entity: Entity, label: Fact["label"]): Fact | undefined {
  return currentFacts(entity, label)[0];
}
