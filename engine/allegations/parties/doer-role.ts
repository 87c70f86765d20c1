import type { Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { partyOf, unstatedRole } from "./party-of";

/** Who does what the class says, by the phrase that tells it; unstated where there is none, or where it is nobody. */
export function doerRole(reader: Reader, phrase: NounPhrase | null, why: string): Role {
  const party = phrase === null ? null : partyOf(reader, phrase);
  return party === null ? unstatedRole("the sentence does not say by whom") : { party, phrase, why };
}
