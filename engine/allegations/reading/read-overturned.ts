import { unstated, unstatedRole } from "@/engine/allegations/parties/party-of";
import { doerRole } from "@/engine/allegations/parties/doer-role";
import type { Clause } from "@/engine/syntax/parsed-text";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import { byPhraseOf, subjectOf } from "@/engine/syntax/questions";
import { readingOf } from "./build-reading";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

export const overturningVerbs: ReadonlySet<string> = new Set(["overturn", "quash", "annul", "vacate", "reverse"]);

const verdicts = /^(?:verdict|ruling|judgment|judgement|decision|award)$/u;

/** "The judge later overturned the verdict": one that was told before, of whomever that was. */
export function readOverturned(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || verb.negated || verb.modal !== null || verb.form !== "finite") return [];
  const isDone = verb.voice === "passive";
  const what = isDone ? subjectOf(clause) : (clause.objects[0] ?? null);
  const { words } = reader.parsed.tokens;
  if (what === null || !verdicts.test(words[what.head] ?? "") || words[what.last] === "of") return [];
  if (!/^(?:the|that|this)$/u.test(what.determiner ?? "") || what.possessor !== null) return [];
  const doer = isDone ? byPhraseOf(clause) : subjectOf(clause);
  if (!isDone && actorKindOfNoun(words[doer?.head ?? -1] ?? "") !== "court") return [];
  return readingOf(reader, {
    rule: "verdict-overturned",
    class: "clearing",
    stage: verb.lemma === "vacate" ? "vacated" : "overturned",
    clause,
    cue: { first: what.head, last: what.head + 1 },
    accused: { party: unstated, phrase: null, why: "of whom is told before" },
    accuser:
      doer === null ? unstatedRole("the sentence does not say by whom") : doerRole(reader, doer, "who decides it"),
    content: null,
    contentWhy: "told before",
    wrongdoing: null,
    score: 0.75,
  });
}
