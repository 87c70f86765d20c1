import type { EntityKind } from "@/knowledge/lookup/entity";
import { setOfWords } from "@/engine/text/word-list";

/** Nouns that may stand for any company once it has been named. */
export const companyNouns = setOfWords(
  "company firm corporation giant conglomerate startup start-up multinational behemoth",
);

/** Nouns that stand for a company whose description or name says so. */
export const companyTrades: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    bank: ["bank", "banking"],
    lender: ["bank", "banking"],
    airline: ["airline", "airlines", "airways"],
    carrier: ["airline", "airlines", "airways"],
    carmaker: ["automotive", "automobile", "automobiles", "cars", "vehicles", "motor"],
    automaker: ["automotive", "automobile", "automobiles", "cars", "vehicles", "motor"],
    retailer: ["retail", "retailer", "supermarket", "stores"],
    supermarket: ["retail", "supermarket", "supermarkets", "stores"],
    insurer: ["insurance"],
    chipmaker: ["semiconductors", "semiconductor", "chips"],
    drugmaker: ["pharmaceuticals", "pharmaceutical", "drugs", "biotechnology"],
    miner: ["mining", "mines"],
    brewer: ["brewing", "beer", "brewery"],
    publisher: ["publishing", "publisher", "media"],
    broadcaster: ["broadcaster", "broadcasting", "television", "radio"],
    newspaper: ["newspaper", "daily"],
    paper: ["newspaper", "daily"],
    magazine: ["magazine"],
    operator: ["telecommunications", "railway", "rail"],
    planemaker: ["aircraft"],
    consultancy: ["consulting", "consultancy"],
    shipbuilder: ["shipbuilding"],
    steelmaker: ["steel"],
  }),
);

/** Nouns that repeat the head of a name: "the ministry" after "Ministry of Health". */
export const headNouns = setOfWords(
  "ministry department agency court party university commission committee council union association federation institute foundation " +
    "group bank company club parliament senate police army bureau board authority college school hospital church fund society league trust",
);

/** Offices by which a person is known: "the minister" after "Finance Minister Jane Roe". */
export const officeNouns = setOfWords(
  "president chancellor premier minister governor mayor senator chairman chairwoman chair founder co-founder ceo director judge " +
    "ambassador commissioner secretary lawyer prosecutor professor coach executive owner",
);

/** Offices that a country has one of. */
export const statesmen = new Set(["president", "chancellor", "premier", "minister"]);

/** Titles by which one who is called so may have been introduced: "the judge" after "Justice Jane Roe". */
export const titlesAlike: ReadonlyMap<string, string> = new Map([
  ["judge", "justice"],
  ["premier", "prime minister"],
  ["senator", "sen"],
  ["governor", "gov"],
  ["professor", "prof"],
]);

/** Nouns for what some companies run, and many others too: only of the one named last. */
export const companyServices: ReadonlyMap<string, readonly string[]> = new Map([
  ["app", ["messaging", "social", "platform", "hailing"]],
  ["platform", ["messaging", "social", "platform"]],
]);

const inBusiness = ["business", "businessman", "businesswoman", "businessperson", "entrepreneur", "investor"];

/** Nouns that stand for a person of whom the pack says what they are: "the billionaire", "the far-right leader". */
export const personTrades: ReadonlyMap<string, readonly string[]> = new Map([
  ["politician", ["politician"]],
  ["lawmaker", ["politician"]],
  ["leader", ["politician"]],
  ["billionaire", inBusiness],
  ["tycoon", inBusiness],
  ["mogul", inBusiness],
  ["magnate", inBusiness],
  ["entrepreneur", inBusiness],
  ["industrialist", inBusiness],
]);

/** What is said of politicians without telling who they are. */
export const politicalModifiers = setOfWords(
  "far-right far-left hard-right hard-left right-wing left-wing rightwing leftwing leftist rightist centrist populist nationalist conservative liberal " +
    "socialist veteran ousted jailed exiled hardline firebrand longtime long-time controversial charismatic outspoken",
);

/** All of them: whether a noun may stand for somebody at all. */
export const descriptorNouns: ReadonlySet<string> = new Set([
  ...companyNouns,
  ...headNouns,
  ...officeNouns,
  ...companyTrades.keys(),
  ...companyServices.keys(),
  ...personTrades.keys(),
]);

/** Kinds that nouns for bodies stand for; a state is none of them. */
export const organisationKinds: ReadonlySet<EntityKind> = new Set(["company", "organisation", "government", "outlet"]);
