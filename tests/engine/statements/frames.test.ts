import { expect, it } from "vitest";
import { readStatements } from "./read-statements";

it.each([
  // relative clauses
  ["Insurers missed a deadline that officials said went unnoticed.", "a deadline … went unnoticed | officials | said"],
  ["The policies she proposed would cost little.", "The policies | she | proposed"],
  ["He opened a bank, which friends described as miserable.", "a bank … as miserable | friends | described"],
  // at the end of a sentence that is hard to read
  ["This makes it harder to dislodge rumours, Hale said.", "This makes it harder to dislodge rumours | Hale | said"],
  [
    "The pilot had logged 6,300 hours and had no known ties, Norland Air said on Monday.",
    "The pilot had logged 6,300 hours and had no known ties | Norland Air | said",
  ],
  // an apposition before the verb, and a subject behind it that is not the speaker
  [
    "Rosa Lund, the party chief, said she had received threats.",
    "she had received threats | Rosa Lund, the party chief | said",
  ],
  ["Ito told Fox News that polls could be wrong.", "that polls could be wrong | Ito | told"],
  // adjectives of stance
  ["Hale is willing to sell.", "to sell | Hale | is willing"],
  ["Many Norlanders were angry about the war.", "the war | Many Norlanders | were angry"],
  ["Hale was against it.", "it | Hale | was against"],
  // passives
  ["Changes opposed by the union were dropped.", "Changes | the union | opposed"],
  ["The case had been viewed as a threat.", "The case … as a threat | - | had been viewed"],
  ["Hale was accused of lying.", "Hale … of lying | - | was accused"],
  // reasons, polls, nouns
  ["The firm closed ten shops, citing weak demand.", "weak demand | The firm | citing"],
  ["In a Radio Nord poll, Hale has 42 percent.", "Hale has 42 percent | a Radio Nord poll | In"],
  ["The firm closed amid allegations that it spied.", "that it spied | - | allegations"],
  ["He left in the hope that it would end.", "that it would end | He | hope"],
  // infinitives
  ["Hale flew to Oslo to denounce the deal.", "the deal | Hale | to denounce"],
  ["Hale rushed to a microphone to explain that it was over.", "that it was over | Hale | to explain"],
  ["Hale met Ito to discuss the plan.", "the plan | Hale | to discuss"],
  // naming
  ["Hale called Ito, his rival, “a clown”.", "Ito, his rival, “a clown” | Hale | called"],
  ["Hale compared Ito to a clown.", "Ito to a clown | Hale | compared"],
  ["The researchers found that rents rose.", "that rents rose | The researchers | found"],
  // words that are verbs behind a long subject
  ["Many members of the council support the bill.", "the bill | Many members of the council | support"],
  ["Hale calls for a ban.", "a ban | Hale | calls"],
  ["Members were angry, with Lund calling it a menu.", "it a menu | Lund | calling"],
])("finds what is said: %s", (text, line) => {
  expect(readStatements(text).lines).toEqual([line]);
});

it.each([
  "The week when Hale spoke was cold.",
  "The town in which she reported was cold.",
  "In March, Hale fell ill in Oslo.",
  "She is happy.",
  "It is against the wall.",
  "The door was open to the street.",
  "Hale was not accused of anything.",
  "Hale can be seen as a threat.",
  "A memo seen by Radio Nord was short.",
  "The firm closed, citing people familiar with the matter.",
  "Hale was behind in the polls.",
  "There were no claims that it spied.",
  "It is fair to say that it was over.",
  "Hale would have to say that it was over.",
  "Hale came once more to show that it was over.",
  "Norland calls for help went unanswered.",
])("finds nothing said: %s", (text) => {
  expect(readStatements(text).lines).toEqual([]);
});
