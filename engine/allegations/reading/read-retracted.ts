import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { readingOf } from "./build-reading";
import { contentOfClause } from "./content";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

/** Verbs that take words back. */
export const apologisingVerbs: ReadonlySet<string> = setOfWords("apologise apologize");

/** "The Ledger apologised for saying Ito lied": what was said is taken back. */
export function readRetracted(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || !apologisingVerbs.has(verb.lemma) || verb.negated) return [];
  const saying = clause.prepositions.find((phrase) => phrase.preposition === "for")?.clause ?? wronglySaid(clause);
  const first = saying?.complement ?? null;
  // "for reporting that the police had found that Ito lied": Ito, and not the police.
  const said = first?.verb != null && isSaying(first.verb.lemma) ? first.complement : first;
  if (saying?.verb == null || said?.verb == null || !isSaying(saying.verb.lemma)) return [];
  const wrongdoing = findWrongdoing(reader.parsed.tokens, said.verb.first, said.last);
  const subject = subjectOf(said);
  const party = subject === null ? null : partyOf(reader, subject);
  if (party === null || !isAsWrongAs(wrongdoing, "loose")) return [];
  const author = subjectOf(clause);
  const accuser = author === null ? null : partyOf(reader, author);
  return readingOf(reader, {
    rule: "apologises-for-saying",
    class: "clearing",
    stage: "retracted",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: subject, why: "whom the words were about" },
    accuser:
      accuser === null
        ? unstatedRole("the sentence does not say who")
        : { party: accuser, phrase: author, why: "takes it back" },
    content: contentOfClause(reader, said, false),
    contentWhy: "what was said",
    wrongdoing,
    score: 0.85,
  });
}

/** "apologised (and paid damages) after wrongly alleging that Ito lied": what was said, of which the sentence tells that it was not so. */
function wronglySaid({ children, joined }: Clause): Clause | null {
  const behind = [...children, ...(joined?.children ?? [])];
  return (
    behind.find(
      ({ kind, marker, verb }) =>
        kind === "adverbial" && marker === "after" && verb?.adverbs.some((adverb) => mistaken.has(adverb)) === true,
    ) ?? null
  );
}

function isSaying(lemma: string): boolean {
  return speechVerbs.has(lemma) || saying.has(lemma);
}

const saying = setOfWords("allege claim assert find determine conclude rule establish report believe suspect");

const mistaken = setOfWords("wrongly falsely wrongfully mistakenly erroneously incorrectly inaccurately");
