import { expect, it } from "vitest";
import { parseText } from "@/engine/syntax/parse-text";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { processorTime } from "@/tests/support/processor-time";
import {
  byPhraseOf,
  complementOf,
  objectOf,
  prepositionalOf,
  prepositionalOfNoun,
  spanOf,
  subjectOf,
} from "@/engine/syntax/questions";

function parse(text: string): ParsedText {
  return parseText({ text, paragraphs: [{ start: 0, end: text.length, kind: "body" }] });
}

function words(parsed: ParsedText, range: { readonly first: number; readonly last: number } | null): string | null {
  if (range === null) return null;
  const span = spanOf(parsed, range);
  return parsed.text.slice(span.start, span.end);
}

function clauseOf(parsed: ParsedText, lemma: string): Clause {
  const clause = parsed.clauses.find((one) => one.verb?.lemma === lemma);
  if (clause === undefined) throw new Error(`no clause with "${lemma}"`);
  return clause;
}

function phraseOf(parsed: ParsedText, text: string): NounPhrase {
  const phrase = parsed.nounPhrases.find((one) => words(parsed, one) === text);
  if (phrase === undefined) throw new Error(`no phrase "${text}"`);
  return phrase;
}

it.each([
  ["Norland accused Telbrik of tapping calls.", "accuse", "Norland", "Telbrik", null],
  ["In a separate civil suit, a broker, Rolf Hale, accuses Telbrik of fraud.", "accuse", "a broker", "Telbrik", null],
  ["Quill left, but its founder, Rolf Hale, was fined.", "fine", "its founder", "its founder", null],
  ["Quill left, and the head of its bank, Rolf Hale, 45, was fined.", "fine", "the head", "the head", null],
  ["The lawyers sued Quill and its founder, Rolf Hale, the court said.", "say", "the court", null, null],
  ["Hale, then a senator, sold it.", "sell", "Hale", "it", null],
  ["A Kivik, Norland primary school teacher sold it.", "sell", "A Kivik, Norland primary school teacher", "it", null],
  ["The claim that Quill ignores rules irks Hale.", "irk", "The claim", "Hale", null],
  ["Hale, the leader of the reform group the New Harbour Front (NHF) sold it.", "sell", "Hale", "it", null],
  ["The guild's deputy legal director sold it.", "sell", "The guild's deputy legal director", "it", null],
  ["Unanimous jurors convicted Hale.", "convict", "Unanimous jurors", "Hale", null],
  ["The vote was unanimous and Hale left Telbrik.", "leave", "Hale", "Telbrik", null],
  ["In Northport, the capital, Hale accused Telbrik of fraud.", "accuse", "Hale", "Telbrik", null],
  ["A judge dismissed that lawsuit in March.", "dismiss", "A judge", "that lawsuit", null],
  ["Hale rejected that claim, saying it was old.", "reject", "Hale", "that claim", null],
  ["Critics said that fraud at the bank, which grew, was rife.", "say", "Critics", null, null],
  ["Prosecutors present new evidence.", "present", "Prosecutors", "new evidence", null],
  ["Telbrik was accused by regulators of tapping calls.", "accuse", "Telbrik", "Telbrik", "regulators"],
  [
    "A senator, Ivo Hale, resigned on Monday after three former aides accused her of it.",
    "accuse",
    "three former aides",
    "her",
    null,
  ],
  [
    "The court sentenced a former gymnastics coach to six years.",
    "sentence",
    "The court",
    "a former gymnastics coach",
    null,
  ],
  ["The court issued arrest warrants.", "issue", "The court", "arrest warrants", null],
  ["Hale hid it, a panel convened by the guild concluded.", "conclude", "a panel", null, null],
  ["Hale hid it, Lund said in a report published on Monday.", "say", "Lund", null, null],
  ["The court fined Hale, ruling that she lied.", "rule", "The court", null, null],
  ["The court ordered Hale to pay after finding that she lied.", "find", "The court", null, null],
  ["The court ruled that Hale lied and ordered a new trial.", "order", "The court", "a new trial", null],
  ["The world governing body on Friday banned Hale.", "ban", "The world governing body", "Hale", null],
  ["Telbrik, long suspected of tapping calls, opened a lab.", "suspect", "Telbrik", "Telbrik", null],
  ["Telbrik, long suspected of tapping calls, opened a lab.", "open", "Telbrik", "a lab", null],
  ["The firm accused of spying denied it.", "deny", "The firm", "it", null],
  ["The firm accused of spying denied it.", "accuse", "The firm", "The firm", null],
  [
    "Prosecutors accused the New Kivik, Norland, resident of fraud.",
    "accuse",
    "Prosecutors",
    "the New Kivik, Norland, resident",
    null,
  ],
  [
    "Police charged a Kivik, Norland, real estate developer with theft.",
    "charge",
    "Police",
    "a Kivik, Norland, real estate developer",
    null,
  ],
  [
    "Regulators fined the Kivik, Norland-based company.",
    "fine",
    "Regulators",
    "the Kivik, Norland-based company",
    null,
  ],
  ["Regulators sued Kivik, Norland-based Telbrik.", "sue", "Regulators", "Kivik, Norland-based Telbrik", null],
  ["Hale, of Kivik, Norland-based Lund sued Telbrik.", "sue", "Norland-based Lund", "Telbrik", null],
  [
    "Prosecutors accused the New Kivik, South Dale, residents of fraud.",
    "accuse",
    "Prosecutors",
    "the New Kivik, South Dale, residents",
    null,
  ],
  ["Ten officials linked to Hale and Lund were arrested.", "arrest", "Ten officials", "Ten officials", null],
  ["Police listened to Hale and Lund was arrested.", "arrest", "Lund", "Lund", null],
  ["In the Bronx, New York, residents accused Hale of fraud.", "accuse", "residents", "Hale", null],
  ["In Kivik, Norland, police accused Hale of fraud.", "accuse", "police", "Hale", null],
  ["Regulators fined a U.S.-based firm for fraud.", "fine", "Regulators", "a U.S.-based firm", null],
  [
    "Hale's earlier appeal was rejected by the court.",
    "reject",
    "Hale's earlier appeal",
    "Hale's earlier appeal",
    "the court",
  ],
  ["An earlier claim shocked Hale.", "shock", "An earlier claim", "Hale", null],
  ["Telbrik is said to have hidden a back door.", "hide", "Telbrik", "a back door", null],
  ["The door that Hale opened was found by police.", "find", "The door", "The door", "police"],
  ["Mr Ito, whose brother was jailed for fraud, declined to comment.", "decline", "Mr Ito", null, null],
  ["Speaking in Oslo, Hale accused rivals of lying.", "lie", "rivals", null, null],
  ["Did Brightbox cheat its testers?", "cheat", "Brightbox", "its testers", null],
  ["“They steal it all,” said the rival of Brightbox.", "say", "the rival", null, null],
  ["Telbrik, police said, hid the door.", "hide", "Telbrik", "the door", null],
  ["Telbrik, police said, hid the door.", "say", "police", null, null],
  ["He was acquitted of theft but convicted of fraud.", "convict", "He", "He", null],
  ["In an attempt to prove it, Jan Hale sued Norland.", "sue", "Jan Hale", "Norland", null],
  ["The suits, brought by states, cities and towns, accuse Telbrik of fraud.", "accuse", "The suits", "Telbrik", null],
  ["The army, led by Jan Hale, known as the Fox, said it.", "say", "The army", "it", null],
  ["Sales, which had fallen, increased by 5%.", "increase", "Sales", null, null],
  ["Six owners this year took Telbrik to court over claims they were harmed.", "take", "Six owners", "Telbrik", null],
  ["The panel last week cleared Hale and two officials involved in the case.", "clear", "The panel", "Hale", null],
  ["In December 2018, Hale, a broker living in Oslo, admitted fraud.", "admit", "Hale", "fraud", null],
  ["Hale and Lund each admitted fraud.", "admit", "Hale", "fraud", null],
  ["Hale, Ito and Lund, all aged between 24 and 33, each admitted fraud.", "admit", "Hale", "fraud", null],
  ["The suit also names as a defendant Telbrik.", "name", "The suit", null, null],
  ["Hale and Lund still face trial over fraud.", "face", "Hale", "trial", null],
  ["Norland accused neighbouring Westmark of theft.", "accuse", "Norland", "neighbouring Westmark", null],
  ["Hale sued the software start-up Telbrik.", "sue", "Hale", "the software start-up Telbrik", null],
  ["Last year Telbrik sued Norland.", "sue", "Telbrik", "Norland", null],
  ["This month Norland banned Telbrik.", "ban", "Norland", "Telbrik", null],
  ["Norland placed Hale under Westmark sanctions in July.", "place", "Norland", "Hale", null],
  ["They diverted millions of Norland Council funds to pay staff.", "divert", "They", "millions", null],
  ["Lund condemned an “utterly reckless” act.", "condemn", "Lund", "an “utterly reckless” act", null],
  ["Lund condemned a shameful and reckless act.", "condemn", "Lund", "a shameful and reckless act", null],
  ["A person familiar with the matter, who asked not to be named, said it.", "ask", "A person", null, null],
  ["Lund is being investigated by police.", "investigate", "Lund", "Lund", "police"],
  ["A bank executive was charged with fraud.", "charge", "A bank executive", "A bank executive", null],
  ["Hale faces more than 40 charges.", "face", "Hale", "40 charges", null],
  ["Telbrik is suspected of spending millions on bribes.", "spend", "Telbrik", "millions", null],
  ["A woman who helped people enter Norland was found guilty.", "find", "A woman", "A woman", null],
  ["Police arrested a man linked to the fraud.", "arrest", "Police", "a man", null],
  ["The company disputes that.", "dispute", "The company", "that", null],
  ["Police say Jan Hale, a broker from Oslo, hid the money.", "hide", "Jan Hale", "the money", null],
  ["Police say Jan Hale, who ran the fund, misled clients.", "mislead", "Jan Hale", "clients", null],
  ["Rosa Lund said Ito, the chief, was charged with fraud.", "charge", "Ito", "Ito", null],
  ["Rosa Lund blamed Ito, the chief, said Jan Hale.", "say", "Jan Hale", null, null],
  ["Police arrested a man linked to the fraud.", "link", "a man", "a man", null],
  ["Police raided the home of Hale in an inquiry linked to fraud.", "link", "an inquiry", "an inquiry", null],
  ["Hale left after police raided a company based in Kivik.", "base", "a company", "a company", null],
  ["When prices fell Telbrik sued in Norland.", "sue", "Telbrik", null, null],
  ["The minister told Hale Lund lied about it.", "lie", "Hale Lund", null, null],
  ["The bank helped clients hide money.", "hide", "clients", "money", null],
  ["Norland fined the bank $5 million for fraud.", "fine", "Norland", "the bank", null],
  ["Norland fined Telbrik CNY240 million for fraud.", "fine", "Norland", "Telbrik", null],
  ["Norland received a record $5 million fine.", "receive", "Norland", "a record $5 million fine", null],
  ["Hale sued Lundy's on Friday.", "sue", "Hale", "Lundy's", null],
  ["Lund left, calling Hale unfit for letting Ito go and accusing Norland.", "accuse", "Lund", "Norland", null],
  ["Lund was jailed for hiding it from Ito and accusing Hale.", "accuse", "Lund", "Hale", null],
  ["Hale said that he had lost faith in Ito and alleged that Lund lied.", "lie", "Lund", null, null],
  ["Hale said that he had lost faith in Ito and alleged that Lund lied.", "allege", "Hale", null, null],
  ["Hale spoke shortly after Ito and blamed Lund.", "blame", "Hale", "Lund", null],
  ["Hale left after Ito and Lund blamed him.", "blame", "Ito", "him", null],
  ["The military slammed Norland.", "slam", "The military", "Norland", null],
  ["Norland accused spy agencies of lying.", "accuse", "Norland", "spy agencies", null],
  ["Schilling accused Hale.", "accuse", "Schilling", "Hale", null],
  ["The party wants to end joint fundraising events after accusing Hale.", "accuse", "The party", "Hale", null],
  ["Hale is facing a lawsuit filed late last year in Kivik.", "file", "a lawsuit", "a lawsuit", null],
  ["Hale led the board (looking into the leak) with care.", "look", "the board", null, null],
  ["The leak prompted Hale to open an inquiry.", "open", "Hale", "an inquiry", null],
  ["Jan Hale, a former director and a general in the war, was jailed.", "jail", "Jan Hale", "Jan Hale", null],
  ["Hale left a day after his deputy, Rosa Lund, accused Ito.", "accuse", "his deputy", "Ito", null],
  ["Lund paid, while officials, notably in Kivik, have sued Ito.", "sue", "officials", "Ito", null],
  ["After the trial, Hale, accused of fraud, left.", "accuse", "Hale", "Hale", null],
  ["A Telbrik executive partly blamed Norland.", "blame", "A Telbrik executive", "Norland", null],
  ["A frequent critic of Norland was jailed.", "jail", "A frequent critic", "A frequent critic", null],
  ["Police arrested a Dalby, TX school teacher.", "arrest", "Police", "a Dalby, TX school teacher", null],
  ["A man accused of it last week appeared in court.", "appear", "A man", null, null],
  ["Hale sued Ms. de Lund.", "sue", "Hale", "Ms. de Lund", null],
  ["The board's press secretary Rosa Lund sued Hale.", "sue", "The board's press secretary Rosa Lund", "Hale", null],
  ["Oil major Telbrik sued Hale.", "sue", "Oil major Telbrik", "Hale", null],
  ["The vice presidential candidate sued Hale.", "sue", "The vice presidential candidate", "Hale", null],
  ["An attack that Norland monitors blamed on Ito followed.", "blame", "Norland monitors", null, null],
])("who does what to whom: %s (%s)", (text, lemma, subject, object, by) => {
  const parsed = parse(text);
  const clause = clauseOf(parsed, lemma);
  expect([subjectOf(clause), objectOf(clause), byPhraseOf(clause)].map((one) => words(parsed, one))).toEqual([
    subject,
    object,
    by,
  ]);
});

it.each([
  ["Critics allege that Telbrik hid a back door.", "allege", "that Telbrik hid a back door"],
  ["Officials fear the routers could be used to spy.", "fear", "the routers could be used to spy"],
  ["Hale told the Evening Ledger that Ito lied.", "tell", "that Ito lied"],
  ["The ministry said in a statement that the firm lied.", "say", "that the firm lied"],
  ["It has been reported that Telbrik bribed inspectors.", "report", "that Telbrik bribed inspectors"],
  ["The Ledger, citing Radio Nord, said Ito lied.", "say", "Ito lied"],
  ["Norland says, and Telbrik denies, that calls were tapped.", "say", "that calls were tapped"],
  ["Norland is urging allies to shun Telbrik.", "urge", "to shun Telbrik"],
  ["Hale alleged on Monday that Lund lied.", "allege", "that Lund lied"],
])("what is said: %s", (text, lemma, complement) => {
  const parsed = parse(text);
  expect(words(parsed, complementOf(clauseOf(parsed, lemma)))).toBe(complement);
});

it.each([
  ["Telbrik denied claims by Norland that it spied.", "claims", "that it spied"],
  ["The agency's claim that Ito lied is disputed.", "The agency's claim", "that Ito lied"],
  ["Shares fell amid fears that Telbrik sold data.", "fears", "that Telbrik sold data"],
])("what a noun says: %s", (text, noun, complement) => {
  const parsed = parse(text);
  expect(words(parsed, phraseOf(parsed, noun).complement)).toBe(complement);
});

it("finds the phrases behind nouns and verbs by their preposition", () => {
  const parsed = parse("Allegations of bribery against Mr Ito by a rival were aired on Monday.");
  const noun = phraseOf(parsed, "Allegations");
  const found = ["of", "against", "by", "on"].map((word) =>
    words(parsed, prepositionalOfNoun(noun, word)?.object ?? null),
  );
  expect(found).toEqual(["bribery", "Mr Ito", "a rival", null]);
  expect(words(parsed, prepositionalOf(clauseOf(parsed, "air"), "on")?.object ?? null)).toBe("Monday");
});

it("ends what a comma set off at the next comma", () => {
  const parsed = parse("Norland accused Hale, without naming a source, of lying.");
  const of = prepositionalOf(clauseOf(parsed, "accuse"), "of");
  expect(words(parsed, of?.clause ?? null)).toBe("lying");
});

it("keeps possessors, appositions and conjuncts apart", () => {
  const parsed = parse("Hale, the chief executive of Brightbox, met Norland's minister and Ito.");
  expect(words(parsed, phraseOf(parsed, "Hale").apposition)).toBe("the chief executive");
  expect(words(parsed, phraseOf(parsed, "Norland's minister").possessor)).toBe("Norland");
  expect(words(parsed, phraseOf(parsed, "Norland's minister").next)).toBe("Ito");
});

it.each([
  ["Jan Hale, 34, of Northport, and Rolf Ito, 33, of Kivik, were charged.", ["Jan Hale", "Rolf Ito"]],
  ["Jan Hale, 34, of Northport, Rolf Ito, 33, of Kivik, and Ada Lund, 20, left.", ["Jan Hale", "Rolf Ito", "Ada Lund"]],
  ["Jan Hale from Northport and Rolf Ito from Kivik were all jailed.", ["Jan Hale", "Rolf Ito"]],
  ["Police arrested Jan Hale, 34, and Rolf Ito, 33, on Monday.", ["Jan Hale", "Rolf Ito"]],
  ["Jan Hale, Rolf Ito and Ada Lund were jailed.", ["Jan Hale", "Rolf Ito", "Ada Lund"]],
  ["Jan Hale, Rolf Ito, Ada Lund and Tom Roe were jailed.", ["Jan Hale", "Rolf Ito", "Ada Lund", "Tom Roe"]],
  ["Police arrested Jan Hale, Rolf Ito and Ada Lund on Monday.", ["Jan Hale", "Rolf Ito", "Ada Lund"]],
  ["Jan Hale, Rolf Ito, and two others were jailed.", ["Jan Hale", "Rolf Ito", "two others"]],
  ["In Kivik, Jan Hale and Rolf Ito were jailed.", ["Kivik"]],
  ["People from Northport and Kivik were jailed.", ["Northport", "Kivik"]],
  ["Ada Lund told Jan Hale, 34, and Rolf Ito said no.", ["Jan Hale"]],
])("who stands in one list: %s", (text, names) => {
  const parsed = parse(text);
  const listed: (string | null)[] = [];
  for (let here: NounPhrase | null = phraseOf(parsed, names[0] ?? ""); here !== null; here = here.next)
    listed.push(words(parsed, here));
  expect(listed).toEqual(names);
});

it.each([
  ["He has not been charged.", { voice: "passive", negated: true, perfect: true, tense: "present" }],
  ["It could be used.", { voice: "passive", modal: "could", tense: null, form: "finite" }],
  ["They have repeatedly denied it.", { voice: "active", adverbs: ["repeatedly"], lemma: "deny" }],
  ["She wants to sue.", { lemma: "want", tense: "present" }],
  ["They were lying.", { progressive: true, tense: "past", lemma: "lie" }],
])("reads the verb group of %s", (text, expected) => {
  expect(parse(text).clauses[0]?.verb).toMatchObject(expected);
});

it("sees speech as one object, and words in quotes as the writer's", () => {
  const parsed = parse("“It is false,” Hale said, “and we have told you so.” He called it a “genuine proposal”.");
  expect(parsed.quotations.map((quotation) => quotation.kind)).toEqual(["speech", "speech", "part"]);
  expect(clauseOf(parsed, "say").speeches).toEqual([0, 1]);
  expect(clauseOf(parsed, "be").quotation).toBe(0);
});

it("analyses prose only", () => {
  const text = "By Jane Roe\n\nHale left.";
  const parsed = parseText({
    text,
    paragraphs: [
      { start: 0, end: 11, kind: "byline" },
      { start: 13, end: 23, kind: "body" },
    ],
  });
  expect(parsed.sentences.map((sentence) => sentence.paragraph)).toEqual([1]);
  expect(parsed.clauses).toHaveLength(1);
});

it("takes any text in linear time", { timeout: 60_000 }, () => {
  const best = (text: string): number => processorTime(() => parse(text));
  for (const unit of ['"', "'", "“", "a ", "and ", "said that ", "(", "A, ", "x.", "the firm, "]) {
    const small = best(unit.repeat(4_000));
    // Eight times as much: quadratic would take sixty-four times as long.
    expect(best(unit.repeat(32_000))).toBeLessThan(small * 24 + 200);
  }
});

it.each([
  [
    "a single mark that stays open behind a colon",
    "Hale said: 'She's down to earth and fun.",
    ["'She's down to earth and fun."],
  ],
  ["no apostrophe in the middle", "Hale took the users' keys and left.", []],
  ["past a height in feet and inches", "“He is 6’2”,” Hale said.", ["“He is 6’2”,”"]],
])("finds quotations: %s", (_what, text, quotations) => {
  const parsed = parseText({ text, paragraphs: [{ start: 0, end: text.length, kind: "body" }] });
  expect(parsed.quotations.map((one) => text.slice(one.start, one.end))).toEqual(quotations);
});

it("reads “made by” behind a noun as what was made, also behind a verb that takes a clause", () => {
  const parsed = parse("Telbrik denied the claims made by the villagers.");
  expect(words(parsed, clauseOf(parsed, "deny").objects[0] ?? null)).toBe("the claims");
  expect(clauseOf(parsed, "make").kind).toBe("reduced-relative");
  expect(words(parsed, byPhraseOf(clauseOf(parsed, "make")))).toBe("the villagers");
});
