import { shunningVerbs, urgingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { complementOf, objectOf, subjectOf } from "@/engine/syntax/questions";
import { wordsAmong } from "@/engine/text/per-word";
import { raisingAround } from "./attribution";
import { readingOf } from "./build-reading";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

const urging = wordsAmong(urgingVerbs);

/**
 * "Norland is urging allies to shun Telbrik": a measure that somebody wants. "… to follow its lead" takes the accused
 * from the measure told just before, in the same paragraph.
 */
export function readUrging(reader: Reader, readings: readonly Reading[]): Reading[] {
  const found: Reading[] = [];
  for (const clause of reader.parsed.clauses) {
    const { verb } = clause;
    if (verb === null || verb.voice === "passive" || !urging.ofLemma(reader.parsed.tokens, verb)) continue;
    const wanted =
      complementOf(clause) ??
      clause.objects[0]?.complement ??
      clause.children.find((child) => child.kind === "infinitive");
    if (wanted?.verb == null) continue;
    const before = isFollowing(reader, wanted) ? measureBefore(reader, readings, clause) : null;
    const accused = before?.accused ?? shunned(reader, wanted);
    if (accused === null) continue;
    found.push(...build(reader, clause, accused, before));
  }
  return found;
}

function build(reader: Reader, clause: Clause, accused: Role, before: Reading | null): Reading[] {
  const subject = subjectOf(clause);
  const party = subject === null ? null : partyOf(reader, subject);
  const head = clause.verb?.head ?? clause.first;
  const hidden = raisingAround(clause);
  const [reading] = readingOf(reader, {
    rule: "urges-against",
    class: "measure",
    stage: hidden ? "reported" : "claimed",
    clause,
    cue: { first: head, last: head + 1 },
    accused: { ...accused, why: before === null ? "object of what is urged" : "accused of the measure told before" },
    accuser:
      party === null ? unstatedRole("the sentence does not say who") : { party, phrase: subject, why: "who urges" },
    content: null,
    contentWhy: "the text names none",
    wrongdoing: null,
    score: 0.7,
    ...(hidden ? { voice: "unattributed" as const } : {}),
  });
  if (reading === undefined) return [];
  return [{ ...reading, category: before?.category ?? "other", matter: `urged ${before?.matter ?? ""}` }];
}

/** "to shun Telbrik", "to drop Telbrik from their networks". */
function shunned(reader: Reader, wanted: Clause): Role | null {
  if (wanted.verb === null || !shunningVerbs.has(wanted.verb.lemma)) return null;
  const object = objectOf(wanted);
  const party = object === null ? null : partyOf(reader, object);
  if (party?.entity == null || party.kind === "person") return null;
  return { party, phrase: object, why: "object of what is urged" };
}

const leads = new Set(["lead", "suit", "example", "path"]);

function isFollowing(reader: Reader, wanted: Clause): boolean {
  if (wanted.verb?.lemma !== "follow") return false;
  return wanted.objects.some((object) => leads.has(reader.parsed.tokens.words[object.head] ?? ""));
}

function measureBefore(reader: Reader, readings: readonly Reading[], clause: Clause): Reading | null {
  const { sentences } = reader.parsed;
  const paragraph = sentences[clause.sentence]?.paragraph;
  return (
    readings.findLast(
      (reading) =>
        reading.class === "measure" &&
        reading.polarity === "asserted" &&
        reading.accused.party.entity !== null &&
        reading.sentence <= clause.sentence &&
        reading.cue.first < clause.first &&
        sentences[reading.sentence]?.paragraph === paragraph,
    ) ?? null
  );
}
