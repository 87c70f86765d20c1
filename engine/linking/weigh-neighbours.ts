import { isCapital } from "@/engine/mentions/find-runs";
import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { weightOf, type Weight } from "./weight";

/** Only a paper or a magazine has these. */
const newsroom = setOfWords("editor editors correspondent columnist reporter newsroom magazine newspaper");
/** Behind the name of an index of shares. */
const isIndex = setOfWords(
  "index average benchmark gained lost rose fell climbed slipped slid dropped advanced jumped tumbled",
);
const threeDigits = /^\d{3}$/u;
/** Letters with these behind them are a committee or a party: "NEC member". */
const committee = setOfWords(
  "meeting meetings member members chairperson delegate delegates lawmaker lawmakers mp mps candidate candidates voters",
);
/** Only a party has these. */
const politics = setOfWords(
  "mp mps lawmaker lawmakers senator senators candidate candidates voters deputies faction lists leader",
);
/** Only a team or a school has these. */
const teams = setOfWords("coach midfielder striker goalkeeper defender quarterback fans player players");
/** Only a school has these. */
const schoolAfter = setOfWords(
  "student students undergraduate undergraduates graduate graduates alumni alumnus alumna professor professors faculty campus degree dropout lecturer " +
    "economist sociologist historian physicist biologist psychologist researcher researchers scientists study",
);
const schoolBefore = setOfWords(
  "professor lecturer phd doctorate degree graduated studied educated attended attending studying student students taught teaches teaching faculty " +
    "undergraduate graduate enrolled dean alumnus alumni dropped assistant researcher fellow scholar mba economist historian sociologist",
);
/** "at Oster, Hale obtained a degree": anywhere in the sentence, for "at" and no other joint. */
const degrees = setOfWords(
  "degree bsc msc phd ba ma mba doctorate honours professor lecturer graduated undergraduate scholarship thesis dissertation",
);
/** "MIT license", "License: MIT" name a text, not the school. */
const licences = setOfWords("license licence licensed licenced");
const joints = setOfWords("at from out in of the to with by a");

/** What the words right beside a name have only beside one kind of organisation. */
export function weighNeighbours(
  group: NameGroup,
  kind: EntityKind,
  { entity, form, needsEvidence }: NameCandidate,
  clues: ArticleClues,
): Weight[] {
  if (kind === "person" || kind === "state") return [];
  const { tokens } = clues.prose;
  const { words } = tokens;
  const isAcronym = group.full.evidence.includes("acronym");
  const weights: Weight[] = [];
  for (const { first, last } of group.mentions) {
    const after = words[last] ?? "";
    const before = words[first - 1] ?? "";
    if (
      licences.has(after) ||
      (before === ":" && licences.has(words[first - 2] ?? "")) ||
      (kind === "company" && before === "party")
    )
      weights.push(weightOf(-5));
    // "the Telbrik 225 rose": an index of shares that a paper gives its name.
    if ((isIndex.has(after) || threeDigits.test(after)) && isOfPress(entity, kind, clues)) weights.push(weightOf(-5));
    if (newsroom.has(after) && kind !== "outlet") weights.push(weightOf(-5));
    if (kind === "company" && (politics.has(after) || (isAcronym && committee.has(after)))) weights.push(weightOf(-5));
    if (teams.has(after) && kind !== "organisation") weights.push(weightOf(-4));
    // "Lloyd's of London" is another than Lloyd's, and "the Quillard Islands" are no school.
    const next = after === "of" ? last + 1 : last;
    const goesOn = after !== "'s" && isCapital(tokens, next);
    if (after === "of" && goesOn) weights.push(weightOf(-3));
    if (!goesOn && isSchooling(tokens, first, last, isTown(group)) && isSchool(entity, clues))
      weights.push({ value: 3.6, evidence: true, reason: "people study or teach there" });
    if (weights.length > 0) return weights;
  }
  // "Kenyatta" of Kenyatta University is the man, and "Cornerstone" anything.
  if (needsEvidence && form === "alias" && group.parts.words.length === 1 && isSchool(entity, clues))
    weights.push(weightOf(-5));
  return weights;
}

function isOfPress(entity: EntityIndex, kind: EntityKind, clues: ArticleClues): boolean {
  return kind === "outlet" || (kind === "company" && clues.wordsOf(entity).some((word) => press.has(word)));
}

const press = setOfWords("media newspaper newspapers publisher publishing news");

const schools = setOfWords("university college school institute");

/** Whether the pack describes it as one. */
function isSchool(entity: EntityIndex, clues: ArticleClues): boolean {
  return clues.wordsOf(entity).some((word) => schools.has(word));
}

/** A school that goes by its town: only what nobody says of a town shows it. */
function isTown({ parts }: NameGroup): boolean {
  const [word] = parts.words;
  return parts.words.length === 1 && word !== undefined && (classOf(word) & wordClass.place) !== 0;
}

function isSchooling({ words }: Tokens, first: number, last: number, town: boolean): boolean {
  const after = words[last] ?? "";
  if (schoolAfter.has(after) && !(town && townToo.has(after))) return true;
  if (!town && hasSchoolAfter(words, last)) return true;
  const joint = words[first - 1] ?? "";
  if (joint === "at" && hasDegreeNear(words, first)) return true;
  if (!joints.has(joint) || (town && joint !== "at" && joint !== "from")) return false;
  const noun = schoolingBefore(words, first);
  return noun !== null && !(town && townToo.has(noun));
}

/** Words that stand beside towns as well: "Oster students", "a student from Oster". */
const townToo = setOfWords(
  "student students study researcher researchers scientists studying attended attending assistant graduate graduates historian economist fellow " +
    "taught teaches teaching enrolled educated studied",
);

/** "Cornell's bioacoustics research program". */
function hasSchoolAfter(words: readonly string[], last: number): boolean {
  if (words[last] !== "'s") return false;
  return [1, 2, 3].some(
    (step) => schoolAfter.has(words[last + step] ?? "") || ownedBySchool.has(words[last + step] ?? ""),
  );
}

const ownedBySchool = setOfWords("program school college department laboratory institute");

/** "At Oster, Hale obtained a degree": a dozen words around. */
function hasDegreeNear(words: readonly string[], first: number): boolean {
  for (let at = Math.max(0, first - near); at < first + near; at += 1) {
    if (words[at] === "." && at > first) return false;
    if (degrees.has(words[at] ?? "")) return true;
  }
  return false;
}

const near = 12;

/** "graduated from", "a professor of physics at": the word, at most three back; null without one. */
function schoolingBefore(words: readonly string[], first: number): string | null {
  for (let at = first - 2; at >= first - 5 && at >= 0; at -= 1) {
    const word = words[at] ?? "";
    if (word === "." || word === "," || word === ";") return null;
    if (schoolBefore.has(word)) return word;
  }
  return null;
}
