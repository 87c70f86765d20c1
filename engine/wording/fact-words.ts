import type { Entity, Fact } from "@/knowledge/lookup/entity";
import type { MessageKey, Words } from "./words";

/** Most telling first: who owns and leads it, which office somebody holds. The rest is in the description. */
const tellingLabels: readonly Fact["label"][] = [
  "owner",
  "parent",
  "state-funded",
  "leader",
  "office",
  "founder",
  "member",
  "ticker",
  "industry",
  "type",
  "founded",
  "dissolved",
  "place",
  "country",
  "site",
  "born",
  "died",
];

/**
 * The `most` facts that tell most beyond the description; what still holds comes before what has ended. As many of the
 * reader's own packs come after them.
 */
export function tellingFacts(entity: Entity, most: number): readonly Fact[] {
  const rank = (fact: Fact) => tellingLabels.indexOf(fact.label) + (fact.until === null ? 0 : tellingLabels.length);
  const description = entity.description.toLowerCase();
  const unsaid = entity.facts.filter((fact) => !isSaid(fact, description) && isTelling(fact, entity));
  const ranked = unsaid.toSorted((one, other) => rank(one) - rank(other));
  const own = ranked.filter(({ from }) => from !== undefined);
  return [...ranked.filter(({ from }) => from === undefined).slice(0, most), ...own.slice(0, most)];
}

/** A description has the year of what has a day ("born 1946"). */
function isSaid({ label, value }: Fact, description: string): boolean {
  const said = dated.includes(label) ? value.slice(0, "1946".length) : value;
  return description.includes(said.toLowerCase());
}

const dated: readonly Fact["label"][] = ["born", "died", "founded", "dissolved"];

/** More who lead at once than this are heads of departments, not of the whole. */
const mostLeaders = 3;

/** A site says little about anybody, a list of ministers nothing about a state, and neither does that it is its own country. */
function isTelling(fact: Fact, { name, facts }: Entity): boolean {
  if (fact.label === "site" || fact.value === name) return false;
  const leaders = facts.filter(({ label, until }) => label === "leader" && until === null).length;
  return fact.label !== "leader" || leaders <= mostLeaders;
}

export function factLabel(label: Fact["label"]): MessageKey {
  switch (label) {
    case "state-funded":
      return "fact_state_funded";
    default:
      return `fact_${label}`;
  }
}

/**
 * What outlets are, as the tables name it. Other values are the pack's own words, which are English: there are thousands of
 * industries and offices.
 */
const outletTypes: Readonly<Record<string, MessageKey>> = {
  academic: "outlet_academic",
  agency: "outlet_agency",
  broadcaster: "outlet_broadcaster",
  magazine: "outlet_magazine",
  newspaper: "outlet_newspaper",
  "news site": "outlet_site",
  "public broadcaster": "outlet_public_broadcaster",
  "state media": "outlet_state_media",
  "student newspaper": "outlet_student_newspaper",
  tabloid: "outlet_tabloid",
  "trade press": "outlet_trade_press",
};

/** The value in the reader's language where it is one of a few, or a country. */
export function factValue({ label, value, code }: Fact, words: Words): string {
  switch (label) {
    case "type": {
      const key = Object.hasOwn(outletTypes, value) ? outletTypes[value] : undefined;
      return key === undefined ? value : words.say(key);
    }
    case "country":
      return countryName(value, code, words);
    case "state-funded":
      return words.say(value === "yes" ? "yes" : "no");
    case "born":
    case "died":
    case "founded":
    case "dissolved":
      return words.date(value);
    default:
      return value;
  }
}

/** The tables name countries in English as readers know them ("Hong Kong", not "Hong Kong SAR China"). */
function countryName(english: string, code: string | undefined, words: Words): string {
  if (code === undefined || words.language.startsWith("en")) return english;
  return words.country(code) ?? english;
}

/** "Marlow Holdings (as of July 2022)", where there is no room for when it began. */
export function datedValue(fact: Fact, words: Words): string {
  const value = factValue(fact, words);
  return fact.asOf === null ? value : `${value} (${words.say("factAsOf", words.date(fact.asOf))})`;
}

/** "since 2019", "2011 to 2018", "since 2019, as of July 2022"; empty when nothing is known of the time. */
export function describePeriod(fact: Fact, words: Words): string {
  const seen = fact.asOf === null ? [] : [words.say("factAsOf", words.date(fact.asOf))];
  return [describeSpan(fact, words), ...seen].filter((part) => part !== "").join(words.say("comma"));
}

function describeSpan({ since, until }: Fact, words: Words): string {
  if (since !== null && until !== null) return words.say("factBetween", words.date(since), words.date(until));
  if (since !== null) return words.say("factSince", words.date(since));
  return until === null ? "" : words.say("factUntil", words.date(until));
}

/** "from your pack “Harbour”, as of 1 October 2026, not yet checked"; empty for what is from the pack of the entity. */
export function describeOrigin({ from }: Fact, words: Words): string {
  if (from === undefined) return "";
  const checked = from.checked ? [] : [words.say("factNotChecked")];
  return [words.say("factFromPack", from.pack), words.say("factAsOf", words.date(from.asOf)), ...checked].join(
    words.say("comma"),
  );
}
