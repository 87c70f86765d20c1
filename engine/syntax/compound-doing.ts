import { setOfWords } from "@/engine/text/word-list";

const doings = new Map(
  Object.entries({
    laundering: "money cash",
    trafficking: "drug drugs human sex people arms weapons child organ wildlife narcotics",
    trading: "insider",
    fixing: "price match race spot",
    rigging: "price vote election bid ballot rate market",
    smuggling: "drug drugs people arms weapons gold cigarette migrant",
    buying: "vote votes",
    peddling: "influence",
    tampering: "witness evidence jury",
    financing: "terror terrorism terrorist",
    dumping: "waste",
    dodging: "tax",
    secret: "trade state business",
    secrets: "trade state business",
  }).map(([doing, what]) => [doing, setOfWords(what)] as const),
);

const alone = setOfWords("laundering trafficking smuggling rigging hacking spying doping racketeering bullying");
const matters = setOfWords(
  "probe probes inquiry inquiries investigation investigations charge charges case cases claim claims allegation allegations scandal scandals trial scheme ring row",
);

/** What stands behind a doing that names it: "accounting fraud", "banking scandal", "charging documents". */
const named: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["accounting", setOfWords("fraud frauds scandal scandals irregularities errors tricks practices rules firm firms")],
  [
    "planning",
    setOfWords(
      "officer officers committee minister authority application applications inspector inspectors department permission",
    ),
  ],
  ["governing", setOfWords("body bodies party coalition council board")],
  ["voting", setOfWords("fraud irregularities")],
  ["charging", setOfWords("documents document papers sheet decision decisions")],
  ["banking", setOfWords("fraud scandal scandals giant group")],
]);

const tradings = setOfWords(
  "marketing trading shipping mining housing engineering consulting manufacturing holding lending betting gambling gaming publishing advertising building banking financing accounting recruiting trucking farming logging fishing training polling printing clothing catering cleaning staffing clearing brokering staffing testing licensing",
);
const firms = setOfWords(
  "firm firms company companies group giant giants business businesses agency agencies consultancy conglomerate",
);

/** "money laundering", "witness tampering", "trade secret": two nouns, whatever follows. "faces a laundering probe": so with what is made of it. */
export function isCompoundDoing(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  // No one does it to anything.
  if (word === "racketeering" || word === "profiteering") return true;
  if (alone.has(word) && matters.has(words[at + 1] ?? "")) return true;
  // "a Texas marketing firm"
  if (tradings.has(word) && firms.has(words[at + 1] ?? "")) return true;
  if (named.get(word)?.has(words[at + 1] ?? "") === true) return true;
  return doings.get(word)?.has(words[at - 1] ?? "") === true;
}
