/** A file to begin with: one line of each kind, which can be imported as it is. Lines that start with "#" are skipped. */
export const packTemplate = [
  "# One thing a line. What each field may hold: docs/packs.md. Change these lines and add your own.",
  JSON.stringify({ kind: "pack", name: "Havnby harbour" }),
  JSON.stringify({
    kind: "source",
    id: "harbour-register",
    title: "Register of the harbour of Havnby",
    publisher: "Havnby Harbour",
    url: "https://harbour.havnby.example/register",
    licence: "facts only",
    retrieved: "2026-11-01",
  }),
  JSON.stringify({
    kind: "company",
    key: "skarholm-towing",
    name: "Skarholm Towing",
    aliases: ["Skarholm Tugs"],
    industry: "tugboat operator",
    place: "Havnby",
    founded: "1987",
    domains: ["skarholm-towing.example"],
    sources: ["harbour-register"],
    asOf: "2026-11-01",
  }),
  JSON.stringify({
    kind: "person",
    key: "ingerid-skarholm",
    name: "Ingerid Skarholm",
    description: "business executive",
    offices: ["chief executive @ skarholm-towing [2019..]"],
    sources: ["unchecked"],
    asOf: "2026-11-01",
  }),
]
  .map((line) => `${line}\n`)
  .join("");
