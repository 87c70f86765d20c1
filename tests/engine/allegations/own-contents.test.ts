import { expect, it } from "vitest";
import { readSentence } from "./read-sentence";

it.each([
  ["The senator accused Hale of bribery and Ito of tax evasion.", ["Hale: bribery", "Ito: tax evasion"]],
  ["Police charged Hale with bribery and Ito with fraud.", ["Hale: bribery", "Ito: fraud"]],
  ["Prosecutors accused Hale of taking bribes and Ito of hiding them.", ["Hale: taking bribes", "Ito: hiding them"]],
  ["The senator accused Hale and Ito of bribery.", ["Hale: bribery", "Ito: bribery"]],
  ["Lund accused Hale of bribing Ito and the head of the board.", ["Hale: bribing Ito and the head of the board"]],
])("each is accused of their own: %s", (text, wanted) => {
  expect(readSentence(text).map((one) => `${one.accused}: ${one.content}`)).toEqual(wanted);
});
