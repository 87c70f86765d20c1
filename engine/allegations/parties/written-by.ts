import { endingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { isTime } from "@/engine/allegations/parties/time-words";
import type { Reader } from "@/engine/allegations/reading/reader";
import { byPhraseOf, prepositionalOf, prepositionalOfNoun, subjectOf } from "@/engine/syntax/questions";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";

const documents = setOfWords(
  "lawsuit lawsuits suit suits complaint complaints statement letter report petition tweet filing filings indictment article post message speech motion " +
    "emails e-mails memos memoranda dossier dossiers texts messages papers ad ads advert advertisement commercial video email e-mail memo op-ed column book memoir affidavit testimony tweets posts articles reports documents letters statements files records leaks",
);

/** Whether a noun is something written or said, which accuses for whoever made it. */
export function isDocument({ parsed }: Reader, { head }: NounPhrase): boolean {
  return documents.has(parsed.tokens.words[head] ?? "");
}

const inquiries =
  /^(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|probes?|audits?|reviews?|analys[ie]s|stud(?:y|ies)|reports?)$/u;

/** Whether a noun is of work that looks into something: what it finds is found by whoever made it. */
export function isInquiry({ parsed }: Reader, { head }: NounPhrase): boolean {
  return inquiries.test(parsed.tokens.words[head] ?? "");
}

/** "Hale's attempt to blame Lund" */
const tries = new Set(["attempt", "attempts", "effort", "efforts"]);
/** "made a habit of blaming Lund", "took the step of accusing Lund". */
const habits = setOfWords("habit point practice career step sport history way");

/**
 * "Hale filed a lawsuit accusing Lund", "a lawsuit filed by Hale accuses Lund", "Hale's letter accuses Lund": Hale accuses. Null
 * where nobody is said to have written it.
 */
export function writerOf(reader: Reader, phrase: NounPhrase): NounPhrase | null {
  const word = reader.parsed.tokens.words[phrase.head] ?? "";
  const isWritten = isDocument(reader, phrase);
  if (phrase.role === "subject" && (isWritten || tries.has(word))) {
    const owner =
      phrase.possessor ?? (prepositionalOfNoun(phrase, "from") ?? prepositionalOfNoun(phrase, "by"))?.object;
    if (owner != null) return owner;
  }
  const filed = phrase.role === "subject" ? phrase.modifier : null;
  if (filed?.kind === "reduced-relative" && isWritten) return byPhraseOf(filed);
  if (phrase.role !== "object" || phrase.clause === null) return null;
  if (!(isWritten || habits.has(word)) || phrase.clause.verb?.voice === "passive") return null;
  // "A court may dismiss a lawsuit that accuses Lund": it has not written that.
  if (ofJudges.has(endingVerbs.get(phrase.clause.verb?.lemma ?? "") ?? "")) return null;
  return subjectOf(phrase.clause);
}

const ofJudges = new Set<string>(["dismissed", "overturned", "vacated"]);

const handedTo = new Set(["with", "to", "at", "before", "in"]);

/**
 * "filed a lawsuit in 2013 alleging that …", "filed a complaint with the board accusing Hale": the lawsuit and the complaint, where the
 * parser took the year or the board for what accuses; else null.
 */
export function documentBefore(reader: Reader, { kind, antecedent, parent }: Clause): NounPhrase | null {
  if (kind !== "reduced-relative" || antecedent?.role !== "preposition") return null;
  const before = parent?.prepositions.find(({ object }) => object === antecedent) ?? null;
  const isHanded = before?.after != null && handedTo.has(before.preposition) && isDocument(reader, before.after);
  if (!isHanded && !isTime(reader.parsed, antecedent)) return null;
  return parent?.objects.find((object) => isDocument(reader, object)) ?? null;
}

/** What is written that the clause says it in: "A lawsuit accuses Telbrik", "Hale alleged in a lawsuit that …"; else null. */
export function documentOf(reader: Reader, clause: Clause): NounPhrase | null {
  if (clause.verb?.voice !== "active") return null;
  return (
    documentBefore(reader, clause) ??
    filedAround(reader, clause) ??
    filedBefore(reader, clause) ??
    prepositionalOf(clause, "in")?.object ??
    subjectOf(clause)
  );
}

/** "A lawsuit was filed in 2012 challenging the rule and alleging that …": the lawsuit. */
function filedAround(reader: Reader, { kind, parent }: Clause): NounPhrase | null {
  if (kind !== "gerund" && kind !== "reduced-relative") return null;
  for (let here = parent; here !== null; here = here.parent)
    if (here.kind === "main" && here.verb?.voice === "passive" && here.subject !== null && filing.has(here.verb.lemma))
      return isDocument(reader, here.subject) ? here.subject : null;
  return null;
}

/** "Owners filed a suit in May, accusing Telbrik of fraud": the suit. */
export function filedBefore(reader: Reader, { kind, parent }: Clause): NounPhrase | null {
  if ((kind !== "gerund" && kind !== "reduced-relative") || parent?.verb?.voice !== "active") return null;
  if (!filing.has(parent.verb.lemma) || parent.verb.modal !== null) return null;
  return parent.objects.find((object) => isDocument(reader, object)) ?? null;
}

const filing = new Set(["file", "bring", "lodge", "submit"]);
