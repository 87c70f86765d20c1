import { accuserAt, contentAt, reasonOf, roleAt } from "@/engine/allegations/frames/find-role";
import type { Construction, Frame } from "@/engine/allegations/frames/frame";
import { verbFrames } from "@/engine/allegations/frames/verb-frames";
import { cueVerbsOf } from "@/engine/allegations/lexicon/find-cue";
import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import { findWrongdoing, isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { isDoneTo } from "@/engine/allegations/parties/victims";
import { modifierEntityOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { shape } from "@/engine/text/tokens";
import { readingOf } from "./build-reading";
import type { Content } from "./content";
import { entityAtToken, type Reader } from "./reader";
import type { Reading, Role } from "./reading";

/** The allegations that the verb of a clause makes: none, one, or one for each of several accused. */
export function readVerb(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || isGivenName(reader, clause)) return [];
  for (const cue of cueVerbsOf(verb.lemma)) {
    for (const frame of verbFrames) {
      if (!frame.cues.includes(cue.class) || frame.construction !== constructionOf(reader, clause, cue, verb.lemma))
        continue;
      const readings = fill(reader, clause, cue, frame);
      if (readings.length > 0) return readings;
    }
  }
  return [];
}

/** "Sue Marsh": a verb with a capital and without a subject, before another capital, is a name. */
function isGivenName(reader: Reader, clause: Clause): boolean {
  const head = clause.verb?.head ?? 0;
  if (clause.subject !== null || clause.kind !== "main") return false;
  const { shapes } = reader.parsed.tokens;
  return ((shapes[head] ?? 0) & (shapes[head + 1] ?? 0) & shape.capital) !== 0;
}

const onlyPassive = new Set(["V-of", "V-legal", "V-find", "V-clear", "V-measure"]);

function constructionOf(reader: Reader, clause: Clause, cue: CueVerb, lemma: string): Construction {
  if (clause.verb?.voice !== "passive") return isHeadline(reader, clause, cue, lemma) ? "passive" : "active";
  return clause.kind === "reduced-relative" ? "reduced" : "passive";
}

/** "Hale charged with fraud": a headline leaves out "was". Who sues may do so without an object. */
function isHeadline(reader: Reader, clause: Clause, cue: CueVerb, lemma: string): boolean {
  const { verb, objects, complement } = clause;
  if (verb === null || lemma === "sue" || !onlyPassive.has(cue.class) || complement !== null) return false;
  // Whatever else follows may be an object that the parser did not see.
  const next = reader.parsed.tokens.words[verb.last] ?? "";
  // "fined Telbrik CNY240 million" has its object: the sum runs on from the name.
  const isSum =
    objects.length > 0 &&
    objects.every((object) => object.kind === "number" && entityAtToken(reader, object.first) === null);
  if (objects.length > 0 && !isSum) return false;
  const follows =
    isSum ||
    verb.last >= clause.last ||
    next === "by" ||
    next === "in" ||
    next === "over" ||
    cue.content.includes(next);
  return follows && verb.tense === "past" && verb.modal === null && !verb.perfect && !verb.progressive;
}

function fill(reader: Reader, clause: Clause, cue: CueVerb, frame: Frame): Reading[] {
  if (!fits(cue, frame)) return [];
  const accused = roleAt(reader, clause, frame.accused, cue);
  if (frame.accused === "object-owner" && accused === null && isAboutVictim(reader, clause)) return [];
  if (frame.needs.includes("accused") && accused === null) return [];
  const content = contentAt(reader, clause, frame.content, cue);
  if (
    content === null &&
    (frame.needs.includes("content") || !cue.bare) &&
    cue.class !== "V-clear" &&
    cue.stage !== "charged"
  )
    return [];
  const wrongdoing =
    content === null ? null : findWrongdoing(reader.parsed.tokens, content.range.first, content.range.last);
  const accuser = accuserAt(reader, clause, frame.accuser, cue);
  if (
    cue.needs !== null &&
    !isAsWrongAs(wrongdoing, cue.needs) &&
    !isCourtClearing(cue, accuser) &&
    !isFormalCharge(clause, cue, accused, accuser)
  )
    return [];
  if (cue.class === "V-measure" && wrongdoing === null && accused?.party.entity == null) return [];
  if (cue.class === "V-for" && cue.object === "accused" && !isBlame(reader, accused, accuser, wrongdoing)) return [];
  if (isSelf(reader, accused))
    return readingsOf(reader, {
      clause,
      cue: { ...cue, makes: "admission" },
      frame,
      accused: accuser,
      accuser,
      content,
      wrongdoing,
    });
  return readingsOf(reader, { clause, cue, frame, accused, accuser, content, wrongdoing });
}

/** "a court cleared Telbrik" needs no more. */
function isCourtClearing(cue: CueVerb, accuser: Role): boolean {
  return cue.class === "V-clear" && accuser.party.kind === "court";
}

/** Mere criticism counts only between parties that are named, or where the content is wrong by itself. */
function isBlame(reader: Reader, accused: Role | null, accuser: Role, wrongdoing: Wrongdoing | null): boolean {
  if (wrongdoing !== null && wrongdoing.strength !== "hint") return true;
  const phrase = accused?.phrase ?? null;
  const isNamed =
    accused?.party.entity != null ||
    (phrase?.kind === "name" && isPeople(reader, phrase)) ||
    (phrase !== null && accused?.party.kind === "agency" && modifierEntityOf(reader, phrase) !== null);
  return isNamed && accuser.party.kind !== "unstated";
}

/** "are investigating Hale's murder": nobody is accused. */
function isAboutVictim(reader: Reader, clause: Clause): boolean {
  const object = clause.objects[0];
  return object !== undefined && isDoneTo(reader, object);
}

/** "Republicans": a name in the plural. */
function isPeople(reader: Reader, phrase: NounPhrase): boolean {
  return phrase.plural || (reader.parsed.tokens.words[phrase.head] ?? "").endsWith("s");
}

/** "Prosecutors have charged Hale", "Hale was charged.": who charges, or that nothing follows, tells it from a fee. */
function isFormalCharge(clause: Clause, cue: CueVerb, accused: Role | null, accuser: Role): boolean {
  const { verb, objects } = clause;
  if (cue.stage !== "charged" || cue.class !== "V-legal" || verb === null || accused?.party.entity == null)
    return false;
  const { kind } = accuser.party;
  if (kind === "agency" || kind === "court" || kind === "government") return true;
  return verb.voice === "passive" && objects.length === 0 && accused.party.kind === "person";
}

/** "Hale blamed herself": who accuses is accused, and admits. */
function isSelf(reader: Reader, accused: Role | null): boolean {
  const head = accused?.phrase?.head;
  return head !== undefined && /sel(?:f|ves)$/u.test(reader.parsed.tokens.words[head] ?? "");
}

/** Whether the cue can stand in the frame: "accused fraud" and "charged that" without a clause cannot. */
function fits(cue: CueVerb, frame: Frame): boolean {
  if (frame.content === "complement") return cue.clause;
  if (frame.accused === "object" || frame.accused === "patient") return cue.object !== "content";
  return cue.object !== "accused";
}

type Filled = {
  readonly clause: Clause;
  readonly cue: CueVerb;
  readonly frame: Frame;
  readonly accused: Role | null;
  readonly accuser: Role;
  readonly content: Content | null;
  readonly wrongdoing: Wrongdoing | null;
};

function readingsOf(reader: Reader, filled: Filled): Reading[] {
  const { clause, cue, frame, content } = filled;
  const head = clause.verb?.head ?? clause.first;
  return readingOf(reader, {
    rule: frame.id,
    class: cue.makes,
    stage: cue.stage,
    clause,
    cue: { first: head, last: head + 1 },
    accused: filled.accused,
    accuser: filled.accuser,
    content,
    contentWhy: reasonOf(frame.content),
    wrongdoing: filled.wrongdoing,
    score: cue.score,
  });
}
