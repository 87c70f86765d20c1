import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { articleOf, proseOf } from "@/tests/support/prose-of";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { company, outlet, person, state } from "@/tests/support/trap-entities";
import { whoNeedEvidence } from "@/tests/support/trap-namesakes";

const knowledge = knowledgeOf([
  company("Ford Motor Company", "automobiles", "us", { key: "ford", aliases: "Ford" }),
  company("Apple Inc.", "consumer electronics", "us", { key: "apple", aliases: "Apple" }),
  company("Target Corporation", "retail", "us", { key: "target", aliases: "Target" }),
  company("Orange S.A.", "telecommunications", "fr", { key: "orange", aliases: "Orange" }),
  company("Amazon.com", "online retail", "us", { key: "amazon", aliases: "Amazon" }),
  company("Gap Inc.", "clothing retail", "us", { key: "gap", aliases: "Gap" }),
  company("Shell plc", "oil and gas", "gb", { key: "shell", aliases: "Shell" }),
  company("Visa Inc.", "payments", "us", { key: "visa", aliases: "Visa" }),
  company("Caterpillar Inc.", "machinery", "us", { key: "caterpillar", aliases: "Caterpillar" }),
  company("Oracle Corporation", "software", "us", { key: "oracle", aliases: "Oracle" }),
  company("Nestlé S.A.", "food", "ch", { key: "nestle", aliases: "Nestlé" }),
  company("Boeing", "aircraft", "us"),
  company("Airbus", "aircraft", "nl"),
  company("Toyota", "cars", "jp"),
  company("Samsung", "consumer electronics", "kr"),
  company("Subway", "restaurants", "us"),
  company("Delta Air Lines", "airline", "us", { key: "delta", aliases: "Delta" }),
  company("United Airlines", "airline", "us", { key: "united", aliases: "United" }),
  company("Chase Bank", "banking", "us", { key: "chase", aliases: "Chase" }),
  company("Next plc", "clothing retail", "gb", { key: "next", aliases: "Next" }),
  company("Meta Platforms", "social media", "us", { key: "meta", aliases: "Meta" }),
  company("Alphabet Inc.", "internet", "us", { key: "alphabet", aliases: "Alphabet" }),
  company("Block, Inc.", "payments", "us", { key: "block", aliases: "Block" }),
  company("Puma SE", "sportswear", "de", { key: "puma", aliases: "Puma" }),
  company("Mars, Incorporated", "confectionery", "us", { key: "mars", aliases: "Mars" }),
  company("Sky Group", "television", "gb", { key: "sky", aliases: "Sky" }),
  company("Virgin Group", "conglomerate", "gb", { key: "virgin", aliases: "Virgin" }),
  company("Lincoln Financial", "insurance", "us", { key: "lincoln-financial", aliases: "Lincoln" }),
  company("Disney", "entertainment", "us"),
  company("Tesla, Inc.", "electric vehicles", "us", { key: "tesla", aliases: "Tesla", founders: "elon-vance" }),
  company("Johnson & Johnson", "pharmaceuticals", "us"),
  company("Morgan Stanley", "investment banking", "us"),
  company("Barclays", "banking", "gb"),
  company("Kellogg's", "food", "us", { key: "kelloggs", aliases: "Kellogg" }),
  company("Dow Inc.", "chemicals", "us", { key: "dow", aliases: "Dow" }),
  company("Square Enix", "video games", "jp"),
  company("Stellar", "payments", "us"),
  company("Nike", "sportswear", "us"),
  company("Hermes", "parcel delivery", "gb"),
  company("John Lewis", "department stores", "gb"),
  company("Bank of America", "banking", "us"),
  outlet("The Sun", "newspaper"),
  outlet("The Times", "newspaper"),
  outlet("Time", "magazine", "us"),
  outlet("The Hill", "newspaper", "us"),
  outlet("The Independent", "newspaper"),
  outlet("The Guardian", "newspaper"),
  outlet("Nature", "scientific journal"),
  outlet("Science", "scientific journal", "us"),
  outlet("Fortune", "magazine", "us"),
  outlet("People", "magazine", "us"),
  outlet("Variety", "magazine", "us"),
  outlet("The Economist", "magazine"),
  outlet("Mirror", "newspaper"),
  person("Gerald Ford", "gerald-ford", "politician", { country: "us" }),
  person("Theresa May", "theresa-may", "politician", { country: "gb", aliases: "May" }),
  person("Michael Jordan", "michael-jordan", "basketball player", { country: "us" }),
  person("John Smith", "john-smith-mp", "politician", { country: "gb" }),
  person("John Smith", "john-smith-cricketer", "cricketer", { country: "gb" }),
  person("Anders Holm", "anders-holm", "politician", { country: "no", offices: "finance minister @ norland [2020..]" }),
  person("Ada R. Quill", "ada-quill", "politician", { country: "us" }),
  person("Elon Vance", "elon-vance", "business executive", {
    country: "us",
    offices: "chief executive @ tesla [2008..]",
  }),
  person("George Washington", "george-washington", "politician", { country: "us" }),
  person("Boris Johnson", "boris-johnson", "politician", { country: "gb" }),
  person("Chris Grayling", "chris-grayling", "politician", { country: "gb" }),
  person("Paul Wall", "paul-wall", "rapper", { country: "us" }),
  state("Jordan", "jo", { demonyms: "Jordanian", metonyms: "Amman" }),
  state("Georgia", "ge", { demonyms: "Georgian", metonyms: "Tbilisi" }),
  state("Turkey", "tr", { demonyms: "Turkish", metonyms: "Ankara" }),
  state("Chad", "td", { demonyms: "Chadian" }),
  state("China", "cn", { demonyms: "Chinese", metonyms: "Beijing" }),
  state("France", "fr", { demonyms: "French", metonyms: "Paris" }),
  state("United States", "us", { aliases: "US|U.S.", demonyms: "American", metonyms: "Washington" }),
  state("United Kingdom", "gb", { aliases: "UK|Britain", demonyms: "British", metonyms: "London" }),
  state("Norland", "no", { demonyms: "Norlandic" }),
  { kind: "government", name: "House of Representatives", country: "us" },
  { kind: "organisation", name: "Labour Party", country: "gb", aliases: "Labour", type: "political party" },
  { kind: "organisation", name: "Trinity College", country: "us", place: "Hartford", type: "university" },
  { kind: "organisation", name: "Computer Society", country: "us", type: "professional association" },
  { kind: "organisation", name: "Hamas", country: "ps" },
  { kind: "organisation", name: "Quillard University", country: "us", place: "Oster", type: "university" },
  { kind: "organisation", name: "Trinity College Dublin", country: "ie", place: "Dublin", type: "university" },
  { kind: "organisation", name: "Royal Tarn Society", country: "gb" },
  { kind: "government", name: "Ministry of Inland Harbours", aliases: "MHI{acronym}", country: "no", key: "mhi" },
  company("Cosmo", "restaurants", "gb"),
  person("Britta Lund", "britta-lund", "politician", {
    country: "no",
    offices: "Prime Minister @ norland [2019..2022]",
  }),
  person("Arne Tveskov", "arne-tveskov", "politician", {
    country: "no",
    born: "1961",
    offices: "President @ norland [2012..2018]",
  }),
  { kind: "organisation", name: "African National Congress", aliases: "ANC{acronym}", country: "za" },
  company("BP", "oil and gas", "gb"),
  company("NEC", "electronics", "jp"),
  { kind: "company", name: "Vuelta Cinemas", industry: "cinemas", country: "no", key: "vuelta", aliases: "Vuelta" },
  company("Mastercard", "payments", "us"),
  company("Wells Fargo", "banking", "us"),
  company("Unilever", "consumer goods", "gb"),
  company("Dove", "toiletries", "us"),
  company("Stripe", "payments", "us"),
  company("Bond Energy", "electricity", "us", { key: "bond", aliases: "Bond" }),
  company("Columbia Sportswear", "clothing", "us", { key: "columbia-sportswear", aliases: "Columbia" }),
  company("Telbrik", "consumer electronics", "no"),
  {
    kind: "company",
    name: "Nordisk Gas Corporation",
    industry: "gas",
    country: "no",
    key: "nordisk-gas",
    aliases: "NGC{acronym}",
  },
  outlet("Channel 12", "broadcaster", "no"),
  outlet("Norland Democrat", "newspaper", "us"),
  outlet("The Hindu", "newspaper", "in"),
  outlet("The Washington Ledger", "newspaper", "us"),
  outlet("Bloomwire", "news agency", "us"),
  outlet("Globe", "newspaper", "us"),
  person("Michael Bloomwire", "michael-bloomwire", "politician", { country: "us", offices: "founder @ bloomwire" }),
  person("Hugo Lund", "hugo-lund", "politician", { country: "no", offices: "Prime Minister @ norland [2022..]" }),
  { kind: "organisation", name: "United Nations", aliases: "UN{acronym}", type: "international organisation" },
  {
    kind: "organisation",
    name: "UNICEF",
    aliases: "United Nations Children's Fund",
    type: "international organisation",
  },
  { kind: "organisation", name: "Nobel Foundation", aliases: "Nobel Prize", country: "se" },
  { kind: "organisation", name: "Cornell University", country: "us", place: "Ithaca", type: "university" },
  { kind: "government", name: "Ministry of Finance", key: "norland-finance", country: "no" },
  company("Chatter Inc.", "social media", "us", { key: "chatter", aliases: "Chatter" }),
  company("A1", "telecommunications", "at", { key: "a-one" }),
  { kind: "government", name: "National Office of Records Archives", aliases: "NORA{acronym}", country: "us" },
  { kind: "organisation", name: "Holm Prefecture", country: "no" },
  { kind: "government", name: "Quarren Region", aliases: "Quarren", country: "no" },
  { kind: "organisation", name: "Forward Union", aliases: "Forward", type: "political party", country: "no" },
  { kind: "organisation", name: "Standards Bureau", aliases: "ISO{acronym}", type: "standards body" },
  { kind: "company", name: "Blue Tarn", industry: "jewellery", country: "us", domains: "blue-tarn.test" },
  outlet("La Gaceta", "newspaper", "us"),
  outlet("The Jordanian", "newspaper", "jo"),
  person("Angela Brandt", "angela-brandt", "politician", {
    country: "de",
    // In the year in which Tveskov left.
    offices: "Chancellor @ germania [2018-03..2019]",
  }),
  { kind: "state", name: "Germania", country: "de", key: "germania", demonyms: "Germanian" },
  { kind: "organisation", name: "Kestrel Trail Quorum", aliases: "KTQ", imported: true },
  {
    kind: "organisation",
    name: "Democratic Quorum",
    aliases: "DQ",
    country: "no",
    type: "political party",
    imported: true,
  },
  { kind: "organisation", name: "Ministry of Wells", country: "no", type: "ministry", imported: true },
  {
    kind: "organisation",
    name: "Prime University",
    country: "td",
    aliases: "Prime",
    type: "university",
    imported: true,
  },
  { kind: "organisation", name: "Board of Ports", aliases: "BOP{acronym}", type: "port operator" },
  { kind: "organisation", name: "Baltic Ore Producers Society", aliases: "BOPS{acronym}", type: "association" },
  company("Sets", "fitness", "no"),
  company("Gev Digital", "software", "us", { key: "gev-digital", aliases: "Gev" }),
  company("Wells Street", "banking", "us"),
  outlet("Al-Tarn", "broadcaster", "tr"),
  outlet("The Nairobi", "student newspaper", "us"),
  company("Action", "discount retail", "us"),
  company("Office Holdings", "furniture", "us", { key: "office-holdings", aliases: "Office" }),
  company("The North West Company", "supermarkets", "gb", { key: "north-west" }),
  company("Quell's", "restaurants", "us", { key: "quells" }),
  company("Costa Coffee", "cafés", "gb", { key: "costa-coffee", aliases: "Costa" }),
  company("RTX", "defence", "us"),
  { kind: "government", name: "Economic Fraud Bureau", aliases: "EFB{acronym}", country: "ng" },
  { kind: "government", name: "US Supreme Tribunal", aliases: "Supreme Tribunal", country: "us" },
  { kind: "government", name: "Office of Harbour Budgets", country: "no" },
  company("Orbivo", "telecommunications", "us", { key: "orbivo-us" }),
  { kind: "company", name: "Orbivo", key: "orbivo-tr", country: "tr", imported: true },
  company("Selkom", "machinery", "fi"),
  company("Danvik", "shipping", "dk"),
  { kind: "company", name: "Orvane Markets", aliases: "Orvane", key: "orvane-markets", imported: true },
  company("BCE", "telecommunications", "no"),
  { kind: "government", name: "Air Fleet", country: "us" },
  { kind: "government", name: "Quillard Harbour Office", country: "us" },
  { kind: "organisation", name: "The Dreamers", country: "no", type: "political party" },
  { kind: "organisation", name: "The Turks", country: "tr", type: "political party" },
  { kind: "government", name: "Federal Reserve", key: "fed", aliases: "Fed", country: "us", type: "central bank" },
  { kind: "government", name: "Stock Exchange Commission", aliases: "SEC{acronym}", country: "us" },
  { kind: "organisation", name: "Sirrus", country: "br", type: "laboratory", imported: true },
  company("Kanemco", "oil", "td"),
  company("Bentley Motors", "cars", "gb", { key: "bentley-motors", aliases: "Bentley" }),
  ...whoNeedEvidence,
]);

function entitiesIn(text: string): readonly LinkedEntity[] {
  const prose = proseOf(text);
  return linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge).entities;
}

/** The links of a text to the pack of the traps; pronouns and descriptors are left out. */
export function linksOf(text: string): { at: number; name: string; key: string; score: number }[] {
  return entitiesIn(text).flatMap(({ knowledge: key, mentions, score }) =>
    key === null
      ? []
      : mentions
          .filter(({ form }) => form !== "pronoun" && form !== "descriptor")
          .map(({ start, end }) => ({ at: start, name: text.slice(start, end), key, score })),
  );
}

/** All whom a text is said to be about, with what they are taken for. */
export function kindsIn(text: string): readonly (readonly [name: string, kind: string])[] {
  return entitiesIn(text).map(({ name, kind }) => [name, kind] as const);
}

/** The text without its marks, and where they were: "«Ford|ford»" must be linked so, with "?" it may be. */
export function marksOf(source: string): { text: string; marks: { at: number; key: string; must: boolean }[] } {
  const marks: { at: number; key: string; must: boolean }[] = [];
  let text = "";
  let from = 0;
  for (const match of source.matchAll(/«([^»|]+)\|([^»]+)»/gu)) {
    text += source.slice(from, match.index);
    const key = match[2] ?? "";
    marks.push({ at: text.length, key: key.replace("?", ""), must: !key.endsWith("?") });
    text += match[1];
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), marks };
}
