import type { ArticleReport } from "@/engine/report/article-report";
import { voicedAmong } from "@/engine/statements/statement";
import { namesOf } from "./report-lists";
import type { Words } from "./words";

/**
 * Where the story as a whole comes from, a sentence each: whether the outlet saw or heard anything itself, which others it
 * cites, how many people speak, how many statements have a named source, when not all have, and whether all come from one;
 * reports of old lack the last two.
 */
export function tellSourcing(report: ArticleReport, words: Words): string[] {
  const { firstHand, outlets, namedPeople, namedStatements, oneSource } = report.sourcing;
  const all = voicedAmong(report.statements).length;
  const cited = namesOf(report, outlets);
  return [
    words.say(firstHand ? "sourcingFirstHand" : "sourcingNothingFirstHand"),
    // Where some of it is the outlet's own, what it cites others for is for each statement to say.
    cited.length > 0 && words.say(firstHand ? "sourcingCites" : "sourcingReliesOn", words.list(cited)),
    namedPeople > 0 && `${words.count("countNamedPeople", namedPeople)}.`,
    namedStatements !== undefined &&
      namedStatements < all &&
      `${words.count("countNamedStatements", namedStatements, String(all))}.`,
    oneSource === true && words.say("sourcingOneSource"),
  ].filter((sentence) => sentence !== false);
}
