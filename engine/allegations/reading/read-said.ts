import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { obeyingVerbs, promisingGerunds } from "@/engine/allegations/lexicon/stances";
import type { EntityId } from "@/engine/linking/linked-entity";
import type { Statement } from "@/engine/statements/statement";
import type { TokenRange } from "@/engine/syntax/parsed-text";
import { sentenceAtToken } from "@/engine/syntax/questions";
import { wordsAmong } from "@/engine/text/per-word";
import { tokenAt } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { answer, specific, type Answer } from "./answer";
import { readBaseless } from "./baseless";
import { entityAtToken, entityById, type Reader } from "./reader";
import type { Reply, Role } from "./reading";

/** What somebody's own words answer, wherever their "said" stands: “That is simply not true,” Hale said. */
export function readSaid(reader: Reader): Reply[] {
  const replies: Reply[] = [];
  for (const statement of reader.statements) {
    const by = speakerOf(reader, statement);
    if (by === null) continue;
    for (const { start, end } of statement.content) {
      const range = { first: tokenAt(reader.parsed.tokens, start), last: tokenAt(reader.parsed.tokens, end) };
      const said = answerIn(reader, range, by.party.entity);
      if (said === null) continue;
      const sentence = sentenceAtToken(reader.parsed, range.first);
      replies.push({ ...said, by, repeated: false, sentence, order: range.first });
      break;
    }
  }
  return replies;
}

/** Rules of statements that find what is said, in so many words; not those for what is wanted, done or held. */
const spoken = setOfWords("quote say-clause say-rest trailing interruption according-to");

/** Who answers in a statement: who says it, or for whom it is said. Null for nobody known, and for what is not said. */
export function speakerOf(reader: Reader, { speaker, speaksFor, source, kind, rule }: Statement): Role | null {
  if (kind !== "direct" && !spoken.has(rule)) return null;
  const entity = entityById(reader.linking, speaksFor ?? speaker);
  if (entity === null) return null;
  return { party: { entity: entity.id, span: source, kind: entity.kind }, phrase: null, why: "says so" };
}

function answerIn(reader: Reader, range: TokenRange, speaker: EntityId | null): Answer | null {
  const { tokens } = reader.parsed;
  const denied = readBaseless(tokens, range, { inOrder: true });
  if (denied !== null) {
    if (denied.reach === "all") return isOfOthers(reader, range, speaker) ? null : denied;
    return denied.about === "anything" ? { ...denied, about: "near" } : denied;
  }
  for (let at = range.first; at < range.last; at += 1) {
    if (!telling.at(tokens, at)) continue;
    const found =
      negatedAct(reader, at, range) ??
      isSorry(tokens.words, at) ??
      obeys(tokens.words, at) ??
      looksInto(tokens.words, at);
    if (found !== null) return found;
  }
  return null;
}

/** “Mr Lund is innocent,” said Hale: of somebody else. */
export function isOfOthers(reader: Reader, { first, last }: TokenRange, speaker: EntityId | null): boolean {
  for (let at = first; at < last; at += 1) {
    const entity = entityAtToken(reader, at);
    if (entity?.kind === "person" && entity.id !== speaker) return true;
  }
  return false;
}

const negating = new Set(["not", "n't", "never"]);
/** The words with which these answers begin: one look tells that there is none. */
const telling = wordsAmong(new Set([...negating, ...obeyingVerbs, ...promisingGerunds, "sorry"]));
const actReach = 4;
/** "do not tolerate fraud": it is not their own that is spoken of. */
const othersActs = setOfWords(
  "tolerate condone accept allow support permit believe think know want endorse excuse comment encourage expect",
);

/** "did not mislead anybody", "have never paid bribes": an act that they say they have not done. */
function negatedAct({ parsed: { tokens } }: Reader, at: number, { last }: TokenRange): Answer | null {
  const { words } = tokens;
  if (!negating.has(words[at] ?? "") || modal.has(words[at - 1] ?? "") || isOfProof(words, at)) return null;
  if (doesNotAccept(words, at, last)) return answer("denies", { about: "near" });
  for (let next = at + 1; next < Math.min(last, at + actReach); next += 1) {
    const word = words[next] ?? "";
    if (othersActs.has(word)) return null;
    const found = findWrongdoing(tokens, next, Math.min(last, next + 2));
    if (found === null || found.head !== next || !isAsWrongAs(found, "loose")) continue;
    return answer("denies", { category: specific(found.category), about: "near" });
  }
  return null;
}

const proofReach = 8;

/** "asked for evidence that Norland did not hack it": what is to be shown. */
function isOfProof(words: readonly string[], at: number): boolean {
  return words
    .slice(Math.max(0, at - proofReach), at)
    .some((word) => /^(?:evidence|proof|prove|whether|if)$/u.test(word));
}

const accepting = setOfWords("accept recognise recognize agree");
const accounts = setOfWords(
  "allegation allegations accusation accusations claim claims finding findings conclusion conclusions account version picture description portrayal characterisation characterization criticism criticisms",
);
const accountReach = 6;

/** "do not recognise the picture painted", "does not accept the findings", "don't agree with these claims". */
function doesNotAccept(words: readonly string[], at: number, last: number): boolean {
  if (!accepting.has(words[at + 1] ?? "")) return false;
  for (let next = at + 2; next < Math.min(last, at + accountReach); next += 1)
    if (accounts.has(words[next] ?? "")) return true;
  return false;
}

const modal = setOfWords("will would can could should may might must ca wo");

/** "was truly sorry", "I am sorry and the practice has ended"; not "sorry to see her leave", "sorry for the families". */
function isSorry(words: readonly string[], at: number): Answer | null {
  if (words[at] !== "sorry") return null;
  if (!/^(?:is|are|was|were|am|’m|'m|’re|'re|truly|deeply|very|so|sincerely|really)$/u.test(words[at - 1] ?? ""))
    return null;
  return /^(?:to|for|about|if)$/u.test(words[at + 1] ?? "") ? null : answer("admits", { about: "near" });
}

/** "followed the law", "complied with all rules". */
function obeys(words: readonly string[], at: number): Answer | null {
  if (!obeyingVerbs.has(words[at] ?? "")) return null;
  if (/^act(?:ed|ing)$/u.test(words[at] ?? "")) return actsWell(words, at) ? answer("denies", { about: "near" }) : null;
  for (let next = at + 1; next < at + 6; next += 1)
    if (lawful.test(words[next] ?? "")) return answer("denies", { about: "near" });
  return null;
}

const properly = setOfWords("lawfully properly appropriately responsibly legally ethically correctly honestly faith");

/** "acted in good faith", "has always acted lawfully"; not "had not acted properly". */
function actsWell(words: readonly string[], at: number): boolean {
  for (let before = at - 3; before < at; before += 1) if (negating.has(words[before] ?? "")) return false;
  for (let next = at + 1; next < at + 4; next += 1) if (properly.has(words[next] ?? "")) return true;
  return false;
}

const lawful = /^(?:laws?|rules?|regulations?|requirements?|legislation|standards|obligations|guidelines)$/u;

/** "was looking into it", "is reviewing the decision". */
function looksInto(words: readonly string[], at: number): Answer | null {
  if (
    !promisingGerunds.has(words[at] ?? "") ||
    !/^(?:is|are|was|were|’re|'re|be|been|currently|still)$/u.test(words[at - 1] ?? "")
  )
    return null;
  return answer("promises", { about: "near" });
}
