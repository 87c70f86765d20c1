import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { packOf } from "@/tests/support/knowledge-of";
import { linesOf } from "@/tests/support/own-pack";
import { fieldOf, injections, nameOf, parties, shortOf } from "./injections";

const numbers = Array.from({ length: parties }, (_, party) => party);

/** `party-0` and so on: the keys of the parties. */
const keyOf = (party: number): string => `party-${party}`;

/** A pack in which every text that a fact or a record holds is an injection. */
export function injectionPack(): Uint8Array {
  const entities = numbers.map((party) => ({
    kind: "company" as const,
    key: keyOf(party),
    name: nameOf(party),
    industry: shortOf(party),
    place: fieldOf(parties - 1 - party),
    sources: "test",
  }));
  return new Uint8Array(packOf(entities, numbers.map(recordOf)));
}

function recordOf(party: number): BackgroundRecord {
  const text = fieldOf(party);
  const source = { url: "https://example.org/told", publisher: text, date: "2024-01-02", grade: "A" as const };
  return {
    id: keyOf(party),
    kind: "allegation",
    subjects: [keyOf(party) as EntityKey],
    accusers: [text],
    category: "fraud",
    allegation: text,
    outcome: "open",
    status: text,
    statusDate: "2024-01-02",
    events: [{ date: "2024-01-02", stage: "claimed", text, sources: [0, 1] }],
    response: { stance: "denies", text, by: text, date: "2024-01-02", sources: [0, 1] },
    sources: [source, { ...source, publisher: `Another ${text}`, url: "https://example.net/told" }],
    collected: "2026-01-01",
    reviewBy: "2027-01-01",
  };
}

const woods = ["Alder", "Birch", "Cedar", "Elder", "Hazel"];
/** So many files have all the texts between them: of one file at most 200 entries and mistakes are shown. */
export const files = woods.length;

/** A file that a reader would read in: its name, what it adds, what it adds to bundled entries, and its mistakes. */
export function injectionFile(file: number): string {
  const rows = numbers.map((party) => ({ party, text: injections[file * parties + party]! }));
  const added = rows.map(({ party, text }) => ({
    kind: "company",
    key: `own-${party}`,
    name: `${woods[file]} ${nameOf(party)}`,
    industry: shortOf(party),
    place: text,
  }));
  const extended = rows.map(({ party, text }) => ({
    kind: "company",
    key: keyOf(party),
    name: nameOf(party),
    place: `Another ${text}`,
  }));
  const mistaken = rows.map(({ party, text }) => ({
    kind: "company",
    key: `late-${party}`,
    name: text,
    founded: text,
  }));
  return linesOf({ kind: "pack", name: injections[file] }, ...added, ...extended, ...mistaken);
}
