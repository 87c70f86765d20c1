import type { Allegation } from "@/engine/allegations/allegation";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import { textOf } from "@/engine/text/span";

/**
 * Whether there is something to show: a wrongdoing, or somebody with a name. "Two men were arrested." says neither; a charge
 * or an acquittal of whom nobody says anything ("the prosecution of fraud") is no news of anybody.
 */
export function saysEnough(
  text: string,
  { accused, accuser, content, class: kind, mentions, rule }: Allegation,
): boolean {
  // "The regulator cleared Telbrik.", where nothing is told of which it could be.
  const isBare = kind === "clearing" && content === null && mentions.length === 1;
  if (isBare && accuser.kind === "agency" && rule === "accuses-of") return false;
  if (accused.kind === "unstated") {
    if (accuser.kind === "unstated" && ofSomebody.has(kind)) return false;
    return content !== null;
  }
  return content !== null || accused.entity !== null || (accused.span !== null && isName(textOf(text, accused.span)));
}

/** Of nobody and by nobody they tell nothing. */
const ofSomebody: ReadonlySet<Allegation["class"]> = new Set(["legal_action", "inquiry", "finding", "clearing"]);

const named =
  /(?:^|\s)\p{Lu}[^\s]*$|\s\p{Lu}\p{L}+ (?:police|forces|army|campaign|government|caucus|leadership|leaders|lawmakers|senators)$/u;
/** Names end so as well as nouns do: "Guzman", "Rogers"; "Republicans" are known by that. */
const ending = /(?:man|ist|s)$/iu;
const small = /\p{Ll}/u;

/** Its last word has a capital: a name that linking does not know; or one before a body, "the Northport police". */
function isName(words: string): boolean {
  // "Leader of a ring jailed": the first word of a headline.
  const isNoun = !ending.test(words) && actorKindOfNoun(words.toLowerCase()) !== null;
  return named.test(words) && small.test(words) && !isNoun;
}
