import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

const rolesOf = (text: string, pronouns: Readonly<Record<string, string>> = {}): string[] =>
  readSentence(text, pronouns).map(({ accused, accuser }) => `${accuser} → ${accused}`);

describe("who accuses", () => {
  it.each([
    ["Speaking in Northport, Hale, without naming him, also accused Lund of fraud.", "Hale → Lund"],
    ["“Do they read?” said Hale, a delegate and party supporter who has accused Lund of fraud.", "Hale → Lund"],
    ["Hale filed a lawsuit in 2013 alleging that Lund had defrauded thousands.", "Hale → Lund"],
    ["Hale said the board should sack Lund, accusing him of theft.", "Hale → Lund"],
    ["Ito, a senator, left after the mayor, Lund, accused Telbrik of theft.", "Lund → Telbrik"],
    ["The row was begun by Lund (Green-Kivik), who alleged that Telbrik stole data.", "Lund → Telbrik"],
    ["Hale as a candidate often accused Telbrik of theft.", "Hale → Telbrik"],
    ["Hale led the bank and in 2019 accused Telbrik of theft.", "Hale → Telbrik"],
    ["Hale led the bank and last year accused Telbrik of theft.", "Hale → Telbrik"],
    ["Hale urged ministers to list Westmark, accusing Lund of spying.", "Hale → Lund"],
    ["Lund called on nobody, but warned Ito to leave the port, accusing Telbrik of fraud.", "Lund → Telbrik"],
    ["Norland summoned the envoy. It accused Westmark of theft.", "Norland → Westmark"],
    ["Norland found that rebels had taken prisoners and imposed sanctions on Lund.", "Norland → Lund"],
    ["Two class action lawsuits have accused Telbrik of fraud.", "unstated → Telbrik"],
    ["Telbrik denied the allegations of fraud made by the villagers.", "the villagers → Telbrik"],
    ["The book contains claims concerning killings and massacres by the Norland army.", "unstated → the Norland army"],
  ])("%s", (text, told) => {
    expect(rolesOf(text)).toEqual([told]);
  });

  it("is who denies or rejects something, and says more besides", () => {
    expect(rolesOf("Hale denied he had lied, accusing Telbrik of theft.", { he: "Hale" })).toContain("Hale → Telbrik");
    expect(
      rolesOf("Norland rejects claims that it lied, saying it would help and accusing Westmark of theft."),
    ).toContain("Norland → Westmark");
    expect(rolesOf("Norland rejected claims that it lied, accusing Westmark of theft.")).toContain(
      "Norland → Westmark",
    );
  });

  it("is the only other one, where linking takes a pronoun for the accused", () => {
    const text = "Hale put Lund on the defensive, but Lund got in many digs. He accused Hale of taking bribes.";
    expect(rolesOf(text, { He: "Hale" })).toEqual(["Lund → Hale"]);
  });

  it("is whom the sentence before is about, for a pronoun that linking left open", () => {
    const told = [
      "Some residents said they were ill. They also accused Hale of fraud.",
      "Hale told Lund of the attack. He accused the Northport police of negligence.",
    ].map((text) => rolesOf(text)[0]);
    expect(told).toEqual(["Some residents → Hale", "Hale → the Northport police"]);
  });

  it("is not whom the sentence before is about, where the pronoun cannot mean them", () => {
    expect(rolesOf("Hale met Ito. They accused Lund of fraud.")).toEqual(["They → Lund"]);
    expect(rolesOf("Some residents fell ill. He accused Lund of fraud.")).toEqual(["He → Lund"]);
  });

  it.each([
    [
      "Gecorps, which holds a fifth of the mine, has accused Telbrik of fraud. The shares of Gecorps fell.",
      "Gecorps → Telbrik",
    ],
    ["Ito won a conviction against Hale for theft.", "unstated → Hale"],
    ["The union accused a former head of the bureau, Wale Hale, of stealing funds.", "The union → Hale"],
  ])("%s", (text, told) => {
    expect(rolesOf(text)).toEqual([told]);
  });

  it.each([
    ["Even as he accused Telbrik of fraud, Hale left. Ito stayed.", "Hale → Telbrik"],
    ["Hale said on Radio Nord that Lund had hurt his wife, and he accused Lund of fraud.", "Hale → Lund"],
    ["Hale all but accused Lund of fraud.", "Hale → Lund"],
    ["Democrats to sue Telbrik over fraud.", "Democrats → Telbrik"],
  ])("%s", (text, told) => {
    expect(rolesOf(text)).toEqual([told]);
  });

  it("is a court, and not the state in which it sits", () => {
    expect(rolesOf("A federal court in Northport, Norland convicted Hale of fraud.")).toEqual([
      "A federal court → Hale",
    ]);
  });

  it.each([
    ["A rival goes to court\n\nIn January, Brightbox sued Telbrik over fraud.", "Brightbox → Telbrik"],
    ["Telbrik faces a Norland lawsuit over fraud.", "Norland → Telbrik"],
    ["Telbrik was accused of copying designs by artists.", "unstated → Telbrik"],
    ["Telbrik was accused of lying to parliament by the opposition.", "the opposition → Telbrik"],
  ])("%s", (text, told) => {
    expect(rolesOf(text)).toEqual([told]);
  });

  it("is nobody where somebody tells of their own crime", () => {
    expect(rolesOf("Hale said he had committed an unpardonable crime.", { he: "Hale" })).toEqual(["unstated → Hale"]);
  });

  it.each([
    "Ito left.\n\nHale is a Northerner suspected drug lord and leader of a cartel.",
    "Ito left.\n\nThe report alleged that many prisoners were killed to harvest organs for a crime group.",
  ])("is nobody, for nobody is accused: %s", (text) => {
    expect(rolesOf(text)).toEqual([]);
  });

  it("is not the next of a list behind a dash", () => {
    const [told] = readSentence(
      "Its members include Telbrik – which is currently sanctioned by Norland – and Brightbox, a broker.",
    );
    expect(told).toMatchObject({ accuser: "Norland", others: [] });
  });

  it("is nobody for an “it” that is not the accused", () => {
    const text = "The audit says much of Telbrik. It accused Telbrik of hiding fraud.";
    expect(rolesOf(text, { It: "Telbrik" })).toEqual(["unstated → Telbrik"]);
  });
});

it.each([
  "The Norland court, then headed by Lund, issued an arrest warrant against him.",
  "The Norland judiciary, headed by Lund, ordered his arrest.",
])("does not accuse who only heads a body: %s", (text) => {
  expect(rolesOf(text, { him: "Lund", his: "Lund" }).filter((told) => told.endsWith("→ Lund"))).toEqual([]);
});

it("does not take whom a later phrase names for the accused of a noun", () => {
  const text =
    "Hale said the fines are the second in the Data Board's probe into price fixing, following claims against Telbrik.";
  const inquiries = readSentence(text).filter(({ class: kind }) => kind === "inquiry");
  expect(inquiries.map(({ accused }) => accused)).toEqual(["unstated"]);
});

describe("who tells of sexual violence", () => {
  it("is not named, as a private person", () => {
    const [told] = readSentence("Ada Roe accused Hale of rape.");
    expect(told?.allegation.accuser).toEqual({ entity: null, span: null, kind: "unnamed" });
  });

  it("is named where it is an official's work", () => {
    expect(rolesOf("Police spokesman Ada Roe accused Hale of rape.")).toEqual(["Ada Roe → Hale"]);
  });
});

it("finds who accuses behind a quotation", () => {
  const [told] = readSentence("Telbrik was hit with accusations of “supporting fraud” by the Data Board.");
  expect(told).toMatchObject({ accused: "Telbrik", accuser: "Data Board", content: "“supporting fraud”" });
});

it("is whose accusation it is, and not who is said to have done it", () => {
  const told = readSentence("Senators were investigating a second woman's accusation of fraud by Lund.");
  expect(told.map(({ accuser, accused }) => `${accuser} → ${accused}`)).toEqual([
    "Senators → Lund",
    "a second woman → Lund",
  ]);
});

it.each([
  ["Norland announced the move a day after its new director, Ito, accused Hale of leaking papers.", "Ito → Hale"],
  [
    "Norland has paid, while officials, notably in Westmark, have sued, citing losses and accusing Hale of fraud.",
    "officials → Hale",
  ],
  ["Lund filed a complaint with the Data Board accusing Telbrik of fraud.", "Lund → Telbrik"],
  ["Lund sent a letter to Norland accusing Telbrik of fraud.", "Lund → Telbrik"],
  ["In May, Lund as a candidate repeatedly accused Hale of illegal conduct.", "Lund → Hale"],
  ["Hale did not meet any ally of Lund, who had accused Telbrik of fraud.", "Lund → Telbrik"],
  ["Lund laid the blame for the fraud at the feet of Hale.", "Lund → Hale"],
])("is who stands further off: %s", (text, who) => {
  expect(readSentence(text).map(({ accuser, accused }) => `${accuser} → ${accused}`)).toEqual([who]);
});

it("is no army of which a crime is told", () => {
  const told = readSentence(
    "The Data Board called for a separate investigation into alleged killings by Norland troops.",
  );
  expect(told.map(({ accuser }) => accuser)).not.toContain("Norland troops");
});
