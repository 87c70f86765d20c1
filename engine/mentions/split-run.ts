import type { TokenRange } from "@/engine/syntax/parsed-text";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { isInitial, type Run } from "./find-runs";
import { classAt, wordClass } from "./words/word-class";

/** A part of a run without joints that do not belong inside one name. */
export type Segment = TokenRange & { readonly startsSentence: boolean };

/** Token number at which the known name that begins at each token ends, 0 where none does: such names are never cut. */
export type KnownEnds = Int32Array;

/** Cuts a run at the small words that join two names and not the parts of one: "Hale and Roe", "Acme of Norland". */
export function splitRun(tokens: Tokens, run: Run, known: KnownEnds): Segment[] {
  // Most runs are one word.
  if (run.last - run.first === 1) return [run];
  const segments: Segment[] = [];
  let first = run.first;
  let startsSentence = run.startsSentence;
  let kept = -1;
  for (let at = run.first; at < run.last; at += 1) {
    kept = Math.max(kept, known[at] ?? 0);
    if (at < kept || at === first || !isJoint(tokens, at)) continue;
    const next = afterJoint(tokens, at, run.last);
    const joint = { first, at, next, last: run.last };
    const opens = startsSentence && at === first + 1;
    if (!(opens && isOfSomebody(tokens, at)) && joins(tokens, joint, known) && !isPartOf(tokens, joint, known))
      continue;
    segments.push({ first, last: at, startsSentence });
    first = next;
    startsSentence = false;
    at = next - 1;
  }
  if (first < run.last) segments.push({ first, last: run.last, startsSentence });
  return segments;
}

const hardJoints = new Set(["of", "for", "and", "on", "in", "to", "against", "at", "'s", "/", "&"]);

function isJoint(tokens: Tokens, at: number): boolean {
  return hardJoints.has(tokens.words[at] ?? "") && !isUpper(tokens, at);
}

function isUpper(tokens: Tokens, at: number): boolean {
  const letter = tokens.text.charAt(tokens.starts[at] ?? 0);
  return letter !== letter.toLowerCase();
}

/** The first capitalised word after the joint at `at`. */
function afterJoint(tokens: Tokens, at: number, last: number): number {
  let next = at + 1;
  while (next < last - 1 && !isUpper(tokens, next) && tokens.words[next] === "the") next += 1;
  return next;
}

type Joint = { readonly first: number; readonly at: number; readonly next: number; readonly last: number };

/** "Customers of Telbrik", "Lawyers for Hale" where a sentence begins: the capital is the sentence's; but "Mothers of Oster". */
function isOfSomebody(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at - 1] ?? "";
  const bits = classAt(tokens, at - 1);
  if (!word.endsWith("s") || !isPeople(bits) || (bits & wordClass.officeTitle) !== 0) return false;
  if (tokens.words[at] === "for") return (bits & wordClass.afterOrganisation) !== 0;
  return tokens.words[at] === "of" && !inUnion.has(word);
}

/** Who call themselves so. */
const inUnion = setOfWords(
  "brothers sisters mothers fathers grandmothers sons daughters friends missionaries knights servants soldiers",
);

/** "Deputy Whip of the Norland Labour Party": whose part or officer it is is named behind, by a name that the pack has. */
function isPartOf(tokens: Tokens, { at, next, last }: Joint, known: KnownEnds): boolean {
  return last - next > 1 && known[next] === last && next === at + 2 && parts.has(tokens.words[at - 1] ?? "");
}

const parts = setOfWords(
  "arm branch bureau caucus chapter committee delegation division executive faction office section unit whip wing",
);

function joins(tokens: Tokens, joint: Joint, known: KnownEnds): boolean {
  const before = classAt(tokens, joint.at - 1);
  if ((classAt(tokens, joint.next) & wordClass.calendar) !== 0) return false;
  const isHead = (before & (wordClass.organisationHead | wordClass.officeTitle)) !== 0;
  switch (tokens.words[joint.at] ?? "") {
    case "&":
      return true;
    case "/":
      // "Telbrik A/S"
      return tokens.words[joint.at - 1] === "a" && tokens.words[joint.next] === "s";
    case "of":
      if ((before & officeOnly) === wordClass.officeTitle && (endsInHead(tokens, joint) || isOfficeIn(tokens, joint)))
        return false;
      return isHead || (before & (wordClass.placeHead | wordClass.thingHead)) !== 0 || isPeople(before);
    case "for":
      // "Senator for the Norlandic Labour Party".
      if ((before & officeOnly) === wordClass.officeTitle && endsInHead(tokens, joint)) return false;
      return isHead || isPeople(before) || isForField(tokens, joint) || isOfState(tokens, joint);
    case "on":
      return (before & wordClass.organisationHead) !== 0;
    case "against":
      // "complained to the Commission against Telbrik"
      return campaigns.has(tokens.words[joint.at - 1] ?? "");
    case "at":
      // "University of Norland at Oster", but "the Institute of Physics at the University".
      return tokens.words[joint.at + 1] !== "the" && holds(tokens, joint.first, joint.at, schools);
    case "and":
      return joinsByAnd(tokens, joint, known);
    case "'s":
      return isGroupOwner(tokens, joint, before) || isPlaceOfSaint(tokens, joint);
    default:
      return false;
  }
}

const campaigns = setOfWords(
  "campaign league coalition alliance movement association union front network forum centre center foundation society convention action committee " +
    "parents mothers citizens people students women fathers lawyers doctors workers journalists",
);

/** "Court of Arbitration for Sport": what such a body is for. */
function isForField(tokens: Tokens, { first, at, next }: Joint): boolean {
  const of = lastJointBefore(tokens, first, at);
  if (of <= first || tokens.words[of] !== "of" || !isPlain(classAt(tokens, next))) return false;
  return (classAt(tokens, of - 1) & wordClass.organisationHead) !== 0;
}

/** "Minister of State for Shipping Jane Roe": an office, to be parted from the name behind it. */
function isOfState({ words }: Tokens, { first, at }: Joint): boolean {
  return at - 3 >= first && words[at - 1] === "state" && words[at - 2] === "of" && ministers.has(words[at - 3] ?? "");
}

const ministers = new Set(["minister", "secretary", "under-secretary"]);

const officeOnly = wordClass.officeTitle | wordClass.organisationHead;

/** "Treasurer of the Royal Numismatic Society", "Chief Executive Officer of Telbrik Inc" is somebody's office in a body; "Minister of Health" is none. */
function endsInHead(tokens: Tokens, { next, last }: Joint): boolean {
  let end = next;
  while (end < last && !isJoint(tokens, end)) end += 1;
  const head = classAt(tokens, end - 1);
  if (end - next > 1 && (head & wordClass.legalSuffix) !== 0) return true;
  return end - next > 1 && (head & (wordClass.organisationHead | wordClass.weakHead)) === wordClass.organisationHead;
}

/** "CEO of Telbrik", "President of Peru": who holds an office there; "Head of Sales" and "Director of Public Prosecutions" are whole. */
function isOfficeIn(tokens: Tokens, { at, next, last }: Joint): boolean {
  const of = classAt(tokens, next);
  if (last - next === 1 && ((tokens.shapes[next] ?? 0) & shape.allCaps) !== 0) return true;
  if (!inBodies.has(tokens.words[at - 1] ?? "")) return (of & wordClass.country) !== 0;
  return (of & (wordClass.titleModifier | wordClass.ordinary)) === 0;
}

const inBodies = setOfWords(
  "ceo cfo coo cto cio chairman chairwoman chairperson chair director founder co-founder owner head",
);

const schools = new Set(["university", "college", "school", "institute"]);

function holds(tokens: Tokens, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at += 1) if (words.has(tokens.words[at] ?? "")) return true;
  return false;
}

/** "Doctors for …", "Mothers of …". */
function isPeople(before: number): boolean {
  return (before & wordClass.personNoun) !== 0 && (before & (wordClass.given | wordClass.surname)) === 0;
}

/** "Ministry of Health and Welfare", "Food and Drug Administration": the parts are plain words, and one side has the head. */
function joinsByAnd(tokens: Tokens, joint: Joint, known: KnownEnds): boolean {
  const { first, at, next, last } = joint;
  const left = classAt(tokens, at - 1);
  const right = classAt(tokens, next);
  // "Telbrik and Company"
  if (last - next === 1 && companions.has(tokens.words[next] ?? "")) return true;
  if (isLocalBody(tokens, joint)) return true;
  // "Oster Bank and Norland Bank", "Oster University and the University of Norland" are two.
  if (isHeadTwice(tokens, joint) || isTwoChambers(tokens, joint)) return false;
  if (!(isPlain(left) || isTheirs(tokens, joint, known)) || !isPlain(right) || tokens.words[at + 1] === "the")
    return false;
  const ofAt = lastJointBefore(tokens, first, at);
  if (ofAt > first) {
    const head = classAt(tokens, ofAt - 1);
    if ((right & wordClass.organisationHead) === 0)
      return (head & (wordClass.organisationHead | wordClass.officeTitle)) !== 0;
    // "Committee on Trade and Energy"
    return (right & wordClass.weakHead) !== 0 && (head & officeOnly) === wordClass.organisationHead;
  }
  let end = next;
  while (end < last && !isJoint(tokens, end)) end += 1;
  for (let place = next; place < end; place += 1) {
    const word = classAt(tokens, place);
    if ((word & (wordClass.organisationHead | wordClass.officeTitle)) !== 0) return at - first <= 2 || place > next;
    if (!isPlain(word)) return false;
  }
  return false;
}

/** The word that ends it also stands before the "and". */
function isHeadTwice(tokens: Tokens, { first, at, next, last }: Joint): boolean {
  const head = tokens.words[last - 1];
  if (at - first < 2 || last - next < 2 || tokens.words[at - 1] !== head) return false;
  return (classAt(tokens, at - 1) & wordClass.organisationHead) !== 0;
}

/** "House and Senate" */
function isTwoChambers({ words }: Tokens, { first, at, next, last }: Joint): boolean {
  const isAlone = at - first === 1 || (at - first === 2 && words[first] === "the");
  return isAlone && last - next === 1 && chambers.has(words[at - 1] ?? "") && chambers.has(words[next] ?? "");
}

const chambers = new Set(["house", "senate", "congress", "parliament", "cabinet"]);

/** "the Oster Jazz and Folklore Society": behind an article a word of no list, where no name that is known ends. */
function isTheirs(tokens: Tokens, { first, at }: Joint, known: KnownEnds): boolean {
  const isBehindArticle = tokens.words[first - 1] === "the" || tokens.words[first] === "the";
  if (!isBehindArticle || classAt(tokens, at - 1) !== 0) return false;
  // "the First Lady Jane Orvane and National …"
  if (at - 2 >= first && (classAt(tokens, at - 2) & wordClass.given) !== 0) return false;
  if (((tokens.shapes[at - 1] ?? 0) & shape.allCaps) !== 0) return false;
  for (let start = first; start < at; start += 1) if ((known[start] ?? 0) === at) return false;
  return true;
}

/** "Devon and Cornwall Police", "Brighton and Hove City Council": one body of two places. */
function isLocalBody(tokens: Tokens, { first, at, next, last }: Joint): boolean {
  const [left, right] = [classAt(tokens, first), classAt(tokens, next)];
  // Counties are in no list of places, and in those of names.
  const named = wordClass.place | wordClass.surname | wordClass.given;
  if (at - first !== 1 || next !== at + 1 || (left & named) === 0 || (right & named) === 0) return false;
  // "NTC and Oster Police" are two.
  if (((left | right) & wordClass.demonym) !== 0 || ((tokens.shapes[first] ?? 0) & shape.allCaps) !== 0) return false;
  let head = next + 1;
  while (head < last && isOfTowns(tokens, head)) head += 1;
  if (head >= last) return false;
  // Forces alone are called after two counties: "Hale and the Oster Council" are two.
  const word = tokens.words[head] ?? "";
  return forces.has(word) || (localHeads.has(word) && (left & right & wordClass.place) !== 0);
}

function isOfTowns(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] ?? "";
  if (forces.has(word) || localHeads.has(word)) return false;
  return ofTowns.has(word) || (classAt(tokens, at) & wordClass.place) !== 0;
}

const ofTowns = setOfWords("city county borough district");
const forces = setOfWords("police constabulary");
const localHeads = setOfWords("fire council nhs ambulance coroner diocese probation crown magistrates");

const companions = new Set(["company", "co", "sons", "daughters", "associates"]);

function isPlain(word: number): boolean {
  return (word & wordClass.ordinary) !== 0 && (word & (wordClass.given | wordClass.demonym)) === 0;
}

function lastJointBefore(tokens: Tokens, first: number, at: number): number {
  for (let place = at - 1; place > first; place -= 1) {
    const word = tokens.words[place] ?? "";
    if ((word === "of" || word === "for" || word === "on") && !isUpper(tokens, place)) return place;
  }
  return -1;
}

/** "People's Party", "Women's League" keep together; "Kenya's Parliament" and "Hale's Labour" do not. */
function isGroupOwner(tokens: Tokens, { first, at, next }: Joint, before: number): boolean {
  if (isInitial(tokens, at - 1)) return true;
  if (groupOwners.has(tokens.words[at - 1] ?? "")) return true;
  const plain = (before & (wordClass.ordinary | wordClass.personNoun)) !== 0;
  if (!plain || (before & (wordClass.place | wordClass.demonym | wordClass.organisationHead)) !== 0) return false;
  const after = classAt(tokens, next);
  return at - first > 1 && (after & wordClass.organisationHead) !== 0 && (before & wordClass.given) === 0;
}

/** "St Anthony's Road", "St Mary's Hospital" */
function isPlaceOfSaint(tokens: Tokens, { first, at, next, last }: Joint): boolean {
  const isSaint = at - first === 2 && saints.has(tokens.words[first] ?? "");
  return (
    isSaint && last - next === 1 && (classAt(tokens, next) & (wordClass.placeHead | wordClass.organisationHead)) !== 0
  );
}

const saints = new Set(["st", "saint"]);

const groupOwners = setOfWords(
  "people women men children workers teachers students farmers girls boys veterans citizens king queen nurses writers players",
);
