import { entityOf } from "@/engine/allegations/parties/party-of";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, spanOf } from "@/engine/syntax/questions";
import type { Reader } from "./reader";
import type { Role } from "./reading";

const parties: ReadonlySet<string> = new Set(["person", "company", "organisation"]);

/** "charged seven managers, among them Hale and Ito, with fraud", "six people, including the mayor, Hale, were arrested": those of them who are named. */
export function includedIn(reader: Reader, { party, phrase, why }: Role): Role[] {
  if (party.entity !== null || phrase?.kind !== "common" || !phrase.plural) return [];
  const found: Role[] = [];
  const seen = new Set<string>();
  for (let here = firstIncluded(reader, phrase); here !== null; here = here.next) {
    const entity = entityOf(reader, here);
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

function firstIncluded({ parsed }: Reader, { last }: NounPhrase): NounPhrase | null {
  const { words } = parsed.tokens;
  if (words[last] !== ",") return null;
  const isAmong = words[last + 1] === "among" && words[last + 2] === "them";
  if (!isAmong && words[last + 1] !== "including") return null;
  return nounPhraseAtToken(parsed, last + (isAmong ? 3 : 2));
}
