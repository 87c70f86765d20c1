import { expect, it } from "vitest";
import { documentName } from "@/engine/wording/document-name";

it.each([
  ["wrote", "https://www.court.example/case/7", "court.example"],
  ["a ruling of May", "https://www.court.example/case/7", "a ruling of May"],
  ["review", null, "review"],
  ["In a letter, she said the office would be able to ask", "https://www.court.example/7", "court.example"],
  ["the 70-page report, which", null, "the 70-page report"],
])("%s at %s is told as %s", (words, url, name) => {
  expect(documentName(words, url)).toBe(name);
});
