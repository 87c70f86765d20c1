import type { WordsOfText } from "@/engine/text/words-of-text";
import type { Decision, Draft, Reading } from "./draft";
import { initialLetters } from "./initial-letters";
import type { Look } from "./look-at-name";
import { saysPerson, showsPerson } from "./shows-person";
import { classOf, wordClass } from "./words/word-class";

/** What one name looks like over the whole article: every place adds something, the best place most. */
type Sum = { best: Readonly<Scores>; next: Readonly<Scores>; other: number };
type Named = "person" | "organisation" | "place";
type Scores = Record<Named, number>;

/** What is next best of a name that stands once. */
const none: Readonly<Scores> = { person: 0, organisation: 0, place: 0 };

/**
 * Decides for each draft what it is. One sense per article: the same words are the same thing everywhere. "Hale" is
 * whoever "Jane Hale" is, and "NTC" is what "National Transit Commission" is, when the article has both.
 */
export function decideReadings(drafts: readonly Draft[], text: WordsOfText): void {
  const byName = new Map<string, Sum>();
  const sums = drafts.map((draft) => addLook(byName, draft, text));
  const people = new Map<string, number>();
  const fronts = new Map<string, number>();
  const companies = new Map<string, number>();
  const acronyms = new Set<string>();
  const countries = countriesSpokenOf(drafts);
  for (const [at, draft] of drafts.entries()) {
    const sum = sums[at];
    if (sum === undefined) continue;
    draft.decided = decide(sum, draft);
    if (draft.decided.reading === "person" && draft.words.length > 1) rememberPerson(people, fronts, draft, countries);
    if (draft.decided.reading === "organisation" && draft.words.length > 1) {
      acronyms.add(initialLetters(draft.words));
      rememberCompany(companies, draft, text);
    }
  }
  for (const draft of drafts) {
    const person = people.get(draft.key) ?? frontOf(draft, fronts);
    const company = person === undefined ? companies.get(draft.key) : undefined;
    if (company === undefined) settleShortForm(draft, person, acronyms);
    else settleCompany(draft, company);
  }
}

/** Adds one place of a name; answers the sum of the name. */
function addLook(sums: Map<string, Sum>, draft: Draft, text: WordsOfText): Sum {
  const { look } = draft;
  // A word that the article also writes small is a word.
  if (draft.words.length === 1 && text.writesSmall(draft.key)) look.other += 1.5;
  // In a line of capitals, letters are no acronym unless the text has them too.
  if (draft.headline && look.evidence.includes("acronym")) look.organisation -= 1.2;
  const sum = sums.get(draft.key);
  if (sum === undefined) {
    const first = { best: look, next: none, other: look.other };
    sums.set(draft.key, first);
    return first;
  }
  const { best, next } = sum;
  sum.next = {
    person: Math.max(next.person, Math.min(best.person, look.person)),
    organisation: Math.max(next.organisation, Math.min(best.organisation, look.organisation)),
    place: Math.max(next.place, Math.min(best.place, look.place)),
  };
  sum.best = {
    person: Math.max(best.person, look.person),
    organisation: Math.max(best.organisation, look.organisation),
    place: Math.max(best.place, look.place),
  };
  // A capital inside a sentence shows a name, whatever the same word is where sentences begin.
  sum.other = Math.min(sum.other, look.other);
  return sum;
}

/** The best place counts whole and the next best a third: saying a name often proves nothing. */
function scoreOf({ best, next }: Sum, reading: Named): number {
  // Not by the reading's name as an index, which looks and scores, of different make, would take slowly.
  switch (reading) {
    case "person":
      return best.person + 0.33 * next.person;
    case "organisation":
      return best.organisation + 0.33 * next.organisation;
    case "place":
      return best.place + 0.33 * next.place;
  }
}

const leastScore = { person: 1.6, organisation: 1.8, place: 1, other: 0 } as const;
const named: readonly Named[] = ["person", "organisation", "place"];

function decide(sum: Sum, draft: Draft): Decision {
  let best: Reading = "other";
  let bestScore = sum.other;
  let second = Number.NEGATIVE_INFINITY;
  for (const reading of named) {
    const score = scoreOf(sum, reading);
    if (score > bestScore && score >= leastScore[reading]) {
      second = bestScore;
      best = reading;
      bestScore = score;
    } else second = Math.max(second, score);
  }
  if (draft.headline && best === "person" && bestScore < 3) return { reading: "other", certainty: 0 };
  const margin = bestScore - Math.max(second, leastScore[best]);
  return { reading: best, certainty: Math.min(0.95, 0.55 + 0.1 * Math.max(0, margin)) };
}

/** So many letters of a country stand in the word for its people: "Israel" and "Israeli", "Jordan" and "Jordanians". */
const sharedStem = 4;

/** Countries of one word that the article speaks of as places, or whose people it names: such a word is nobody's given name in it. */
function countriesSpokenOf(drafts: readonly Draft[]): ReadonlySet<string> {
  const countries = new Set<string>();
  const stems = new Set<string>();
  for (const { words, look } of drafts) {
    const [first = ""] = words;
    const bits = classOf(first);
    if ((bits & wordClass.demonym) !== 0) stems.add(first.slice(0, sharedStem));
    if (words.length === 1 && (bits & wordClass.country) !== 0 && look.evidence.includes("place")) countries.add(first);
  }
  for (const { words } of drafts) {
    const [first = ""] = words;
    if ((classOf(first) & wordClass.country) !== 0 && stems.has(first.slice(0, sharedStem))) countries.add(first);
  }
  return countries;
}

function rememberPerson(
  people: Map<string, number>,
  fronts: Map<string, number>,
  draft: Draft,
  countries: ReadonlySet<string>,
): void {
  const last = draft.words.at(-1) ?? "";
  const certainty = draft.decided?.certainty ?? 0;
  if (last.length > 1 && (classOf(last) & wordClass.demonym) === 0) remember(people, last, certainty);
  const first = draft.words[0] ?? "";
  if (first.length > 2 && (classOf(first) & notShort) === 0 && !countries.has(first))
    remember(showsPerson(draft.look.evidence) ? people : fronts, first, certainty - 0.1);
  if (draft.words.length > 2) remember(people, draft.words.slice(1).join(" "), certainty);
}

function remember(names: Map<string, number>, name: string, certainty: number): void {
  names.set(name, Math.max(names.get(name) ?? 0, certainty));
}

/** "Heartline" of "Heartline Interactive", when that is a company: a first word that is a name of nothing else. */
function rememberCompany(companies: Map<string, number>, { words, look, decided }: Draft, text: WordsOfText): void {
  const first = words[0] ?? "";
  if (look.organisationKind !== "company" || first.length < 3) return;
  // "Hale Marietta" of "Hale Marietta Materials Inc"; "Jane Hale" of "Jane Hale Ltd" is as soon who founded it.
  const isFormed = (classOf(words.at(-1) ?? "") & wordClass.legalSuffix) !== 0;
  const open = isFormed ? words.slice(0, -1) : words;
  if (open.length > 2) remember(companies, open.slice(0, -1).join(" "), (decided?.certainty ?? 0) - 0.05);
  const bits = classOf(first);
  if ((bits & (noFront | wordClass.place | wordClass.calendar)) !== 0) return;
  // "Ardent" of "Ardent Capital", unless the article also writes "ardent".
  if ((bits & wordClass.ordinary) !== 0 && (text.writesSmall(first) || first.length < shortest)) return;
  remember(companies, first, (decided?.certainty ?? 0) - 0.05);
}

function settleCompany(draft: Draft, certainty: number): void {
  const { decided, look, candidates } = draft;
  if (decided === null || candidates.length > 0 || isPlain(draft, look, certainty)) return;
  if (draft.headline && (classOf(draft.key) & wordClass.ordinary) !== 0) return;
  const isSaid = saysPerson(look.evidence) || look.evidence.includes("speaks");
  // "Buckingham Palace" of a Buckingham Palace Company stays what it is.
  if (draft.words.length > 1 && (decided.reading !== "person" || isSaid)) return;
  draft.decided = { reading: "organisation", certainty: Math.max(certainty, decided.certainty) };
  look.organisationKind = "company";
}

const shortest = 5;
const noFront = wordClass.demonym | wordClass.functionWord | wordClass.officeTitle | wordClass.organisationHead;

const notShort =
  wordClass.demonym | wordClass.functionWord | wordClass.ordinary | wordClass.officeTitle | wordClass.organisationHead;

/** How sure the first word of what only looks like a person makes us; a company that readers know is no "Telbrik Nest Cams". */
function frontOf({ key, candidates: [best] }: Draft, fronts: ReadonlyMap<string, number>): number | undefined {
  const isKnown = best !== undefined && !best.needsEvidence && best.prior >= wellKnown;
  return isKnown ? undefined : fronts.get(key);
}

const wellKnown = 0.7;

function settleShortForm(draft: Draft, person: number | undefined, acronyms: ReadonlySet<string>): void {
  const { decided, look } = draft;
  if (decided === null) return;
  if (person !== undefined && decided.reading !== "person" && !isPlain(draft, look, person)) {
    draft.decided = { reading: "person", certainty: person };
  } else if (isShortFor(draft, acronyms) && decided.reading !== "person" && look.place < 3) {
    draft.decided = { reading: "organisation", certainty: 0.9 };
  }
}

function isShortFor(draft: Draft, acronyms: ReadonlySet<string>): boolean {
  return draft.words.length === 1 && draft.key.length > 1 && acronyms.has(draft.key);
}

const sureName = 0.75;

/** "May" at the start of a sentence, or "China" when a Mr China is about: the short form must not be something else. */
function isPlain(draft: Draft, look: Look, certainty: number): boolean {
  if (look.evidence.includes("acronym") && !draft.headline) return true;
  if (look.organisation >= 4 || look.other >= (certainty < sureName ? 4.5 : 5.5)) return true;
  // A Ms Jordan, once named in full, is meant by "Jordan", but not where a place stands ("in Jordan").
  if (look.place >= 3 && (certainty < sureName || look.evidence.includes("place"))) return true;
  return draft.startsSentence && (classOf(draft.key) & (wordClass.functionWord | wordClass.calendar)) !== 0;
}
