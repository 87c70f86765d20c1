import { describe, expect, it } from "vitest";
import { marked } from "./marked";
import { readSentence } from "./read-sentence";

/** Who tells of it without a name, or what does. What is not marked is unstated. */
const sentences = [
  "[accuser Lawyers] say [accused Telbrik] [content concealed the risks of the drug].",
  "[accuser Researchers] at Northport University say [accused Telbrik] [content collected data without consent].",
  "[accuser Two former employees] say [accused Telbrik] [content concealed the leak].",
  "[accuser Former workers] told the Ledger that [accused Telbrik] [content hid injuries].",
  "[accuser Whistleblowers] say [accused Telbrik] [content ignored safety warnings].",
  "[accuser Scientists] say [accused Telbrik] [content suppressed research].",
  "[accuser Investors] say [accused Telbrik] [content misled them about its debts].",
  "[accuser Short sellers] said [accused Telbrik] [content had invented customers].",
  "[accuser Experts] say [accused Norland] [content hacked the network].",
  "[accuser Researchers] say [content [accused Telbrik]'s spyware was used to hack journalists].",
  "An investigation by the [accuser Evening Ledger] found that [accused Telbrik] [content had invented customers].",
  "A report by [accuser Radio Nord] found [accused Telbrik] [content had faked its sales].",
  "An analysis by [accuser Radio Nord] showed that [accused Telbrik] [content tracked users without consent].",
  "A probe by the [accuser Data Board] established that [accused Telbrik] [content had rigged tenders].",
  "[accuser An internal investigation] found that [accused Hale] [content had intimidated colleagues].",
  "[accuser The inquiry] found that [accused Telbrik] [content failed to report the leak].",
  "[accuser An audit] found that [accused Telbrik] [content overstated its profits].",
  "An internal memo shows that [accused Telbrik] [content ignored warnings].",
  "Documents show that [accused Telbrik] [content hid the risks of the drug].",
  "Internal emails show that [accused Hale] [content covered up the leak].",
  "Records show [accused Hale] [content misled voters].",
  "[accused Hale] [content ignored evidence of abuse], [accuser an inquiry] found.",
  "[accuser An earlier inquiry] found that [accused Hale] [content had poisoned Lund].",
  "[accuser A Westmark inquiry] concluded last year that [accused Hale] [content must have ordered the attack on Lund].",
  "US [accuser officials] suspect that [accused Telbrik] [content evaded export controls].",
  "[accuser Officials] believe [accused Telbrik] [content skirted sanctions].",
];

describe("who tells of it, without a name", () => {
  it.each(sentences)("%s", (source) => {
    const { text, roles } = marked(source);
    const [told] = readSentence(text);
    expect([told?.accused, told?.content]).toEqual([roles["accused"], roles["content"]]);
    expect(told?.accuser).toBe(roles["accuser"] ?? "unstated");
  });

  it.each([
    "Lawyers say Telbrik may be sold.",
    "Lawyers say Hale did not conceal anything.",
    "Researchers say Telbrik is hiding its next phone.",
    "Fans say Hale stole the match.",
    "Analysts said Telbrik failed to meet forecasts.",
    "Analysts say Telbrik exploited the delay.",
    "Residents say Hale hid in a shed.",
    "Residents say Hale was attacked by a dog.",
    "A memo says Telbrik will hide the button.",
    "A report shows that Telbrik beat its rivals.",
    "An investigation by the Evening Ledger found no evidence that Telbrik had invented customers.",
    "Police say Telbrik's phones were used to hack journalists.",
    "Officials do not suspect that Telbrik evaded export controls.",
  ])("accuses nobody: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });
});

describe("those who accuse each other", () => {
  it.each([
    ["Norland and Westmark accused each other of war crimes.", ["Norland ← Westmark", "Westmark ← Norland"]],
    ["Hale and Lund blamed one another for the leak.", ["Hale ← Lund", "Lund ← Hale"]],
    [
      "Telbrik and Brightbox are suing each other for patent infringement.",
      ["Telbrik ← Brightbox", "Brightbox ← Telbrik"],
    ],
    ["Both sides accused each other of violating the truce.", []],
  ])("%s", (text, told) => {
    expect(readSentence(text).map(({ accused, accuser }) => `${accused} ← ${accuser}`)).toEqual(told);
  });
});

describe("all of a list is the content", () => {
  it.each([
    "Hale was jailed for [content bribery, fraud and money laundering].",
    "Hale was charged with [content theft, perjury and murder].",
    "Hale was arrested for [content bribery, fraud and obstruction of justice].",
    "Telbrik was sued for [content fraud, negligence and breach of contract].",
    "Norland accused Telbrik of [content espionage, theft and sabotage].",
    "Hale was jailed for [content bribery], Lund and Ito said.",
    "Telbrik paid $150m to settle claims that it [content collected data without consent].",
  ])("%s", (source) => {
    const { text, roles } = marked(source);
    expect(readSentence(text, { it: "Telbrik" }).map(({ content }) => content)).toEqual([roles["content"]]);
  });

  it("a settlement over claims is no admission", () => {
    const text = "Telbrik agreed to a $150m settlement over claims that it misled investors.";
    expect(readSentence(text, { it: "Telbrik" }).map((told) => told.class)).toEqual(["accusation"]);
  });
});
