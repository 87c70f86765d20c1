import { expect, it } from "vitest";
import { nobody } from "@/engine/linking/linked-entity";
import { findStatements } from "@/engine/statements/find-statements";
import { parseText } from "@/engine/syntax/parse-text";

/** The words that stand as the first statement's source. */
function sourceIn(text: string): string | null {
  const paragraphs = [{ start: 0, end: text.length, kind: "body" as const }];
  const [first] = findStatements(parseText({ text, paragraphs }), nobody);
  return first?.source == null ? null : text.slice(first.source.start, first.source.end);
}

it.each([
  ["In a statement, Rosa Lund, a spokeswoman for Brightbox, said: “We have nothing to hide.”", "Rosa Lund"],
  ["In a note to the Ledger, her senior adviser, Jan Hale, said: “She will stay.”", "her senior adviser, Jan Hale"],
  ["In the capital, Norlund, a spokesman said the bridge was closed.", "a spokesman"],
  ["In an interview, Rosa Lund, a former head of sales, said Hale “was heavily involved” in it.", "Rosa Lund"],
  [
    "The request has to be read by both the Data Authority and the ministry, a former official said.",
    "a former official",
  ],
  ["Jan Hale, associate professor of history at Norlund College, said towns such as Havnby were poor.", "Jan Hale"],
  ["“I disagree,” said retired General Jan Hale, who served in Havnby.", "retired General Jan Hale"],
  ["One official who read the note said Hale had signed it.", "One official"],
  ["Critics said the town should stand with the miners, not declare neutrality.", "Critics"],
])("%s", (text, source) => {
  expect(sourceIn(text)?.startsWith(source)).toBe(true);
});
