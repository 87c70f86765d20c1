import { normaliseName } from "@/engine/text/normalise-name";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { FactRow } from "./fact-row";

/** What registers write around a company's name, in the languages that they write it in; folded. */
const companyWords =
  "company co corporation corporatio corp group groep gruppe grupo groupe holding holdings aktiengesellschaft anonim sirketi " +
  "tas as nyrt zrt public joint stock jsc pjsc limited ltd soc persero pt class a b pref sab de cv ad kk kabushiki kaisha " +
  "bank banking bancorp banco banka bankasi pankki motor motors incorporated international iletisim hizmetleri industries";

/** What a list of channels writes around an outlet's name. */
const outletWords = "tv dt ld cd hd channel network online television com";

const fillings: Partial<Readonly<Record<EntityKind, ReadonlySet<string>>>> = {
  company: setOfWords(companyWords),
  outlet: setOfWords(outletWords),
};

/**
 * Whether the two have a name in common once forms are left aside: "Akbank T.A.S." is "Akbank", "KABB 29.1" is "KABB
 * (Texas)". Too little for one entity, but enough for two rows with one host.
 */
export function sharesCoreName(one: FactRow, other: FactRow): boolean {
  const cores = new Set(coreNamesOf(one));
  return coreNamesOf(other).some((core) => cores.has(core));
}

function coreNamesOf(row: FactRow): string[] {
  const filling = fillings[row.kind];
  if (filling === undefined) return [];
  const isTelling = (word: string): boolean => !filling.has(word) && !(row.kind === "outlet" && /^\d+$/.test(word));
  return [row.name, ...row.aliases.map(({ text }) => text)]
    .map((name) =>
      normaliseName(name.replace(/ \([^()]*\)$/, ""))
        .split(" ")
        .filter(isTelling)
        .join(" "),
    )
    .filter((core) => core.length > 1);
}
