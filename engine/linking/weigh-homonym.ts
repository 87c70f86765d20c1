import { isPersonalName } from "@/engine/mentions/words/word-class";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { NameCandidate } from "@/knowledge/lookup/knowledge";
import { wordsIn } from "@/engine/text/word-list";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { noWeight, weightOf, type Weight } from "./weight";

type Homonym = { readonly state: readonly string[]; readonly other: readonly string[] };

/** A state and a part of another state with one name: words that show which the article is about. */
const homonyms: ReadonlyMap<string, Homonym> = new Map([
  [
    "georgia",
    {
      state: wordsIn(
        "tbilisi georgian georgians batumi abkhazia ossetia caucasus russia russian moscow armenia azerbaijan eu nato",
      ),
      other: wordsIn(
        "atlanta savannah augusta macon fulton alabama florida tennessee carolina governor gov republican republicans democrat democrats " +
          "democratic gop legislature county sheriff senator congressman congresswoman coach bulldogs primary",
      ),
    },
  ],
]);

const inSpace = wordsIn(
  "nasa planet planets moon moons lunar rings orbit orbiting spacecraft rocket rockets astronaut astronauts astronomers constellation star stars",
);
const atBirth = wordsIn("antenatal prenatal postnatal pregnant pregnancy midwife midwives maternity newborn newborns");

/** Where years are counted so: "44 BCE". */
const antiquity = wordsIn("century centuries ancient empire dynasty archaeologists buddhist roman temple");
/** Letters and words that mean something else where these words are: the speed of a film, a savings account, a planet, an index of shares. */
const otherSenses: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "iso",
    wordsIn(
      "shutter aperture exposure camera cameras lens lenses photographer photography homeowners insurer insurers",
    ),
  ],
  ["bp", wordsIn("blood systolic diastolic hypertension mmhg patients")],
  ["ira", wordsIn("roth retirement 401 contribution contributions taxable withdrawals")],
  ["amd", wordsIn("macular retina retinal vision ophthalmologist")],
  ["ups", wordsIn("outage outages backup battery uninterruptible voltage")],
  ["bce", antiquity],
  ["b c e", antiquity],
  ["pia", wordsIn("vpn vpns")],
  ["rtx", wordsIn("gpu gpus graphics nvidia geforce laptop laptops gaming")],
  ["nvr", wordsIn("dvr camera cameras recording surveillance footage")],
  ["dns", wordsIn("domain domains vpn vpns server servers resolver resolvers nameserver")],
  ["bt", wordsIn("bluetooth bacteria bacillus pesticide pesticides insects")],
  ["cdc", wordsIn("upserts kafka database databases pipeline pipelines streaming lakehouse")],
  ["saturn", inSpace],
  ["artemis", inSpace],
  ["orion", inSpace],
  ["polaris", [...inSpace, ...wordsIn("submarine submarines missile missiles photograph photo getty images")]],
  [
    "pandora",
    wordsIn("music streaming spotify songs listeners playlists podcasts radio avatar myth mythology greek papers"),
  ],
  ["christ", wordsIn("jesus church churches gospel bible christian christians evangelist crusade faith prayer priest")],
  ["trans", wordsIn("transgender lgbt lgbtq gender gay bathroom bathrooms nonbinary")],
  ["nikkei", wordsIn("index indexes topix nasdaq dow futures hang kospi benchmark traders investors")],
  ["dji", wordsIn("dow jones nasdaq industrial")],
  ["anc", atBirth],
  ["pnc", atBirth],
  ["koch", wordsIn("pasteur bacteria tuberculosis germ germs vaccine vaccines antibiotics")],
  ["oci", wordsIn("oracle cloud kubernetes container containers docker image")],
]);
const leastWords = 2;

/**
 * "Georgia voters elected a governor" is about the American one; and where a Jordan Roe is about, or a Ms Shell, a bare "Jordan"
 * or "Shell" may be them.
 */
export function weighHomonym(
  { parts, titles }: NameGroup,
  { needsEvidence }: NameCandidate,
  kind: EntityKind,
  { words, personForms }: ArticleClues,
): Weight {
  if (kind === "person") return noWeight;
  const other = otherSenses.get(parts.key)?.filter((word) => words.has(word)) ?? [];
  if (other.length >= leastWords) return weightOf(-6);
  if (isOwnedBySomebody(parts.words, titles, personForms)) return weightOf(-6);
  const isOfPerson = personForms.has(parts.key);
  if (isOfPerson && (kind === "state" ? isPersonalName(parts.key) : needsEvidence)) return weightOf(-4);
  const homonym = kind === "state" ? homonyms.get(parts.key) : undefined;
  if (homonym === undefined) return noWeight;
  const state = homonym.state.filter((word) => words.has(word)).length;
  const elsewhere = homonym.other.filter((word) => words.has(word)).length;
  return elsewhere > state ? weightOf(-6) : noWeight;
}

/** "Mr. Quill's team", where a Jane Quill is about: no shop called Quill's. */
function isOwnedBySomebody(
  words: readonly string[],
  titles: readonly string[],
  personForms: ArticleClues["personForms"],
): boolean {
  const [owner = "", suffix, ...more] = words;
  return suffix === "'s" && more.length === 0 && (titles.length > 0 || personForms.has(owner));
}
