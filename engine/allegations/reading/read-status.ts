import { isWhere } from "@/engine/allegations/frames/misread-phrase";
import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { isTime } from "@/engine/allegations/parties/time-words";
import type { AllegationClass } from "@/engine/allegations/allegation";
import type { Clause, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { objectOf, subjectOf } from "@/engine/syntax/questions";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfPhrase, type Content } from "./content";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

type Status = {
  readonly id: string;
  readonly class: AllegationClass;
  readonly stage: Stage;
  /** Words of which one must stand behind the verb. */
  readonly word: string;
  /** The word before it, where that is part of it: "under investigation", "on trial". */
  readonly before: string | null;
  readonly content: readonly string[];
  /** Enough without a content. */
  readonly bare: boolean;
  readonly score: number;
};

const statuses: readonly Status[] = [
  {
    id: "is-under-investigation",
    class: "inquiry",
    stage: "inquiry",
    word: "investigation",
    before: "under",
    content: ["for", "over", "on", "in"],
    bare: true,
    score: 0.85,
  },
  {
    id: "is-under-investigation",
    class: "inquiry",
    stage: "inquiry",
    word: "probe",
    before: "under",
    content: ["for", "over"],
    bare: true,
    score: 0.8,
  },
  {
    id: "is-under-investigation",
    class: "inquiry",
    stage: "inquiry",
    word: "scrutiny",
    before: "under",
    content: ["for", "over"],
    bare: false,
    score: 0.7,
  },
  {
    id: "is-under-investigation",
    class: "inquiry",
    stage: "arrested",
    word: "arrest",
    before: "under",
    content: ["for", "on", "over"],
    bare: true,
    score: 0.8,
  },
  {
    id: "is-under-indictment",
    class: "legal_action",
    stage: "indicted",
    word: "indictment",
    before: "under",
    content: ["for", "on", "over"],
    bare: true,
    score: 0.85,
  },
  {
    id: "is-on-trial",
    class: "legal_action",
    stage: "on_trial",
    word: "trial",
    before: "on",
    content: ["for", "over", "on", "accused of", "of"],
    bare: true,
    score: 0.85,
  },
  {
    id: "stands-trial",
    class: "legal_action",
    stage: "on_trial",
    word: "trial",
    before: "stand",
    content: ["for", "over", "on"],
    bare: true,
    score: 0.85,
  },
  {
    id: "stands-trial",
    class: "legal_action",
    stage: "on_trial",
    word: "trial",
    before: "stood",
    content: ["for", "over", "on"],
    bare: true,
    score: 0.85,
  },
  {
    id: "is-guilty-of",
    class: "finding",
    stage: "convicted",
    word: "guilty",
    before: null,
    content: ["of", "in", "on"],
    bare: false,
    score: 0.9,
  },
  {
    id: "is-liable-for",
    class: "finding",
    stage: "liable",
    word: "liable",
    before: null,
    content: ["for", "of"],
    bare: false,
    score: 0.85,
  },
  {
    id: "is-wanted-for",
    class: "legal_action",
    stage: "charged",
    word: "wanted",
    before: null,
    content: ["for", "over", "on", "in"],
    bare: false,
    score: 0.8,
  },
  {
    id: "is-implicated-in",
    class: "accusation",
    stage: "claimed",
    word: "implicated",
    before: null,
    content: ["in", "over"],
    bare: true,
    score: 0.75,
  },
  {
    id: "is-complicit-in",
    class: "accusation",
    stage: "claimed",
    word: "complicit",
    before: null,
    content: ["in", "with"],
    bare: false,
    score: 0.7,
  },
];
const involved = { class: "accusation", stage: "claimed", before: null, bare: false, score: 0.65 } as const;
const involvements: readonly Status[] = ["involved", "embroiled", "mired", "entangled", "ensnared"].map((word) => ({
  ...involved,
  id: "is-involved-in",
  word,
  content: ["in"],
}));
const byWord = new Map<string, Status[]>();
const plagued: readonly Status[] = ["plagued", "riddled", "rife", "tainted", "rocked"].map((word) => ({
  ...involved,
  id: "is-plagued-by",
  word,
  content: ["by", "with"],
}));
for (const status of [...statuses, ...involvements, ...plagued])
  byWord.set(status.word, [...(byWord.get(status.word) ?? []), status]);

/** Verbs that a status may stand behind. */
export const statusVerbs: ReadonlySet<string> = new Set(
  "be stand find hold plead prove judge rule declare remain go come put place become get implicate want involve embroil mire entangle ensnare stay keep plague riddle taint rock".split(
    " ",
  ),
);

const verdictVerbs = new Set("find hold plead prove judge rule declare remain be".split(" "));
const reach = 6;

/** "is under investigation", "was found guilty of theft", "stood trial": what is said to be the state of somebody. */
export function readStatus(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null) return [];
  const { words } = reader.parsed.tokens;
  const last = Math.min(clause.last, verb.last + reach);
  for (let at = verb.head; at < last; at += 1) {
    const status = byWord
      .get(words[at] ?? "")
      ?.find((entry) => entry.before === null || entry.before === words[at - 1]);
    if (status !== undefined) return read(reader, clause, status, at);
  }
  return [];
}

function read(reader: Reader, clause: Clause, status: Status, at: number): Reading[] {
  const { tokens } = reader.parsed;
  const isNot = tokens.words[at - 1] === "not";
  const pleads = clause.verb?.lemma === "plead";
  if ((isNot && !pleads) || (status.id === "is-guilty-of" && !verdictVerbs.has(clause.verb?.lemma ?? ""))) return [];
  const accused = accusedOf(reader, clause, status, at);
  if (accused === null) return [];
  const content = contentAfter(reader, clause, pleads ? [...status.content, "to"] : status.content, at);
  const wrongdoing = content === null ? null : findWrongdoing(tokens, content.range.first, content.range.last);
  const formal = status.id === "is-guilty-of" && clause.verb?.lemma !== "be" && clause.verb?.lemma !== "remain";
  const needed = status.id === "is-involved-in" || status.id === "is-plagued-by" ? "plain" : "hint";
  if (!status.bare && !formal && !isAsWrongAs(wrongdoing, needed)) return [];
  // "Norland was rocked by a terrorist attack": it suffered that.
  if (status.id === "is-plagued-by" && wrongdoing?.category === "other") return [];
  const isVerdict = status.id === "is-guilty-of" || status.id === "is-liable-for";
  const judge = attributionOf(reader, clause);
  const isOpinion = isVerdict && clause.verb?.lemma === "be" && !pleads && judge?.party.kind !== "court";
  if (isOpinion && status.id === "is-liable-for") return [];
  return readingOf(reader, {
    ...(pleads ? pleaOf(isNot) : { rule: status.id, class: status.class, stage: status.stage }),
    ...(isOpinion ? opinion : {}),
    clause,
    cue: { first: at, last: at + 1 },
    accused,
    accuser: (isOpinion ? judge : null) ?? unstatedRole("the sentence does not say by whom"),
    content,
    contentWhy: "after the status",
    wrongdoing,
    score: status.score,
  });
}

/** "Hale is guilty of fraud, Lund said": whoever is no court only says so. */
const opinion = { class: "accusation", stage: "claimed" } as const;

/** A plea of guilty admits; one of not guilty shows that there is a charge. */
function pleaOf(isNot: boolean): { rule: string; class: AllegationClass; stage: Stage } {
  if (isNot) return { rule: "pleads-not-guilty", class: "legal_action", stage: "charged" };
  return { rule: "pleads-guilty", class: "admission", stage: "plea_guilty" };
}

/** The subject; for "the court found Hale guilty" the object before the word. */
function accusedOf(reader: Reader, clause: Clause, status: Status, at: number): Role | null {
  const object = clause.verb?.voice === "active" && status.id === "is-guilty-of" ? objectOf(clause) : null;
  const phrase = object !== null && object.head < at ? object : subjectOf(clause);
  const party = phrase === null || isWhere(reader, clause, phrase) ? null : partyOf(reader, phrase);
  return party === null ? null : { party, phrase, why: "whose status it is" };
}

function contentAfter(reader: Reader, clause: Clause, prepositions: readonly string[], at: number): Content | null {
  const behind = clause.prepositions.find(
    ({ token, preposition, object }: PrepositionalPhrase) =>
      token > at && prepositions.includes(preposition) && (object === null || !isTime(reader.parsed, object)),
  );
  return behind === undefined ? null : contentOfPhrase(reader, behind);
}
