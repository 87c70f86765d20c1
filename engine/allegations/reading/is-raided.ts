import { isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { setOfWords } from "@/engine/text/word-list";
import type { Filled } from "./filled";
import type { Reader } from "./reader";

const offices = setOfWords("office offices headquarters premises branch branches plant plants factory factories");
const homes = setOfWords("home homes house houses residence villa apartment flat");
const soldiers = /^(?:army|military|troops|soldiers|navy)$/u;

/**
 * "Police raided the offices of Orbis", "Agents searched Hale's home in a bribery inquiry": who is looked into. Whose home is searched for no
 * reason told, or over a murder, may have suffered it, and an outlet may only have annoyed somebody.
 */
export function isRaided(reader: Reader, { clause, accused, accuser, wrongdoing }: Filled): boolean {
  const { words } = reader.parsed.tokens;
  const head = words[accused?.phrase?.head ?? -1] ?? "";
  const isSearch = clause.verb?.lemma === "search";
  if (isAsWrongAs(wrongdoing, "hint")) {
    const isOfMoney = wrongdoing?.category !== "other";
    return !isSearch || offices.has(head) || (homes.has(head) && isOfMoney);
  }
  if (accused?.party.entity == null) return false;
  const { kind } = accused.party;
  if (kind === "outlet" || kind === "state" || kind === "government") return false;
  const isFirm = !isSearch && accused.phrase?.kind === "name" && kind === "company";
  if (!isFirm && !offices.has(head)) return false;
  const by = words[accuser.phrase?.head ?? -1] ?? "";
  if (soldiers.test(by)) return false;
  const isPolice = accuser.party.kind === "agency" || accuser.party.kind === "government" || by === "agents";
  return isPolice || (clause.verb?.voice === "passive" && accuser.party.kind === "unstated");
}
