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
  }).map(([doing, what]) => [doing, new Set(what.split(" "))] as const),
);

/** "money laundering", "witness tampering": two nouns, whatever follows. */
export function isCompoundDoing(words: readonly string[], at: number): boolean {
  return doings.get(words[at] ?? "")?.has(words[at - 1] ?? "") === true;
}
