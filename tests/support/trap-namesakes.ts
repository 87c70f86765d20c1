import type { TestEntity } from "@/tests/support/knowledge-of";
import { company, person, state } from "@/tests/support/trap-entities";

/** Of the traps: letters, words and people that a register has, or that share a surname. */
export const whoNeedEvidence: readonly TestEntity[] = [
  {
    kind: "organisation",
    name: "Popular Voice",
    aliases: "PVX",
    country: "tr",
    type: "political party",
    imported: true,
  },
  { kind: "organisation", name: "The Farmers", country: "tr", type: "political party", imported: true },
  company("Cree", "semiconductors", "us"),
  { kind: "organisation", name: "Quillard Institute of Technology", aliases: "QIT{acronym}", type: "university" },
  { kind: "organisation", name: "World Hearth Office", aliases: "WHO{acronym}", type: "international organisation" },
  person("Jane Monday", "jane-monday", "politician", {
    country: "td",
    offices: "Prime Minister @ chad [2019..2022]",
  }),
  { kind: "company", name: "Tarnmart", key: "tarnmart-1", wikidata: "Q900001", imported: true },
  { kind: "company", name: "Tarnmart", key: "tarnmart-2", wikidata: "Q900002", imported: true },
  { kind: "government", name: "Tarn Islands", key: "tarn-islands-health", country: "gb" },
  { kind: "organisation", name: "Council on Foreign Trade", country: "us", type: "think tank" },
  { kind: "government", name: "Centre of Disease Care", aliases: "CDC{acronym}", country: "us" },
  { kind: "organisation", name: "Holm College", key: "holm-no", country: "no", place: "Holm", type: "college" },
  { kind: "organisation", name: "Holm College", key: "holm-tr", country: "tr", place: "Bursa", type: "college" },
  { kind: "government", name: "State Duma", aliases: "Duma", country: "ru", type: "parliament" },
  person("Nils Marlow", "nils-marlow", "politician", { country: "no", imported: true }),
  { kind: "government", name: "National Guard", country: "us" },
  person("Rhea Stoll", "rhea-stoll", "former representative", { country: "us", imported: true }),
  company("Karnel Bank", "bank", "no", { key: "karnel-bank", aliases: "Karnel Bank Trust|KBT{acronym}" }),
  company("Harvest Hamburgers", "fast food", "no", { key: "harvest", aliases: "Harvest", imported: true }),
  {
    kind: "organisation",
    name: "Kestrel University",
    aliases: "Kestrel",
    country: "no",
    type: "university",
    imported: true,
  },
  person("Emre Orsak", "emre-orsak", "politician", { country: "tr", offices: "President @ turkey [2007..2014]" }),
  person("Deniz Orsak", "deniz-orsak", "politician", { country: "tr", offices: "senator @ turkey [2011..]" }),
  person("Petro Vorsky", "petro-vorsky", "politician", {
    country: "no",
    aliases: "Petro Vorskyi",
    offices: "President @ norland [2018-06..]",
  }),
  person("Lino da Rosa", "lino-da-rosa", "politician", {
    country: "td",
    aliases: "Lino|TDR{acronym}",
    offices: "President @ chad [2020..]",
  }),
  { kind: "government", name: "United States Congress", country: "us", type: "parliament" },
  { kind: "government", name: "United States Senate", country: "us", type: "parliament" },
  state("India", "in", { demonyms: "Indian" }),
  company("Freedom Furniture", "furniture", "no", { key: "freedom-furniture", aliases: "Freedom" }),
];
