import { isTime } from "@/engine/allegations/parties/time-words";
import { entityOf } from "@/engine/allegations/parties/party-of";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, spanOf } from "@/engine/syntax/questions";
import { entityAtToken, type Reader } from "./reader";
import type { Role } from "./reading";

const parties: ReadonlySet<string> = new Set(["person", "company", "organisation"]);

/** "charged seven managers, among them Hale and Ito, with fraud", "six people, including the mayor, Hale, were arrested": those of them who are named. */
export function includedIn(reader: Reader, { party, phrase, why }: Role): Role[] {
  if (party.entity !== null || phrase?.kind !== "common" || !phrase.plural) return [];
  const found: Role[] = [];
  const seen = new Set<string>();
  for (let here = firstIncluded(reader, phrase); here !== null; here = here.next) {
    const entity = entityOf(reader, here);
    if (entity === null && isName(reader, here)) {
      found.push({ party: { entity: null, span: spanOf(reader.parsed, here), kind: "unnamed" }, phrase: here, why });
      continue;
    }
    // "including the mayor, Hale, and his wife, Ito": the first noun is Hale's.
    if (entity === null || !parties.has(entity.kind)) continue;
    if (seen.has(entity.id)) continue;
    seen.add(entity.id);
    found.push({
      party: { entity: entity.id, span: spanOf(reader.parsed, here), kind: entity.kind },
      phrase: here,
      why,
    });
  }
  return found;
}

/** Of several words: whoever linking does not know. */
function isName(reader: Reader, phrase: NounPhrase): boolean {
  const { kind, plural, first, last, head, possessor } = phrase;
  return (
    kind === "name" &&
    !plural &&
    possessor === null &&
    last - first > 1 &&
    entityAtToken(reader, head) === null &&
    !isTime(reader.parsed, phrase)
  );
}

function firstIncluded({ parsed }: Reader, phrase: NounPhrase): NounPhrase | null {
  const { words } = parsed.tokens;
  // "17 people and companies, including Telbrik"
  let { last } = phrase;
  for (let here = phrase.next; here !== null; here = here.next) last = here.last;
  // "insurers including Telbrik"
  if (words[last] === "including") return nounPhraseAtToken(parsed, last + 1);
  if (words[last] !== ",") return null;
  const isAmong = words[last + 1] === "among" && words[last + 2] === "them";
  if (!isAmong && words[last + 1] !== "including") return null;
  return nounPhraseAtToken(parsed, last + (isAmong ? 3 : 2));
}
