import { accuserAt } from "@/engine/allegations/frames/find-accuser";
import { contentAt } from "@/engine/allegations/frames/find-content";
import { isSum, reasonOf, roleAt } from "@/engine/allegations/frames/find-role";
import type { Construction, Frame } from "@/engine/allegations/frames/frame";
import { verbFrames } from "@/engine/allegations/frames/verb-frames";
import { cueVerbsOf } from "@/engine/allegations/lexicon/find-cue";
import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import { setApart } from "@/engine/allegations/parties/set-apart";
import { isDoneTo } from "@/engine/allegations/parties/victims";
import { documentOf, filedBefore } from "@/engine/allegations/parties/written-by";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { tag } from "@/engine/syntax/tag";
import { shape } from "@/engine/text/tokens";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { readingOf } from "./build-reading";
import { type Content, wrongIn } from "./content";
import { isAccusingPaper, stageOfPaper } from "./court-papers";
import { othersFined } from "./each-with-sum";
import { eachOfThem, isEachOther } from "./each-other";
import { isCapitalInside } from "./is-capital-inside";
import { ownContents, withoutOwn } from "./own-contents";
import type { Filled } from "./filled";
import { isDoubtful } from "./verb-doubts";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/** The allegations that the verb of a clause makes: none, one, or one for each of several accused. */
export function readVerb(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || isName(reader, clause) || isNoAside(reader, clause) || isBeforeNoun(clause)) return [];
  // Who accuses somebody says whom right behind.
  if (verb.tense === "past" && clause.objects[0]?.first !== verb.last && isOfNearer(reader, clause)) return [];
  const cues = cueVerbsOf(verb.lemma, verb.particle);
  return ofCues(reader, clause, claimingVerbs.has(verb.lemma) && paperOf(reader, clause) !== null ? saidInSuit : cues);
}

const claimingVerbs = new Set(["claim", "contend", "assert", "maintain", "allege"]);

function ofCues(reader: Reader, clause: Clause, cues: readonly CueVerb[]): Reading[] {
  for (const cue of cues) {
    const construction = constructionOf(reader, clause, cue, clause.verb?.lemma ?? "");
    for (const frame of framesOf.get(cue.class) ?? []) {
      if (frame.construction !== construction) continue;
      const readings = fill(reader, clause, cue, frame);
      if (readings.length > 0) return readings;
    }
  }
  return [];
}

/** By class of cue, in their order. */
const framesOf = new Map<CueVerb["class"], Frame[]>();
for (const frame of verbFrames)
  for (const kind of frame.cues) framesOf.set(kind, [...(framesOf.get(kind) ?? []), frame]);

/** What a paper does that accuses: "the indictment says that …". */
export const paperVerbs: ReadonlySet<string> = new Set(["say", "state", "describe", "detail", "argue", "read"]);

/** "filed a lawsuit claiming that guards broke his jaw": what a suit claims is held against somebody, in whatever words. */
const saidInSuit = cueVerbsOf("allege", null);
const saidByPaper = cueVerbsOf("allege", null).map((cue): CueVerb => ({ ...cue, needs: "loose" }));

/** "The complaint says Telbrik installed software to cheat": what accuses by itself need not call it an allegation. */
export function readPaper(reader: Reader, clause: Clause): Reading[] {
  const document = documentOf(reader, clause);
  if (document === null || !isAccusingPaper(reader, document)) return [];
  // "filed a complaint, saying Telbrik fired three for trying to organise": whatever it says is held against somebody.
  return ofCues(reader, clause, filedBefore(reader, clause) === null ? saidByPaper : saidInSuit);
}

/** "tried, they claimed that it would, to": what follows "that" is claimed, and not what stands around. */
function isNoAside({ parsed }: Reader, { kind, verb }: Clause): boolean {
  return kind === "parenthetical" && verb !== null && parsed.tokens.words[verb.last] === "that";
}

/** "freed imprisoned journalists": the participle stands before its noun. */
function isBeforeNoun({ kind, verb, objects }: Clause): boolean {
  return kind === "gerund" && verb?.form === "participle" && objects[0]?.first === verb.last;
}

/**
 * "Sue Marsh": a verb with a capital and without a subject, before another capital, is a name. "Marie Sue told …": so is one
 * inside a sentence, where not all words begin so, as in headlines.
 */
function isName(reader: Reader, clause: Clause): boolean {
  const head = clause.verb?.head ?? 0;
  const { tokens } = reader.parsed;
  if (((tokens.shapes[head] ?? 0) & shape.capital) === 0) return false;
  if (clause.subject === null && clause.kind === "main" && ((tokens.shapes[head + 1] ?? 0) & shape.capital) !== 0)
    return true;
  return isCapitalInside(reader, head, clause.sentence);
}

const onlyPassive = new Set(["V-of", "V-legal", "V-find", "V-clear", "V-measure", "V-inquire"]);

function constructionOf(reader: Reader, clause: Clause, cue: CueVerb, lemma: string): Construction {
  if (clause.verb?.voice !== "passive") return isHeadline(reader, clause, cue, lemma) ? "passive" : "active";
  return clause.kind === "reduced-relative" ? "reduced" : "passive";
}

/** "Hale charged with fraud": a headline leaves out "was". Who sues may do so without an object. */
function isHeadline(reader: Reader, clause: Clause, cue: CueVerb, lemma: string): boolean {
  const { verb, objects, complement } = clause;
  // "froze in place" is no participle.
  if (verb === null || !(reader.parsed.tokens.words[verb.head] ?? "").endsWith("ed")) return false;
  // "officials who accused her of …", cut short by the parser, is no headline.
  if (clause.kind === "relative" || clause.kind === "adverbial") return false;
  if (!onlyPassive.has(cue.class) || complement !== null) return false;
  // Whatever else follows may be an object that the parser did not see.
  const next = reader.parsed.tokens.words[verb.last] ?? "";
  // Whoever sues or investigates may do so without an object, in a headline hardly "over" something.
  if (lemma === "sue" || cue.class === "V-inquire")
    return (
      isTitle(reader, clause) && objects.length === 0 && verb.tense === "past" && (next === "over" || next === "by")
    );
  // "Telbrik fined $2 million"
  const isOnlySum = objects.length > 0 && objects.every((object) => isSum(reader, object));
  if (objects.length > 0 && !isOnlySum) return false;
  const follows =
    isOnlySum ||
    verb.last >= clause.last ||
    next === "by" ||
    next === "in" ||
    next === "over" ||
    (next === "to" && cue.stage === "sentenced") ||
    cue.content.includes(next);
  return follows && verb.tense === "past" && verb.modal === null && !verb.perfect && !verb.progressive;
}

function isTitle({ parsed }: Reader, { sentence }: Clause): boolean {
  const paragraph = parsed.sentences[sentence]?.paragraph ?? -1;
  return parsed.paragraphs[paragraph]?.kind === "title";
}

/** "The board examining claims linked to Hale has said …": linked are the claims, and not the board. */
function isOfNearer({ parsed }: Reader, { subject, verb }: Clause): boolean {
  if (subject === null || verb === null || verb.voice === "passive" || verb.perfect || verb.progressive) return false;
  if (isInOpenAside(parsed, subject, verb.first)) return true;
  for (let at = subject.last; at < verb.first; at += 1)
    if (parsed.tags[at] === tag.verbIng && parsed.tokens.words[at - 1] !== ",") return true;
  return false;
}

/** "Norland, which put to death 47 men accused of theft, left": no comma has ended what is told of Norland. */
function isInOpenAside({ tokens }: ParsedText, { last, modifier }: NounPhrase, verb: number): boolean {
  if (tokens.words[last] !== "," || modifier?.kind !== "relative" || modifier.first !== last + 1) return false;
  for (let at = last + 1; at < verb; at += 1) if (tokens.words[at] === ",") return false;
  return true;
}

/** "Norland and Westmark accused each other of theft": one reading for each of them. */
function fillMutual(reader: Reader, clause: Clause, cue: CueVerb, frame: Frame): Reading[] {
  if (frame.id !== "accuses-of") return [];
  const content = contentAt(reader, clause, frame.content, cue);
  const wrongdoing = wrongIn(reader, content);
  return eachOfThem(reader, clause).flatMap((roles) => {
    const filled = { clause, cue, frame, content, wrongdoing, ...roles };
    return isDoubtful(reader, filled) ? [] : readingsOf(reader, filled, true);
  });
}

function fill(reader: Reader, clause: Clause, cue: CueVerb, frame: Frame): Reading[] {
  if (!fits(cue, frame)) return [];
  if (isEachOther(reader, clause.objects[0])) return fillMutual(reader, clause, cue, frame);
  const accused = roleAt(reader, clause, frame.accused, cue);
  if (frame.accused === "object-owner" && accused === null && isAboutVictim(reader, clause)) return [];
  if (frame.needs.includes("accused") && accused === null) return [];
  const accuser = setApart(reader, accuserAt(reader, clause, frame.accuser, cue), accused);
  const content = withoutAccuser(reader, contentAt(reader, clause, frame.content, cue), accuser);
  if (
    content === null &&
    (frame.needs.includes("content") || !cue.bare) &&
    cue.class !== "V-clear" &&
    cue.stage !== "charged"
  )
    return [];
  const wrongdoing = wrongIn(reader, content);
  const filled = { clause, cue, frame, accused, accuser, content, wrongdoing };
  if (isDoubtful(reader, filled)) return [];
  if (frame.accused === "object" && isSelf(reader, accused)) {
    // "She blamed herself for a long time": of what is not told.
    if (content === null) return [];
    return readingsOf(reader, { ...filled, cue: { ...cue, makes: "admission" }, accused: accuser });
  }
  const own = frame.accused === "object" ? ownContents(reader, clause, content, cue.content) : [];
  const fined = cue.stage === "fined" && frame.accused === "object" ? othersFined(reader, clause) : [];
  if (own.length === 0 || content === null)
    return [filled, ...fined.map((other) => ({ ...filled, accused: other }))].flatMap((one, at) =>
      readingsOf(reader, one, at > 0),
    );
  return [
    ...readingsOf(reader, withContent(reader, filled, withoutOwn(content, own)), true),
    ...own.flatMap((other) =>
      readingsOf(reader, { ...withContent(reader, filled, other.content), accused: other.accused }, true),
    ),
  ];
}

function withContent(reader: Reader, filled: Filled, content: Content): Filled {
  return { ...filled, content, wrongdoing: wrongIn(reader, content) };
}

/** "of lying to parliament by the opposition": without the opposition, which accuses. */
function withoutAccuser(reader: Reader, content: Content | null, { phrase }: Role): Content | null {
  if (content === null || phrase === null || phrase.last > content.range.last) return content;
  const by = phrase.first - 1;
  if (by <= content.range.first || reader.parsed.tokens.words[by] !== "by") return content;
  return { ...content, range: { first: content.range.first, last: by } };
}

/** "are investigating Hale's murder": nobody is accused. */
function isAboutVictim(reader: Reader, clause: Clause): boolean {
  const object = clause.objects[0];
  return object !== undefined && isDoneTo(reader, object);
}

/** "Hale blamed herself": who accuses is accused, and admits. */
function isSelf(reader: Reader, accused: Role | null): boolean {
  const head = accused?.phrase?.head;
  return head !== undefined && /sel(?:f|ves)$/u.test(reader.parsed.tokens.words[head] ?? "");
}

/** Whether the cue can stand in the frame: "accused fraud" and "charged that" without a clause cannot. */
function fits(cue: CueVerb, frame: Frame): boolean {
  if (frame.content === "complement") return cue.clause;
  if (frame.id === "lashes-out-at") return cue.object === "content";
  if (frame.id === "blamed-on") return cue.object === "either" || cue.lemmas === "attribute ascribe";
  if (frame.accused === "object" || frame.accused === "patient") return cue.object !== "content";
  return cue.object !== "accused";
}

/** "A lawsuit accuses Telbrik of fraud", "The indictment alleges …", "Hale alleged in the suit": how far it has gone is told by what says so. */
function paperOf(reader: Reader, clause: Clause): Stage | null {
  const document = documentOf(reader, clause);
  return document === null ? null : stageOfPaper(reader, document);
}

function readingsOf(reader: Reader, filled: Filled, alone = false): Reading[] {
  const { clause, cue, frame, content } = filled;
  const head = clause.verb?.head ?? clause.first;
  const told = cue.makes === "accusation" || cue.stage === "charged" ? paperOf(reader, clause) : null;
  // "The suit charges Telbrik with fraud": no prosecutor does.
  const paper = cue.makes === "accusation" || told === "suit_filed" ? told : null;
  return readingOf(reader, {
    rule: frame.id,
    class: paper === null ? cue.makes : "legal_action",
    stage: paper ?? cue.stage,
    clause,
    cue: { first: head, last: head + 1 },
    accused: filled.accused,
    accuser: filled.accuser,
    ...(filled.otherAccusers === undefined ? {} : { otherAccusers: filled.otherAccusers }),
    content,
    contentWhy: reasonOf(frame.content),
    wrongdoing: filled.wrongdoing,
    score: cue.score,
    alone,
  });
}
