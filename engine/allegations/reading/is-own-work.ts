import { isProsecutor } from "@/engine/allegations/parties/is-prosecutor";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import type { Reader } from "./reader";

/** "18% of the bureau's cases", "the attorney general's fraud case", "prosecutors' charges": they bring them. */
export function isOwnWork(reader: Reader, { head, possessor }: NounPhrase): boolean {
  if (possessor === null) return false;
  const word = reader.parsed.tokens.words[head] ?? "";
  if (brought.test(word) && isProsecutor(reader, possessor)) return true;
  const kind = /^(?:cases|prosecutions)$/u.test(word) ? partyOf(reader, possessor)?.kind : null;
  return kind === "government" || kind === "agency";
}

const brought = /^(?:cases?|charges?|indictments?|prosecutions?|lawsuits?|suits?|complaints?|allegations?|claims?)$/u;
