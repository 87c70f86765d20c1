import { expect, it } from "vitest";
import { readStatements } from "../statements/read-statements";
import type { EntityId } from "@/engine/linking/linked-entity";
import { describeSourcing } from "@/engine/sourcing/describe-sourcing";
import type { EntityKind } from "@/knowledge/lookup/entity";

const story = `The founder of Norland giant Telbrik has said he would sell the firm's patents to a rival.

Jan Hale, who founded Telbrik in 1991 after leaving the National Guard, made the offer in separate interviews with the Evening Ledger and the Market Weekly.

"[Telbrik is] open to sharing its designs with makers elsewhere, so that they can build their own industry," Hale told the Evening Ledger.

"This would bring about a balance between the three."

Hale also told the Market Weekly that, "A fair share of interests is good for Telbrik's survival."

A Telbrik spokesman confirmed to Radio Nord that Hale's quotes are accurate, and the idea represents a "serious offer". The deal would reportedly cover the company's wide range of patents.

Telbrik has always denied claims that its routers can be used to spy on customers.

It has also been reported that Norland has been urging allies to follow its lead.`;

const names: Record<string, EntityKind> = {
  "Jan Hale|Hale|The founder of Norland giant Telbrik": "person",
  Telbrik: "company",
  "Evening Ledger": "outlet",
  "Market Weekly": "outlet",
  "Radio Nord": "outlet",
  Norland: "state",
};

const nothing = { text: "", links: [] };

it("tells how a story that rests on other outlets is sourced", () => {
  const { statements, lines, linking } = readStatements(story, names);
  expect(lines).toEqual([
    "he would sell the firm's patents to a rival | The founder of Norland giant Telbrik | has said",
    '"[Telbrik is] open to sharing its designs with makers elsewhere, so that they can build their own industry," … "This would bring about a balance between the three." | Hale | told',
    '"A fair share of interests is good for Telbrik\'s survival." | Hale | also told',
    'that Hale\'s quotes are accurate, and the idea represents a "serious offer" | A Telbrik spokesman | confirmed',
    "The deal would … cover the company's wide range of patents | - | reportedly",
    "claims that its routers can be used to spy on customers | Telbrik | has always denied",
    "that Norland has been urging allies to follow its lead | - | has also been reported",
  ]);
  expect(statements.map((one) => one.kind)).toEqual([
    "indirect",
    "direct",
    "direct",
    "mixed",
    "indirect",
    "indirect",
    "indirect",
  ]);
  expect(statements.map((one) => one.relay)).toEqual([[], ["e3"], ["e4"], ["e5"], [], [], []]);
  expect(describeSourcing(statements, [], linking, nothing)).toEqual({
    byClass: {
      witnessed: [],
      document: [],
      named_person: ["s1", "s2", "s3"],
      named_org: ["s6"],
      spokesperson: ["s4"],
      unnamed_bounded: [],
      unnamed_open: [],
      relay: [],
      social: [],
      unattributed: ["s5", "s7"],
    },
    outlets: ["e3", "e4", "e5"],
    documents: [],
    firstHand: false,
    namedPeople: 1,
    namedStatements: 5,
    oneSource: false,
    unansweredAccused: [],
  });
});

it("lists the accused who have not answered, each once", () => {
  const { linking } = readStatements("", {});
  const accused = (entity: string | null, responses: readonly unknown[]) => ({
    accused: { entity: entity as EntityId | null },
    responses,
  });
  const allegations = [
    accused("e1", []),
    accused("e2", []),
    accused("e2", ["denies"]),
    accused(null, []),
    accused("e1", []),
  ];
  expect(describeSourcing([], allegations, linking, nothing).unansweredAccused).toEqual(["e1"]);
});

it("counts papers that speak, and links to courts and agencies, as documents", () => {
  const text = "The indictment said that Hale lied. The agency listed the firm.";
  const { statements, linking } = readStatements(text, names);
  const link = { start: text.indexOf("agency"), end: text.indexOf("agency") + 6, url: "https://www.trade.gov.uk/list" };
  const shop = { start: 0, end: 3, url: "https://shop.example/list" };
  const { documents } = describeSourcing(statements, [], linking, { text, links: [link, shop] });
  expect(documents.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
    ["The indictment", null],
    ["agency", link.url],
  ]);
});

it("lists a paper once, and nobody who only wrote in one", () => {
  const text = `A report found that the dam was weak. The report said that nobody had looked. Prison staff wrote in documents that Hale was ill.
    These figures show a rise. The annual audit says it will be mended. The audit adds a price. The Kivik Index says that prices fell.`;
  const { statements, linking } = readStatements(text, names);
  const { documents } = describeSourcing(statements, [], linking, { text, links: [] });
  expect(documents.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    "A report",
    "The annual audit",
    "The Kivik Index",
  ]);
});

it("says when something was told to the publisher itself", () => {
  const { statements, linking } = readStatements("Hale told Radio Nord that Ito lied.", names, "Radio Nord");
  expect(describeSourcing(statements, [], linking, nothing)).toMatchObject({
    firstHand: true,
    outlets: [],
    namedPeople: 1,
  });
});

it.each([
  ["Telbrik said it was over. A Telbrik spokesman said it was late.", true],
  ["Telbrik said it was over.", false],
  ["Telbrik said it was over. Jan Hale said it was late.", false],
  ["Telbrik said it was over. A manager said it was late.", false],
])("tells whether one source is all there is: %s", (text, oneSource) => {
  const { statements, linking } = readStatements(text, names);
  expect(describeSourcing(statements, [], linking, nothing).oneSource).toBe(oneSource);
});

it("counts statements with a named source, and people without an entry", () => {
  const text = "Jan Hale said it was over. Two officials said it was late. It has been reported that Telbrik closed.";
  const { statements, linking } = readStatements(text, names);
  expect(linking.entities[0]?.knowledge).toBeNull();
  expect(describeSourcing(statements, [], linking, nothing)).toMatchObject({ namedStatements: 1, namedPeople: 1 });
});
