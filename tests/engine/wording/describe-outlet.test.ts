import { expect, it } from "vitest";
import type { ArticleReport } from "@/engine/report/article-report";
import { factsOf } from "@/engine/wording/background";
import { describeOutlet, nameOutlet } from "@/engine/wording/describe-outlet";
import { englishWords } from "@/engine/wording/english-words";
import type { Entity, EntityKey, Fact } from "@/knowledge/lookup/entity";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";

function knownOutlet(): Entity {
  const linked = eveningLedger.entities.find(({ id }) => id === eveningLedger.article?.outlet.entity);
  const known = eveningLedgerBackground.entities[linked?.knowledge ?? ""];
  if (known === undefined) throw new Error("the outlet of the story is known");
  return known;
}
const outlet = knownOutlet();

const ownedBy = (value: string, until: string | null = null): Fact => ({
  label: "owner",
  value,
  entity: value.toLowerCase() as EntityKey,
  since: null,
  until,
  asOf: null,
});

function describeWith(owners: readonly Fact[]): string {
  const facts = [...outlet.facts.filter(({ label }) => label !== "owner" && label !== "parent"), ...owners];
  const entities = { ...eveningLedgerBackground.entities, [outlet.key]: { ...outlet, facts } };
  return describeOutlet(eveningLedger, { ...eveningLedgerBackground, entities }, englishWords);
}

it("names the owner, and whom the owner belongs to", () => {
  expect(describeOutlet(eveningLedger, eveningLedgerBackground, englishWords)).toBe(
    "newspaper · Norland · owned by Ledger Group, part of Marlow Holdings",
  );
});

it("names who owns the owner, who may be a person", () => {
  const group = factsOf(eveningLedgerBackground, "ledger-group");
  if (group === null) throw new Error("the group is known");
  const facts = [...group.facts.filter(({ label }) => label !== "parent"), ownedBy("Ada Marlow")];
  const entities = { ...eveningLedgerBackground.entities, "ledger-group": { ...group, facts } };
  expect(describeOutlet(eveningLedger, { ...eveningLedgerBackground, entities }, englishWords)).toBe(
    "newspaper · Norland · owned by Ledger Group, itself owned by Ada Marlow",
  );
});

it("names all who own it together", () => {
  expect(describeWith([ownedBy("Quill (50 per cent)"), ownedBy("Harrow (49 per cent)")])).toBe(
    "newspaper · Norland · owned by Quill (50 per cent) and Harrow (49 per cent)",
  );
});

it("names nobody who owned it once", () => {
  expect(describeWith([ownedBy("Quill", "2019"), ownedBy("Harrow")])).toBe("newspaper · Norland · owned by Harrow");
  expect(describeWith([ownedBy("Quill", "2019")])).toBe("newspaper · Norland");
});

it("says of a page that only goes by an outlet's name where it is", () => {
  const { article } = eveningLedger;
  if (article === null) throw new Error("it is an article");
  const report: ArticleReport = {
    ...eveningLedger,
    article: {
      ...article,
      outlet: { name: "The Evening Ledger", domain: "ledger-news.example", entity: null, elsewhere: true },
    },
  };
  expect(nameOutlet(report, eveningLedgerBackground)).toBe("The Evening Ledger");
  expect(describeOutlet(report, eveningLedgerBackground, englishWords)).toBe(
    "The page calls itself that. We know an outlet of this name, but not at ledger-news.example.",
  );
});

it("says nothing of a text that has no outlet, and of a page that it is unknown", () => {
  const { article } = eveningLedger;
  if (article === null) throw new Error("it is an article");
  const at = (domain: string | null) =>
    describeOutlet(
      { ...eveningLedger, article: { ...article, outlet: { name: null, domain, entity: null } } },
      eveningLedgerBackground,
      englishWords,
    );
  expect(at(null)).toBe("");
  expect(at("quill-press.example")).toBe("We have no entry on this outlet.");
});
