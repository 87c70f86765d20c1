import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** "allegations of fraud involving Telbrik"; a person may be involved as the one who suffered it. */
export function involvedIn(
  reader: Reader,
  noun: NounPhrase,
  { class: kind }: CueNoun,
  first: NounPhrase | null,
): Role | null {
  if (kind !== "N-alleg") return null;
  for (const clause of [noun.modifier, first?.modifier ?? null]) {
    const phrase = clause?.verb?.lemma === "involve" && clause.verb.form === "gerund" ? clause.objects[0] : undefined;
    const party = phrase === undefined ? null : partyOf(reader, phrase);
    if (phrase === undefined || party?.entity == null || party.kind === "person" || party.kind === "state") continue;
    return { party, phrase, why: "said to be involved" };
  }
  return null;
}
