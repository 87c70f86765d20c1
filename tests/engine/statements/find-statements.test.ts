import { expect, it } from "vitest";
import { parsedOf, readStatements } from "./read-statements";
import { findStatements } from "@/engine/statements/find-statements";
import { processorTime } from "@/tests/support/processor-time";

it.each([
  ["inverted", "“It is false,” said Hale.", ["“It is false,” | Hale | said"]],
  [
    "around the cue",
    "“It is false,” Hale said, “and they know it.”",
    ["“It is false,” … “and they know it.” | Hale | said"],
  ],
  [
    "going on behind it",
    "“It is false,” Hale said. “They know it.”",
    ["“It is false,” … “They know it.” | Hale | said"],
  ],
  ["after a colon", "Hale was blunt: “We will sue.”", ["“We will sue.” | Hale | :"]],
  ["introduced in the paragraph before", "Hale continued:\n\n“We will sue.”", ["“We will sue.” | Hale | continued"]],
  [
    "over paragraphs without a closing mark",
    "“It is false,” Hale said. “They know it.\n\n“We will sue.”",
    ["“It is false,” … “They know it. … “We will sue.” | Hale | said"],
  ],
  ["in single marks", "‘It is false,’ Hale said.", ["‘It is false,’ | Hale | said"]],
  ["in typewriter marks", '"It is false," Hale said.', ['"It is false," | Hale | said']],
  ["with a quotation inside", "“He said ‘no’ to us,” Hale said.", ["“He said ‘no’ to us,” | Hale | said"]],
  ["behind that and a comma", "Hale said that, “We are ready to sell.”", ["“We are ready to sell.” | Hale | said"]],
])("finds a quotation %s", (_what, text, lines) => {
  const { lines: found, statements } = readStatements(text);
  expect(found).toEqual(lines);
  expect(statements.map((statement) => statement.kind)).toEqual(lines.map(() => "direct"));
});

it.each([
  ["Telbrik, police said, hid the door.", "Telbrik … hid the door | police | said"],
  ["In Oslo, Hale said, prices had fallen fast.", "In Oslo … prices had fallen fast | Hale | said"],
  ["According to two former employees, Telbrik hid files.", "Telbrik hid files | two former employees | According to"],
  ["Telbrik hid files, according to a report.", "Telbrik hid files | a report | according to"],
  ["It has been reported that Telbrik hid files.", "that Telbrik hid files | - | has been reported"],
  ["Telbrik is said to have hidden files.", "Telbrik … to have hidden files | - | is said"],
  ["The deal would reportedly cover patents.", "The deal would … cover patents | - | reportedly"],
  ["The agency's claim that Ito lied is disputed.", "that Ito lied | The agency | claim"],
  ["The claims were denied by Telbrik.", "The claims | Telbrik | were denied"],
  ["Hale is confident that it will end.", "that it will end | Hale | is confident"],
  ["While Hale said that it was over, he stayed.", "that it was over | Hale | said"],
])("finds what is said: %s", (text, line) => {
  const { lines, statements } = readStatements(text);
  expect(lines).toEqual([line]);
  expect(statements[0]?.kind).toBe("indirect");
});

it("tells verbs of saying that share a subject apart", () => {
  expect(readStatements("Hale says it is over and insists Ito lied.").lines).toEqual([
    "it is over | Hale | says",
    "Ito lied | Hale | insists",
  ]);
  expect(readStatements("Hale left early, saying that he was ill.").lines).toEqual(["that he was ill | Hale | saying"]);
});

it("calls words in quotes inside the writer's clause mixed, and leaves scare quotes alone", () => {
  const { statements, lines } = readStatements("Hale said it was a “genuine proposal”. The so-called “experts” left.");
  expect(lines).toEqual(["it was a “genuine proposal” | Hale | said"]);
  expect(statements[0]?.kind).toBe("mixed");
});

it("keeps the outer of nested statements", () => {
  expect(readStatements("Hale said the minister told him that Ito lied.").lines).toEqual([
    "the minister told him that Ito lied | Hale | said",
  ]);
});

it("numbers statements in reading order, with contents in order and apart", () => {
  const text = "Hale said it was over. “No,” said Ito. “Not yet.” Police denied the claims, according to Lund.";
  const statements = findStatements(parsedOf(text), { entities: [], ambiguous: [], publisher: null });
  expect(statements.map((statement) => statement.id)).toEqual(statements.map((_one, index) => `s${index + 1}`));
  for (const { content } of statements) {
    let at = 0;
    for (const span of content) {
      expect(span.start).toBeGreaterThanOrEqual(at);
      expect(span.end).toBeGreaterThan(span.start);
      at = span.end;
    }
  }
});

it("takes pages of quotation marks in linear time", { timeout: 60_000 }, () => {
  const nobody = { entities: [], ambiguous: [], publisher: null };
  const time = (text: string): number => processorTime(() => findStatements(parsedOf(text), nobody), 2);
  for (const unit of ['"', '"a" ', "“so,” he said. ", "he said that "]) {
    const small = time(unit.repeat(2_000));
    expect(time(unit.repeat(16_000))).toBeLessThan(small * 24 + 300);
  }
});
