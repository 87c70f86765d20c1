import { isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { ownerOf, partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { readingOf } from "./build-reading";
import { contentOfClause, contentOfNoun, type Content, wrongIn } from "./content";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/** Verbs of looking, with "into". */
export const lookingVerbs: ReadonlySet<string> = new Set(["look", "inquire", "dig", "delve"]);

/** "Police are looking into whether Hale moved cash abroad", "… into Hale", "… into Hale's dealings". */
export function readLooking(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || !lookingVerbs.has(verb.lemma)) return [];
  const into = clause.prepositions.find((phrase) => phrase.preposition === "into");
  if (into === undefined) return [];
  const watcher = subjectOf(clause);
  const watching = watcher === null ? null : partyOf(reader, watcher);
  if (watching === null || watching.kind === "person" || watching.kind === "unnamed") return [];
  const asked = into.clause ?? into.object?.complement ?? null;
  const accused = asked === null ? fromNoun(reader, into.object) : fromClause(reader, asked);
  const content = contentOf(reader, asked, into.object);
  const wrongdoing = wrongIn(reader, content);
  // "looking into funding for other fixes"
  if (accused === null && !isAsWrongAs(wrongdoing, "plain")) return [];
  return readingOf(reader, {
    rule: "looks-into",
    class: "inquiry",
    stage: "inquiry",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused,
    accuser: { party: watching, phrase: watcher, why: "who looks into it" },
    content,
    contentWhy: "what is looked into",
    wrongdoing,
    score: 0.75,
  });
}

function fromNoun(reader: Reader, phrase: NounPhrase | null): Role | null {
  const party = phrase === null ? null : (partyOf(reader, phrase) ?? ownerOf(reader, phrase));
  return party === null ? null : { party, phrase, why: "who is looked into" };
}

function fromClause(reader: Reader, asked: Clause): Role | null {
  const subject = subjectOf(asked);
  const party = subject === null ? null : partyOf(reader, subject);
  return party === null ? null : { party, phrase: subject, why: "whom the question is about" };
}

function contentOf(reader: Reader, asked: Clause | null, phrase: NounPhrase | null): Content | null {
  if (asked !== null) return contentOfClause(reader, asked, false);
  if (phrase === null || (partyOf(reader, phrase) !== null && ownerOf(reader, phrase) === null)) return null;
  return contentOfNoun(reader, phrase);
}
