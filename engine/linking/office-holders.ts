import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { organisationKinds } from "./descriptor-words";
import { isLesserBefore, spaced } from "./office-words";
import type { Party } from "./party";
import { heldOn } from "./weigh-relations";

/** What somebody is to an organisation, as the pack or the article calls it: words in lower case between blanks. */
type Office = { readonly holder: Party; readonly called: string };

const chair = "chair(?:man|woman|person)?";

/** Nouns that stand for who has an office, and the offices that each may mean. */
const officesOfNouns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    founder: "founder",
    "co-founder": "founder",
    head: `chief executive|ceo|head|director|${chair}|founder`,
    boss: `chief executive|ceo|head|${chair}`,
    // "chief financial officer" is not who is called the chief.
    chief: "chief executive|ceo|head|director|chief(?! \\p{L}+ officer)",
    executive: "chief executive",
    ceo: "chief executive|ceo",
    chairman: chair,
    chairwoman: chair,
    chair,
    president: "president",
    owner: "owner",
  }).map(([noun, offices]) => [noun, new RegExp(` (?:${offices}) `, "u")] as const),
);

/** Whether the noun stands for who has an office: "boss", "founder". */
export function isOfficeNoun(noun: string): boolean {
  return officesOfNouns.has(noun);
}

/**
 * Who of the parties is meant by an office noun of one of the organisations among them, on a day ("YYYY-MM-DD", or null); null where nobody
 * or more than one is. The pack tells it of two whom it knows, and else the article, where it introduces somebody so.
 */
export function findOfficeHolders(
  parties: ReadonlySet<Party>,
  knowledge: Knowledge,
  date: string | null,
): (organisation: Party, noun: string) => Party | null {
  const offices = new Map<Party, Office[]>();
  const add = (organisation: Party, holder: Party, called: string): void => {
    const known = offices.get(organisation);
    if (known === undefined) offices.set(organisation, [{ holder, called }]);
    else known.push({ holder, called });
  };
  addKnown(parties, knowledge, date, add);
  addTold(parties, add);
  const found = new Map<Party, Map<string, Party | null>>();
  return (organisation, noun) => {
    const byNoun = found.get(organisation) ?? new Map<string, Party | null>();
    found.set(organisation, byNoun);
    const known = byNoun.get(noun);
    if (known !== undefined) return known;
    const holder = onlyHolder(offices.get(organisation) ?? [], noun);
    byNoun.set(noun, holder);
    return holder;
  };
}

/** What the holder is called is given as `spaced` has it. */
type Add = (organisation: Party, holder: Party, called: string) => void;

const founder = spaced("founder");

/** What the pack says. */
function addKnown(parties: ReadonlySet<Party>, knowledge: Knowledge, date: string | null, add: Add): void {
  const byEntity = new Map<EntityIndex, Party>();
  for (const party of parties) if (party.entity !== null) byEntity.set(party.entity, party);
  for (const [entity, party] of byEntity) {
    const isPerson = party.kind === "person";
    if (!isPerson && !organisationKinds.has(party.kind)) continue;
    for (const relation of knowledge.relationsOf(entity)) {
      const other = byEntity.get(relation.to);
      if (other === undefined) continue;
      const isFounder = relation.kind === "founder";
      if (!isPerson && isFounder) add(party, other, founder);
      else if (isPerson && isFounder) add(other, party, founder);
      else if (isPerson && relation.role !== null && heldOn(relation, date)) add(other, party, spaced(relation.role));
    }
  }
}

/** What the article says where it introduces somebody: "Jane Roe, the chief executive of Telbrik". */
function addTold(parties: ReadonlySet<Party>, add: Add): void {
  const introduced = [...parties].filter((party) => party.kind === "person" && party.introduced !== "");
  if (introduced.length === 0) return;
  const byFirstWord = organisationsAmong(parties);
  if (byFirstWord.size === 0) return;
  for (const holder of introduced) {
    for (const phrase of holder.introduced.split(" | ")) {
      // An office and whose it is take more than a word.
      if (!phrase.includes(" ")) continue;
      const called = spaced(phrase);
      for (let at = 0; at + 1 < called.length; at = called.indexOf(" ", at + 1))
        for (const { organisation, name } of byFirstWord.get(firstWordIn(called, at)) ?? [])
          if (called.startsWith(name, at) && (holder.entity === null || organisation.entity === null))
            add(organisation, holder, called);
    }
  }
}

/** An organisation and its name as `spaced` has it. */
type Named = { readonly organisation: Party; readonly name: string };

/** The organisations by the first word of their names, shorter names first. */
function organisationsAmong(parties: ReadonlySet<Party>): Map<string, Named[]> {
  const byFirstWord = new Map<string, Named[]>();
  for (const organisation of parties) {
    if (!organisationKinds.has(organisation.kind)) continue;
    const name = spaced(organisation.name);
    const word = firstWordIn(name, 0);
    const others = byFirstWord.get(word);
    if (others === undefined) byFirstWord.set(word, [{ organisation, name }]);
    else others.push({ organisation, name });
  }
  for (const named of byFirstWord.values()) named.sort((one, other) => one.name.length - other.name.length);
  return byFirstWord;
}

/** The word behind the blank at `at`. */
function firstWordIn(said: string, at: number): string {
  return said.slice(at + 1, said.indexOf(" ", at + 1));
}

function onlyHolder(offices: readonly Office[], noun: string): Party | null {
  const meant = officesOfNouns.get(noun);
  const holders = new Set<Party>();
  for (const { holder, called } of offices) {
    const at = meant === undefined ? -1 : called.search(meant);
    if (at >= 0 && !isLesserBefore(called, at)) holders.add(holder);
  }
  const [only = null] = holders;
  return holders.size === 1 ? only : null;
}
