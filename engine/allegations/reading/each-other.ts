import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { othersOf } from "./build-reading";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** Who accuses, with the others that do, and whom. */
export type Mutual = { readonly accused: Role; readonly accuser: Role; readonly otherAccusers: readonly Role[] };

/** "each other", "one another": whoever does it does it to the rest of them. */
export function isEachOther({ parsed }: Reader, phrase: NounPhrase | undefined): boolean {
  if (phrase === undefined || phrase.last > phrase.first + 2) return false;
  const { words } = parsed.tokens;
  const pair = `${words[phrase.first]} ${words[phrase.first + 1]}`;
  return pair === "each other" || pair === "one another";
}

/** "Norland and Westmark accused each other": each of them is accused by the rest. Nobody where the text does not list them. */
export function eachOfThem(reader: Reader, clause: Clause): Mutual[] {
  const first = subjectOf(clause);
  const party = first === null ? null : partyOf(reader, first);
  if (first === null || party === null) return [];
  const one: Role = { party, phrase: first, why: "one of those who accuse each other" };
  const all = [one, ...othersOf(reader, one)].map((role) => ({ ...role, why: one.why }));
  if (all.length < 2) return [];
  return all.flatMap((accused): Mutual[] => {
    const [accuser, ...otherAccusers] = all.filter((other) => other !== accused);
    return accuser === undefined ? [] : [{ accused, accuser, otherAccusers }];
  });
}
