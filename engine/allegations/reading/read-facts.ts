import {
  findWrongdoing,
  wrongActAt,
  type Strength,
  type Wrongdoing,
} from "@/engine/allegations/lexicon/find-wrongdoing";
import { isWhere } from "@/engine/allegations/frames/misread-phrase";
import { whoIsMeant } from "@/engine/allegations/frames/who-is-meant";
import { isBelonging } from "@/engine/allegations/parties/party-nouns";
import { calledSo, entityOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase, VerbGroup } from "@/engine/syntax/parsed-text";
import { byPhraseOf, nounPhraseAtToken, subjectOf } from "@/engine/syntax/questions";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf, isHeardInCourt, madeIt } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfClause } from "./content";
import { paperSaying, stageOfPaper } from "./court-papers";
import { doerTold } from "./doer-told";
import { forcedActOf, isByForces, isHeldAgainst } from "./held-against";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";
import { isFinding, isRuling } from "./ruled-around";

/** "committed fraud", "paid bribes": the wrong stands in the object. */
export const committingVerbs: ReadonlySet<string> = setOfWords(
  "act use plan organise organize arrange commission execute commit engage pay take accept receive run carry perpetrate participate orchestrate mastermind offer give solicit make order involve tell issue instruct direct pressure pressurise pressurize coerce force",
);

/**
 * Wrongdoing told by an ordinary clause: as somebody's words ("Hale told the Ledger that Ito lied"), or as a fact
 * ("Ito bribed inspectors", "the emails were hacked by Norland"). Only where the verb itself, or what it commits, is plainly wrong and somebody known does it.
 */
export function readFact(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || verb.form === "infinitive" || clause.kind === "gerund" || clause.kind === "infinitive")
    return [];
  // "broke no laws"
  if (verb.negated || clause.objects[0]?.determiner === "no") return [];
  // "made bribery the theme of a speech"
  if (verb.lemma === "make" && clause.objects.length > 1) return [];
  const isSuffered = verb.voice === "passive";
  if ((isSuffered && committingVerbs.has(verb.lemma)) || isCapital(reader, verb.head)) return [];
  const own = actOf(reader, clause, "loose");
  const act = own ?? forcedActOf(reader, clause);
  if (act === null || mayDescribe(reader, clause) || isSupposed(clause) || isSaidByNothing(reader, clause)) return [];
  const doer = isSuffered ? byPhraseOf(clause) : subjectMeant(reader, clause);
  if (doer !== null && isBareForm(reader, clause, doer)) return [];
  if (doer === null) return [];
  const isKnown = entityOf(reader, doer) !== null;
  const isOwned = isBelonging(reader.parsed.tokens.words[doer.head] ?? "") && doer.possessor !== null;
  const source = attributionOf(reader, clause);
  const paper = paperSaying(reader, clause);
  const isFound = isOfficial(source) || isFinding(reader, clause) || paper !== null || isHeardInCourt(reader, clause);
  const isForced = !isKnown && isByForces(reader, clause, doer, source);
  if (own === null && !isForced) return [];
  const told = doerTold(reader, doer, {
    isSure: isKnown || isOwned || isForced,
    isFound: isFound && isFirst(reader, doer),
  });
  if (told === null) return [];
  const { party, isStaff } = told;
  if (source === null && !isKnown && !isForced) return [];
  const isHeld = isFound || isHeldAgainst(reader, clause, source, party);
  const isSomebody = isKnown || isStaff || doer.determiner !== null || doer.possessor !== null || doer.kind === "name";
  if (act.strength !== "plain" && !isForced && !(isHeld && isSomebody)) return [];
  const stage = paper === null ? null : stageOfPaper(reader, paper);
  const speaker =
    source?.party.kind === "outlet" && source.why !== madeIt
      ? unstatedRole("an outlet reports it and does not say from whom")
      : source;
  if (speaker === null && !isPlain(reader, clause, doer)) return [];
  // Whoever says "he lied" speaks of somebody else, whomever linking takes it for.
  if (doer.kind === "pronoun" && clause.quotation !== null && speaker?.party.entity === party.entity) return [];
  const isOwn = isKnown && speaker !== null && speaker.party.entity === party.entity;
  return readingOf(reader, {
    rule: speaker === null ? "as-fact" : "says-that",
    ...(isOwn ? owned : isRuling(reader, clause, source) ? ruled : said),
    ...(stage === null || isOwn ? {} : { class: "legal_action", stage }),
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: doer, why: "who does it in the clause" },
    accuser: isOwn
      ? unstatedRole("they say so themselves")
      : (speaker ?? unstatedRole("told as a fact, without a source")),
    content: contentOfClause(reader, clause, isOwned),
    contentWhy: "what the clause says",
    wrongdoing: act,
    score: speaker === null ? 0.55 : 0.7,
    ...(speaker === null ? { voice: "as_fact" as const } : {}),
  });
}

/** Told without a source: as done, by the one who stands before the verb, or to whom it was done by somebody. */
function isPlain(reader: Reader, clause: Clause, doer: NounPhrase): boolean {
  const { verb } = clause;
  if (verb === null || verb.modal !== null) return false;
  if (verb.voice === "passive") return verb.form === "finite" && verb.tense === "past";
  return isPlainTelling(clause) && isFirst(reader, doer);
}

/** "One would think that Hale stole it": nobody says so. */
function isSupposed(clause: Clause): boolean {
  const above = clause.parent;
  if (above?.complement !== clause || above.verb?.modal == null) return false;
  return above.verb.modal !== "will" && /^(?:think|believe|assume|suppose|imagine|expect)$/u.test(above.verb.lemma);
}

/** "None of the emails, nor anything she wrote, showed that Hale stole it": nothing says so. */
function isSaidByNothing({ parsed }: Reader, { parent }: Clause): boolean {
  const { words } = parsed.tokens;
  for (let at = parent?.first ?? 0; at < (parent?.verb?.first ?? 0); at += 1)
    if (/^(?:none|nothing|nobody|neither|nor)$/u.test(words[at] ?? "")) return true;
  return false;
}

/** "had relied on vague premises and illegally intercepted calls": the calls on which they relied, as far as the words tell. */
function mayDescribe({ parsed }: Reader, { verb, coordinatedWith }: Clause): boolean {
  if (verb === null || coordinatedWith === null || verb.adverbs.length === 0) return false;
  if (parsed.tokens.words[verb.first - 1] !== "and" || verb.head !== verb.last - 1 || verb.tense !== "past")
    return false;
  return nounPhraseAtToken(parsed, verb.first - 2)?.role === "preposition";
}

/** "was a manager of Telbrik, who took bribes": the manager; nobody where it may be a body. */
function subjectMeant(reader: Reader, clause: Clause): NounPhrase | null {
  const nearest = clause.subject ?? clause.antecedent ?? subjectOf(clause);
  const meant = nearest === null ? null : whoIsMeant(reader, clause, nearest);
  if (meant === null || isWhere(reader, clause, meant)) return null;
  return entityOf(reader, meant) === null && meant !== nearest ? calledSo(reader, meant) : meant;
}

const said = { class: "accusation", stage: "claimed" } as const;
const owned = { class: "admission", stage: "claimed" } as const;
const ruled = { class: "finding", stage: "liable" } as const;

/** "Prosecutors said Lund hid the money": what they tell of somebody is a charge, in milder words too. */
function isOfficial(source: Role | null): boolean {
  const kind = source?.party.kind;
  return kind === "agency" || kind === "court" || kind === "government";
}

const wrongAdverbs = setOfWords("illegally unlawfully fraudulently corruptly criminally illicitly dishonestly");
/** So wrong that a court or an inquiry tells of it: "had wrongly classified couriers". */
const blamedAdverbs = setOfWords("wrongly wrongfully improperly falsely unfairly unjustly deceptively");
/** What is wrong when it is meant: "deliberately struck a market"; what is wrong by force: "forcibly deported". */
const meantAdverbs = setOfWords("deliberately intentionally knowingly wilfully willfully indiscriminately");
const attacking = setOfWords("strike hit target bomb shell shoot attack fire destroy burn starve ram kill block sink");
const removing = setOfWords("transfer deport displace evict relocate remove recruit conscript disappear take");
/** What may be against the law with no wrong in it: crossing a border. */
const borders = setOfWords("cross enter immigrate migrate stay live reside park camp");

/** "illegally dumped waste", "unlawfully stopped rivals": the adverb tells that it was wrong. */
function wronglyDone(
  { parsed }: Reader,
  { adverbs, first, head, last, lemma }: VerbGroup,
  to: number,
): Wrongdoing | null {
  const isMeant = attacking.has(lemma) && adverbs.some((adverb) => meantAdverbs.has(adverb));
  const isForced = removing.has(lemma) && adverbs.includes("forcibly");
  const isWrong = adverbs.some((adverb) => wrongAdverbs.has(adverb)) && !borders.has(lemma);
  const isPlain = isMeant || isForced || isWrong;
  if (!isPlain && !adverbs.some((adverb) => blamedAdverbs.has(adverb))) return null;
  const category = findWrongdoing(parsed.tokens, first, to)?.category ?? "other";
  return { category, strength: isPlain ? "plain" : "loose", head, end: last };
}

/** What officials blame somebody for not having done: "failed to file reports", "failed to pay taxes". */
const duties = setOfWords(
  "stop file report disclose declare register pay protect prevent comply maintain notify inform supervise monitor implement detect meet follow keep",
);

function failing({ parsed }: Reader, { head, last }: VerbGroup, to: number): Wrongdoing {
  const category = findWrongdoing(parsed.tokens, last, to)?.category ?? "other";
  return { category, strength: "loose", head, end: last };
}

const harm =
  /^(?:risks?|dangers?|dangerous|harm(?:s|ed|ful)?|hurt(?:s|ing)?|defects?|defective|unsafe|toxic|poison\w*|addictive|faulty|flaws?|flawed|leaks?|unstable|unsound|faults?|failing|collapse|crashes|predators?|lethal|deadly|infected|contaminated|carcinogenic|corroded|cracked|kill(?:s|ed|ing)?)$/u;

/** "knew for years that its products harmed children": what they knew was wrong, and went on with. */
function knowing({ parsed }: Reader, { last, head }: VerbGroup, to: number): Wrongdoing | null {
  const found = findWrongdoing(parsed.tokens, last, to);
  const isHarm = found !== null || parsed.tokens.words.slice(last, to).some((word) => harm.test(word));
  return isHarm ? { category: found?.category ?? "other", strength: "loose", head, end: last } : null;
}

const deeds = /^(?:attacks?|bombings?|shootings?|explosions?|raids?|plots?|hacks?|coups?)$/u;
const commanding = new Set(["order", "orchestrate", "mastermind", "plan", "organise", "organize"]);

/** "ordered engineers to hide readings": whoever has others do it. */
const instigating = new Set([
  "order",
  "instruct",
  "direct",
  "pressure",
  "pressurise",
  "pressurize",
  "coerce",
  "force",
  "tell",
]);

const farthest = 8;

/** As a fact only what a finite verb in the past says of a subject that stands before it. */
function isPlainTelling({ verb, subject, antecedent }: Clause): boolean {
  const doer = subject ?? antecedent;
  if (verb === null || doer === null || verb.form !== "finite") return false;
  return (verb.tense === "past" || verb.perfect) && verb.first >= doer.last && verb.first - doer.last <= farthest;
}

/** "helping Lund hide", "asked that Hale lie": no tense, so not told as done. */
function isBareForm(reader: Reader, { verb, kind }: Clause, doer: NounPhrase): boolean {
  if (verb === null || kind === "main" || verb.tense !== "present" || verb.perfect || doer.plural) return false;
  return doer.kind !== "pronoun" && reader.parsed.tokens.words[verb.first] === verb.lemma;
}

const openers = new Set([
  ",",
  ";",
  ":",
  "and",
  "but",
  "that",
  "while",
  "when",
  "because",
  "as",
  "where",
  "“",
  '"',
  "–",
  "—",
  "(",
]);

/** "hackers backing Hale hijacked the site": only a subject with nothing before it in its clause is surely one. */
function isFirst({ parsed }: Reader, doer: NounPhrase): boolean {
  const { words } = parsed.tokens;
  return parsed.sentences[doer.sentence]?.first === doer.first || openers.has(words[doer.first - 1] ?? "");
}

/** "Anti-Money Laundering": a name is no verb. */
function isCapital(reader: Reader, at: number): boolean {
  return ((reader.parsed.tokens.shapes[at] ?? 0) & shape.capital) !== 0;
}

/** What the verb does wrong, or what it commits; null for an ordinary clause. */
function actOf(reader: Reader, clause: Clause, needed: Strength): Wrongdoing | null {
  const { verb } = clause;
  if (verb === null) return null;
  const { tokens } = reader.parsed;
  // "sexually abused"
  const first = verb.adverbs.includes(tokens.words[verb.head - 1] ?? "") ? verb.head - 1 : verb.head;
  const own =
    (first < verb.head ? wrongActAt(tokens, first, clause.last, "plain") : null) ??
    wrongActAt(tokens, verb.head, clause.last, needed) ??
    wronglyDone(reader, verb, clause.last);
  // "paid bribes to officials" says more than paying officials does.
  if (own?.strength === "plain") return own;
  return committedBy(reader, clause, verb) ?? own;
}

/** What a verb of committing has as its object, or what somebody is said to have failed to do. */
function committedBy(reader: Reader, clause: Clause, verb: VerbGroup): Wrongdoing | null {
  const { tokens } = reader.parsed;
  if (verb.lemma === "know") return knowing(reader, verb, clause.last);
  if (verb.lemma === "fail" && duties.has(clause.complement?.verb?.lemma ?? ""))
    return failing(reader, verb, clause.last);
  const made = instigating.has(verb.lemma) ? (clause.complement?.verb ?? null) : null;
  if (made?.form === "infinitive" && !made.negated) return wrongActAt(tokens, made.head, clause.last, "loose");
  if (!committingVerbs.has(verb.lemma) || verb.lemma === "be") return null;
  const object = clause.objects[0] ?? clause.prepositions.find((phrase) => phrase.preposition === "in")?.object ?? null;
  if (object === null) return null;
  const found = findWrongdoing(tokens, object.first, object.last);
  if (found === null || found.end <= object.head) return null;
  // "ordered the attack", "planned the bombing"
  const isDeed = deeds.test(tokens.words[object.head] ?? "") && commanding.has(verb.lemma);
  if (found.strength === "hint") return isDeed ? { ...found, strength: "loose" } : null;
  return found;
}
