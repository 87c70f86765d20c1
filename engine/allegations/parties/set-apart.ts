import { unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { spanOf } from "@/engine/syntax/questions";
import { personsBefore } from "./pronoun-party";

/**
 * "Lund got in numerous digs at Hale. He accused Hale …": linking may take "he" for Hale, whom the sentence tells apart. Then it is the only other
 * person of the sentence or the one before; else the article's word stands alone, and of an "it" nothing is stated.
 */
export function setApart(reader: Reader, accuser: Role, accused: Role | null): Role {
  const { party, phrase } = accuser;
  const isSame = party.entity !== null && party.entity === accused?.party.entity;
  if (!isSame || phrase?.kind !== "pronoun" || accused.phrase?.kind === "pronoun") return accuser;
  if (!isPersonal(reader, phrase)) return unstatedRole("the sentence does not say by whom");
  const span = spanOf(reader.parsed, phrase);
  const [only, another] = personsBefore(reader, phrase).filter(({ id }) => id !== party.entity);
  return only === undefined || another !== undefined
    ? { ...accuser, party: { entity: null, span, kind: "unnamed" } }
    : { ...accuser, party: { entity: only.id, span, kind: only.kind } };
}

function isPersonal({ parsed }: Reader, { head }: NounPhrase): boolean {
  return /^(?:he|she|they|who)$/u.test(parsed.tokens.words[head] ?? "");
}
