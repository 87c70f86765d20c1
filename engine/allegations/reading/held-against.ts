import type { Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import type { Party } from "@/engine/allegations/allegation";
import { isDocument, isInquiry } from "@/engine/allegations/parties/written-by";
import type { Clause, NounPhrase, VerbGroup } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import { sourceOf, tellerOf } from "./attribution";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** Wrong where it is told of somebody else; only who is known may say the looser ones, which fans and analysts say of a game or a year. */
const byAnybody = setOfWords(
  "mislead deceive hide conceal violate abuse discriminate harass intimidate misrepresent suppress mistreat breach ignore bully fabricate falsify invent overstate rig hack withhold turn attack bomb shell target block interfere meddle underreport under-report misreport",
);
/** These have no object: "interfered in the election". */
const interfering = new Set(["interfere", "meddle"]);
const byKnown = setOfWords("cheat steal exploit manipulate evade fail");
/** What nobody is said to have failed to do but by way of blame. */
const plainDuties = setOfWords("protect prevent disclose declare report notify inform warn pay");

/**
 * "Telbrik hid the truth from its customers, Hale said": somebody says of another that it was done; "lawyers say Telbrik concealed the
 * risks" and "an inquiry found that Telbrik ignored warnings" do so without a name.
 */
export function isHeldAgainst(
  reader: Reader,
  clause: Clause,
  source: Role | null,
  { entity, span, kind: sort }: Party,
): boolean {
  const { verb, kind, complement } = clause;
  if (verb === null || source === null) return false;
  const isOwn = entity === null ? source.party.span?.start === span?.start : source.party.entity === entity;
  if (isOwn) return false;
  // "failed to follow" says nothing.
  if (verb.lemma === "fail" && (complement?.objects.length ?? 0) === 0) return false;
  const isTold = verb.form === "finite" && (verb.tense === "past" || verb.perfect) && verb.modal === null;
  if (!isTold || verb.voice !== "active" || kind === "reduced-relative") return false;
  // A witness knows of it, too.
  if (verb.lemma === "know") return sort !== "person" && (isTelling(source) || isImpersonal(reader, clause));
  const isKnown = source.party.entity !== null;
  if (isKnown) return byAnybody.has(verb.lemma) || byKnown.has(verb.lemma);
  if (!isSomebody(source) && !isImpersonal(reader, clause)) return false;
  if (verb.lemma === "fail") return plainDuties.has(complement?.verb?.lemma ?? "");
  return byAnybody.has(verb.lemma) && (clause.objects.length > 0 || interfering.has(verb.lemma));
}

const armed = setOfWords(
  "police army military soldiers troops fighters rebels militiamen militants gunmen forces guards peacekeepers",
);
const hurtingVerbs = setOfWords(
  "execute torture massacre behead beat assault harass intimidate mistreat abuse rob loot kill shoot rape exploit",
);
/** Whom police and soldiers have no cause to hurt. */
const harmless =
  /^(?:civilians?|protesters?|demonstrators?|students?|children|pupils?|prisoners?|detainees?|villagers?|worshippers|patients?|migrants?|refugees?|journalists?|reporters?|workers?|women|residents?|bystanders?|teenagers?|activists?|farmers?|miners?|strikers|people|passengers?|shoppers|mourners|families)$/u;

/** These have laid down their arms: "executed captured soldiers". */
const defenceless = /^(?:captured|unarmed|wounded|surrendering|surrendered|detained|blindfolded)$/u;
const shelling = new Set(["shell", "bomb", "burn", "loot", "raze", "torch", "target", "attack"]);
/** What police and soldiers may be said to have done. */
export const violentVerbs: ReadonlySet<string> = new Set([...hurtingVerbs, ...shelling]);
/** What no force may fire at. */
const shelters =
  /^(?:hospitals?|clinics?|schools?|kindergartens?|mosques?|church(?:es)?|shelters?|homes|houses|villages?|camps?|ambulances?|bakery|bakeries|markets?)$/u;

const executing = new Set(["execute", "behead"]);

/** What is wrong where fighters do it, and may be a sentence or a war where a state does; else null. */
export function forcedActOf(reader: Reader, { verb, objects: [object] }: Clause): Wrongdoing | null {
  if (verb === null || object === undefined) return null;
  if (!executing.has(verb.lemma) && !isHurt(reader, verb, object)) return null;
  return { category: "other", strength: "loose", head: verb.head, end: verb.last };
}

/** "Witnesses say that police beat students": somebody who is no official tells it of police or an army without a name. */
export function isByForces(reader: Reader, clause: Clause, doer: NounPhrase, source: Role | null): boolean {
  const { words } = reader.parsed.tokens;
  const { verb, objects } = clause;
  if (verb === null || source === null || !armed.has(words[doer.head] ?? "") || doer.kind === "pronoun") return false;
  const isTold = verb.form === "finite" && (verb.tense === "past" || verb.perfect) && verb.modal === null;
  if (!isTold || verb.voice !== "active" || !isHurt(reader, verb, objects[0])) return false;
  const isOfSide = source.party.kind === "agency" || source.party.kind === "government";
  // "It said rebels had executed prisoners"
  const isIt = source.party.kind === "unstated" && words[tellerOf(clause)?.head ?? -1] === "it";
  return !isOfSide && (isTelling(source) || isIt);
}

function isShelter({ parsed: { tokens } }: Reader, { lemma }: VerbGroup, { head }: NounPhrase): boolean {
  return shelling.has(lemma) && shelters.test(tokens.words[head] ?? "");
}

function isHurt(reader: Reader, verb: VerbGroup, object: NounPhrase | undefined): boolean {
  if (object === undefined) return false;
  if (isShelter(reader, verb, object)) return true;
  const { lemma } = verb;
  const { tokens } = reader.parsed;
  const word = tokens.words[object.head] ?? "";
  if (!hurtingVerbs.has(lemma)) return false;
  return harmless.test(word) || defenceless.test(tokens.words[object.head - 1] ?? "");
}

/** Somebody, with a name or without. */
function isTelling(source: Role): boolean {
  return source.party.entity !== null || isSomebody(source);
}

/** "lawyers", "two former employees", "a whistleblower". */
function isSomebody({ party, phrase }: Role): boolean {
  // "Witness Watch", whom linking does not know
  if (phrase?.kind === "name") return party.kind === "unnamed";
  return phrase?.kind === "common" && (party.kind === "group" || party.kind === "unnamed");
}

/** "An audit found that …", "an internal memo says that …". */
function isImpersonal(reader: Reader, clause: Clause): boolean {
  const teller = tellerOf(clause) ?? sourceOf(clause);
  return teller !== null && (isDocument(reader, teller) || isInquiry(reader, teller));
}
