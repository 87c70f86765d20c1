import { expect, it } from "vitest";
import { findMentions } from "@/engine/mentions/find-mentions";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { proseOf } from "@/tests/support/prose-of";

const knowledge = knowledgeOf([
  { kind: "organisation", name: "People's Accord Party", country: "no" },
  { kind: "person", name: "Ronald Orvelle", country: "no", description: "politician" },
]);

/** "Jane Roe person" for each name that the text has. */
const kindsIn = (text: string): string[] =>
  findMentions(proseOf(text), knowledge).map(
    ({ start, end, kind }) => `${text.slice(start, end)} ${kind ?? "anything"}`,
  );

it.each([
  ["a country's power company", "Kenya Power lost money.", ["Kenya Power company"]],
  ["no one called after a country", "Kenya Orvelle lost money.", ["Kenya Orvelle person"]],
  ["somebody called as schools are", "Timothy Schools, who ran the fund, was convicted.", ["Timothy Schools person"]],
  ["a team", "The Golden State Warriors lost.", ["Golden State Warriors organisation"]],
  ["schools", "He led Hamilton City Schools.", ["Hamilton City Schools organisation"]],
  ["media", "Liberty Media sold it.", ["Liberty Media company"]],
  [
    "a body of state with a light word",
    "Alberta Provincial Police Service said so.",
    ["Alberta Provincial Police Service organisation"],
  ],
  ["a chain", "Creditors of the bakery chain Tarn Valerie met.", ["Tarn Valerie company"]],
  [
    "a firm's parent",
    "It is the firm Tarn Hale. Tarn Hale's parent company fell.",
    ["Tarn Hale company", "Tarn Hale company"],
  ],
  ["a side", "Belgian side Royale Unie Gilloise won.", ["Royale Unie Gilloise organisation"]],
  ["no side that is another", "On the other side Jane Hale was head.", ["Jane Hale person"]],
  [
    "a college of two fields",
    "The Oster Institute of Science and Technology closed.",
    ["Oster Institute of Science and Technology organisation"],
  ],
  ["a company of one", "Oster Technology closed.", ["Oster Technology company"]],
  [
    "a committee on two things",
    "The Committee on Trade and Energy met.",
    ["Committee on Trade and Energy organisation"],
  ],
  ["two chambers", "The House and Senate met.", ["Senate government"]],
  [
    "two bodies joined by and",
    "Orders by NTC and Oster Police Force stand.",
    ["NTC organisation", "Oster Police Force government"],
  ],
  ["a court with a word of offices", "The General Court upheld it.", ["General Court government"]],
  ["no bridge of two names", "The Brent Spence Bridge is old.", []],
  ["who is called Bridge", "Mary Jane Bridge said so.", ["Mary Jane Bridge person"]],
  ["no hostel", "Two guests at Nana Backpacker Hostel died.", []],
  ["no quay", "It happened at Crampton Quay.", []],
  ["no county by its letters", "She lives in Co Dublin with him.", []],
  ["no street of a saint", "He lives on St Anthony's Road now.", []],
  ["no park of a queen", "They met at the Queen's Park Savannah.", []],
  ["no members and no post", "Members of the choir left. In a Tweet she said so.", []],
  ["no index of shares", "The NSE Nifty fell on Monday.", []],
  ["a hospital of a saint", "They sued St Mary's Hospital.", ["St Mary's Hospital organisation"]],
])("tells %s", (_what, text, expected) => {
  expect(kindsIn(text)).toEqual(expected);
});

it.each([
  ["MPs", "MPs Tom Hale and Jane Roe spoke. The MPs left.", ["Tom Hale person", "Jane Roe person"]],
  ["officers of Ireland", "On Monday Garda Michael Walsh testified.", ["Michael Walsh person"]],
  ["law officers", "Attorney-General Tom Hale spoke.", ["Tom Hale person"]],
  ["supervisors", "In May Supervisor Matt Dorsey spoke.", ["Matt Dorsey person"]],
  ["a side of the House", "The Opposition People's Accord Party objected.", ["People's Accord Party organisation"]],
  [
    "no office that an office has",
    "The Office of the Attorney-General spoke.",
    ["Office of the Attorney-General organisation"],
  ],
  ["no father of two", "Father-of-two Richard Fish left.", ["Richard Fish person"]],
  ["no particle", "Sen. Ronald “Bato” dela Rosa spoke.", ["Ronald “Bato” dela Rosa person"]],
])("parts a title from a name: %s", (_what, text, expected) => {
  expect(kindsIn(text)).toEqual(expected);
});
