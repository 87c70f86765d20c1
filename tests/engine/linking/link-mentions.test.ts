import { describe, expect, it } from "vitest";
import type { ArticleText } from "@/engine/article/article-text";
import type { Linking } from "@/engine/linking/linked-entity";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { articleOf, proseOf } from "@/tests/support/prose-of";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  {
    kind: "company",
    name: "Telbrik",
    industry: "telecommunications equipment",
    country: "no",
    founders: "lin-okoro",
  },
  { kind: "person", name: "Lin Okoro", offices: "chief executive @ telbrik [1990..]" },
  { kind: "company", name: "Target", industry: "retail", country: "us" },
  { kind: "outlet", name: "Evening Ledger", domains: "ledger.example" },
  { kind: "outlet", name: "The Economist" },
  {
    kind: "state",
    name: "Norland",
    aliases: "Norlandic government",
    country: "no",
    demonyms: "Norlandic",
    metonyms: "Havnby",
  },
  { kind: "person", name: "John Marlow", key: "john-marlow-mp", description: "politician", country: "gb" },
  { kind: "person", name: "John Marlow", key: "john-marlow-bp", description: "footballer", country: "gb" },
]);

function link(text: string, about: Partial<ArticleText> = {}): Linking {
  const prose = proseOf(text);
  return linkMentions(articleOf(prose, about), prose, findMentions(prose, knowledge), knowledge);
}

function linksOf(text: string, about: Partial<ArticleText> = {}): Record<string, string[]> {
  const links: Record<string, string[]> = {};
  for (const { knowledge: key, name, mentions } of link(text, about).entities)
    links[key ?? `(${name})`] = mentions.map(({ start, end }) => text.slice(start, end));
  return links;
}

describe("linkMentions", () => {
  it("links a company and its founder, and his surname later", () => {
    expect(linksOf("Telbrik denied it. Lin Okoro said so, and Okoro left.")).toEqual({
      telbrik: ["Telbrik"],
      "lin-okoro": ["Lin Okoro", "Okoro"],
    });
  });

  it("gives a surname to the longer of two names that are one", () => {
    const text = "John David Marlin was charged. John Marlin lied, they said. Marlin left.";
    expect(linksOf(text)["(John David Marlin)"]).toEqual(["John David Marlin", "John Marlin", "Marlin"]);
    expect(linksOf("Jane Marlin was charged. Tom Marlin lied. Marlin left.")["(Jane Marlin)"]).toEqual(["Jane Marlin"]);
  });

  it.each([
    ["president again", "President Lars Dahl spoke.", "2012-05-01", true],
    ["president then", "President Lars Dahl spoke.", "2003-05-01", true],
    ["president no more", "President Lars Dahl spoke.", "2008-05-01", false],
    ["no president, but a vice president", "President Eva Dahl spoke.", "2012-05-01", false],
    ["a vice president", "Vice President Eva Dahl spoke.", "2012-05-01", true],
    ["no vice president, but a president", "Vice President Lars Dahl spoke.", "2012-05-01", false],
  ])("knows from a title and the day who was %s", (_what, text, published, fits) => {
    const held = knowledgeOf([
      { kind: "state", name: "Norland", country: "no" },
      {
        kind: "person",
        name: "Lars Dahl",
        country: "no",
        offices: "president @ norland [2001..2005]|president @ norland [2010..2014]",
      },
      { kind: "person", name: "Eva Dahl", country: "no", offices: "vice president @ norland [2010..2014]" },
    ]);
    const prose = proseOf(text);
    const { entities } = linkMentions(articleOf(prose, { published }), prose, findMentions(prose, held), held);
    const reasons = entities.flatMap((entity) => entity.reasons);
    expect(reasons.some((reason) => reason.startsWith("the office fits"))).toBe(fits);
  });

  it("knows from an age who is not meant", () => {
    const text = "Norland voted. The politician John Marlow, 44, won, said John Marlow of Norland.";
    const aged = knowledgeOf([
      { kind: "person", name: "John Marlow", description: "politician", country: "gb", born: "1980" },
    ]);
    const prose = proseOf(text);
    const keysOn = (published: string): (string | null)[] =>
      linkMentions(articleOf(prose, { published }), prose, findMentions(prose, aged), aged)
        .entities.filter(({ name }) => name === "John Marlow")
        .map(({ knowledge: key }) => key);
    expect(keysOn("2024-05-01")).toEqual(["john-marlow"]);
    expect(keysOn("2010-05-01")).toEqual([null]);
  });

  it.each([
    [
      "the first, who was alone",
      "Jane Marlin ran. Marlin won. Tom Marlin sang. It rained. It snowed. It thawed. Marlin spoke.",
      3,
    ],
    [
      "who is named far more often",
      "Jane Marlin ran with Tom Marlin. Jane Marlin won. Jane Marlin spoke. It rained. It snowed. Marlin left.",
      4,
    ],
    [
      "nobody where they are level",
      "Jane Marlin ran with Tom Marlin. It rained. It snowed. It thawed. Marlin left.",
      1,
    ],
    ["nobody where another was named last", "Jane Marlin ran. Marlin won. Tom Marlin sang. Marlin left.", 2],
    [
      "nobody by an office",
      "Jane Marlin ran. Marlin won. Tom Marlin sang. It rained. It snowed. It thawed. President Marlin left.",
      2,
    ],
  ])("gives a surname of two to %s", (_what, text, count) => {
    expect(linksOf(text)["(Jane Marlin)"]).toHaveLength(count);
  });

  it("joins what stands before “of” to the longer name", () => {
    const text = "The Labour Party of Oster won the election. The Labour Party celebrated.";
    expect(linksOf(text)["(Labour Party of Oster)"]).toEqual(["Labour Party of Oster", "Labour Party"]);
  });

  it("takes a name without its marks in the headline for the same", () => {
    const text = "Andre Lundén Says Telbrik Lied To Buyers\n\nThe banker André Lundén said so. Lundén left in May.";
    expect(linksOf(text)["(André Lundén)"]).toEqual(["Andre Lundén", "André Lundén", "Lundén"]);
  });

  it("gives reasons and scores for every entity", () => {
    const { entities } = link("Telbrik denied it. Lin Okoro said so to Jane Hale, an analyst.");
    expect(entities).toHaveLength(3);
    for (const { reasons, score } of entities) {
      expect(reasons.length).toBeGreaterThan(0);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it("lists names without an entry", () => {
    expect(linksOf("“No,” said Jane Hale, a lawyer.")).toEqual({ "(Jane Hale)": ["Jane Hale"] });
  });

  it("leaves letters out that do nothing and have nobody", () => {
    const { entities } = link("Its UTM codes and GHG data were lost. The NTC refused. Its letters, QXR, were red.");
    expect(entities.map(({ name }) => name)).toEqual(["NTC"]);
  });

  it("does not link an ordinary word without evidence, and does with it", () => {
    expect(linksOf("Target of the raid was a shop. Target practice followed.")).toEqual({});
    expect(linksOf("A Target spokeswoman said stores were open.")).toEqual({ target: ["Target"] });
  });

  it("offers two namesakes as a choice", () => {
    const { entities, ambiguous } = link("John Marlow said he was tired.");
    expect(entities).toEqual([]);
    expect(ambiguous.map(({ candidates }) => [...candidates].sort())).toEqual([["john-marlow-bp", "john-marlow-mp"]]);
  });

  it("tells states that act from places", () => {
    expect(linksOf("Norland accused the firm. He lives in Norland. Havnby denied it. Rain fell over Havnby.")).toEqual({
      norland: ["Norland", "Havnby"],
    });
  });

  it.each(["Norland has committed war crimes.", "Norland jailed the reporters.", "Norland blames the firm."])(
    "takes whoever does wrong or blames for a state: %s",
    (text) => {
      expect(linksOf(text)).toEqual({ norland: ["Norland"] });
    },
  );

  it.each([
    "Norland, across the strait from the port, summoned the envoy.",
    "Norland last year determined that it was theft.",
    "Norland on Tuesday accused the bank.",
    "They said Norland was complicit in it.",
    "Norland and Westmark criticised the vote.",
  ])("takes whoever acts for a state, whatever stands before the verb: %s", (text) => {
    expect(linksOf(text)["norland"]).toEqual(["Norland"]);
  });

  it.each([
    "They flew to Oster, Norland, and left.",
    "Norland is in the north.",
    "They left Norland and Kivik accused nobody.",
  ])("takes a place for none: %s", (text) => {
    expect(linksOf(text)["norland"]).toBeUndefined();
  });

  it("takes a government for its state", () => {
    expect(linksOf("They spoke of links to the Norlandic government.")).toEqual({ norland: ["Norlandic government"] });
  });

  it("finds an outlet whose name is a word, by its article", () => {
    expect(linksOf("Hale told the Economist of it. An economist agreed.")).toEqual({ "the-economist": ["Economist"] });
  });

  it("takes what is told to a paper called by a state's adjective for no word of the state", () => {
    const papers = knowledgeOf([
      { kind: "state", name: "Norland", country: "no", demonyms: "Norlandic" },
      { kind: "outlet", name: "The Norlandic", country: "no" },
      { kind: "person", name: "Mara Velling", country: "no", offices: "minister of mines @ norland [2020..]" },
    ]);
    const prose = proseOf("Minister of mines Mara Velling told The Norlandic last month that Norland would pay.");
    const { entities } = linkMentions(articleOf(prose), prose, findMentions(prose, papers), papers);
    const paper = entities.find(({ knowledge: key }) => key === "the-norlandic");
    expect(paper?.mentions.map(({ start }) => start)).toEqual([40]);
  });

  it("names the publisher, also where the text does not", () => {
    const { entities, publisher } = link("It rained.", { outlet: { name: null, domain: "ledger.example" } });
    expect(entities.find(({ id }) => id === publisher)?.knowledge).toBe("evening-ledger");
  });

  it.each([
    ["at an address of its own", "Evening Ledger", "news.ledger.example", "evening-ledger"],
    ["of which no address is known", "The Economist", "reader.example", "the-economist"],
    ["of a text that is on no page", "Evening Ledger", null, "evening-ledger"],
    ["but not at an address that is none of its own", "Evening Ledger", "evening-ledger.example", undefined],
  ])("takes a page's word for an outlet %s", (_where, name, domain, key) => {
    const { entities, publisher } = link("It rained.", { outlet: { name, domain } });
    expect(entities.find(({ id }) => id === publisher)?.knowledge).toBe(key);
  });

  it("leaves the author out", () => {
    expect(linksOf("Jane Hale is a reporter, says Jane Hale.", { authors: ["Jane Hale"] })).toEqual({});
  });
});

describe("a title that tells of whom", () => {
  const surnames = (text: string): readonly (readonly string[])[] => {
    const prose = proseOf(text);
    return linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge)
      .entities.filter((entity) => entity.kind === "person")
      .map(({ name, mentions }) => [
        name,
        ...mentions.filter(({ form }) => form !== "pronoun").map(({ start, end }) => text.slice(start, end)),
      ]);
  };

  it("parts a couple", () => {
    const told = surnames("Jane Hale and her husband Robert Hale left. Mr Hale sued the bank. Mrs Hale did not.");
    expect(told.map(([name, ...words]) => [name, words.length])).toEqual([
      ["Jane Hale", 2],
      ["Robert Hale", 2],
    ]);
  });

  it("leaves open whom it cannot mean", () => {
    const told = surnames("Jane Hale spoke in Boston. Mr Hale said later that he agreed.");
    expect(told.find(([name]) => name === "Jane Hale")).toEqual(["Jane Hale", "Jane Hale"]);
  });
});
