import { findWrongdoing, isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { byPhraseOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { type Content, contentOfClause, contentOfNoun } from "./content";
import { isDeedNoun } from "./deed-noun";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

const committing = setOfWords(
  "carry order commit perpetrate orchestrate mastermind plan stage launch organise organize instigate direct commission",
);
const wrong = setOfWords(
  "hack steal poison murder assassinate kidnap abduct torture fabricate forge falsify rig launder embezzle",
);

/** Verbs of what may be done "by" somebody. */
export const doneVerbs: ReadonlySet<string> = new Set([...committing, ...wrong]);

/** "The attack was carried out by Norland, officials say", "money that prosecutors say was stolen by Hale": what somebody says was done by one known. */
export function readDoneBy(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb?.voice !== "passive" || verb.form !== "finite" || verb.negated || verb.modal !== null) return [];
  if (verb.lemma === "carry" && verb.particle !== "out" && !isCarriedOut(reader, clause)) return [];
  const doer = byPhraseOf(clause);
  const party = doer === null ? null : partyOf(reader, doer);
  const source = attributionOf(reader, clause);
  if (doer === null || party?.entity == null || source?.party.span == null || source.party.entity === party.entity)
    return [];
  const done = whatIsDone(reader, clause);
  if (done === null) return [];
  return readingOf(reader, {
    rule: "done-by",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: doer, why: "named after “by”" },
    accuser: source,
    content: done.content,
    contentWhy: "what is said to have been done",
    wrongdoing: done.wrongdoing,
    score: 0.65,
  });
}

function isCarriedOut({ parsed }: Reader, { verb }: Clause): boolean {
  return verb !== null && parsed.tokens.words[verb.last] === "out";
}

/** The deed that is the subject itself, or what the verb says; "the fraud inquiry was ordered by Hale" tells of none. */
function whatIsDone(
  reader: Reader,
  clause: Clause,
): { readonly content: Content; readonly wrongdoing: Wrongdoing } | null {
  const { verb } = clause;
  const { tokens } = reader.parsed;
  if (verb !== null && wrong.has(verb.lemma)) {
    const wrongdoing = findWrongdoing(tokens, verb.head, verb.last);
    return isAsWrongAs(wrongdoing, "loose") && wrongdoing !== null
      ? { content: contentOfClause(reader, clause, isSubjectInside(clause)), wrongdoing }
      : null;
  }
  const subject = subjectOf(clause);
  if (subject === null || !isDeedNoun(reader, subject)) return null;
  const wrongdoing = findWrongdoing(tokens, subject.head, subject.head + 1);
  if (wrongdoing === null) return null;
  const { range } = contentOfNoun(reader, { ...subject, modifier: null });
  return { content: { range: { ...range, last: Math.min(range.last, subject.last) }, clause: null }, wrongdoing };
}

/** In "money that officials say was stolen by Hale" it stands before the clause. */
function isSubjectInside({ subject, first }: Clause): boolean {
  return subject !== null && subject.first >= first;
}
