import { expect, it } from "vitest";
import { readSentence } from "./read-sentence";

it.each([
  "Guards slammed Hale into a car.",
  "Guards had been slamming Hale, a captured rebel, against a wall.",
  "Hale, the man charged with electing Lund mayor, sat down.",
  "Hale was charged with overseeing the reform of the Data Board.",
  "Hale grilled Lund on the real motives for a briefing on the hacking.",
  "Critics say Hale essentially imprisoned Lund in a camp.",
  "Telbrik has received inquiries about a takeover from larger companies.",
  "Hale said he was fired because of the Telbrik inquiry he was leading at the time.",
  "Norland hit Telbrik with a $19 million tax charge.",
  "The rebels' claims of responsibility for the killings heighten the despair.",
  "Hale criticised Norland's war on poverty.",
  "Lund gave an estimate of 250 suspected fighters killed in the raid.",
  "Lund died from suspected methanol poisoning.",
  "Ten guests of Telbrik were taken ill with suspected food poisoning.",
  "Lund concluded a meeting with spies on their assessment that the firm hid fraud.",
])("a word in another sense accuses nobody: %s", (text) => {
  expect(readSentence(text, { he: "Hale" })).toEqual([]);
});

it.each([
  ["Hale slammed Lund for fraud.", "Lund"],
  ["Hale was charged with organising a bribery ring.", "Hale"],
  ["Hale blamed the theft on Lund.", "Lund"],
  ["Fans were blaming Hale on social media for the missed chance.", "Hale"],
  ["Telbrik has received inquiries about bribery from the Data Board.", "Telbrik"],
  ["Telbrik allegedly acted as a front company to hide bribes paid by a firm called Brightbox.", "Telbrik"],
])("and in its own sense it does: %s", (text, accused) => {
  expect(readSentence(text).map((told) => told.accused)).toEqual([accused]);
});

it.each([
  "Hale claimed that it is impossible that Lund colluded with Norland.",
  "Norland's envoy said it is ridiculous to link Telbrik with the hacking.",
  "It would be unfair to blame Hale for the fraud.",
])("what is called untrue or unfair is said of nobody: %s", (text) => {
  expect(readSentence(text)).toEqual([]);
});

it.each([
  "Telbrik denied that Hale is negotiating his exit after Lund resigned amid accusations that he covered up bribery.",
  "Hale has purportedly issued a message calling on fighters to stand firm, as rebels plunder the city.",
])("a wrong that is told beside is not that of the clause: %s", (text) => {
  expect(readSentence(text, { his: "Hale", he: "Lund" }).map(({ accused }) => accused)).not.toContain("Hale");
});
