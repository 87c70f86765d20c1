import { needsAnswer } from "@/engine/wording/allegation-words";
import type { ArticleReport } from "@/engine/report/article-report";
import { type Hidden, listEntities } from "./report-lists";
import type { Words } from "./words";

/** "2 companies, 1 person, 3 allegations, 1 without an answer; relies on 3 other outlets". Counts of what is not hidden, and no verdict. */
export function describeGlance(report: ArticleReport, words: Words, hidden: Hidden["entities"] = []): string {
  const lists = listEntities(report, hidden);
  const allegations = report.allegations.filter((allegation) => allegation.polarity === "asserted");
  const unanswered = allegations.filter((allegation) => needsAnswer(allegation) && allegation.responses.length === 0);
  // They are many beside companies and people; of a story that has neither they are what it is about.
  const others =
    lists.companies.length + lists.people.length > 0 ? 0 : lists.organisations.length + lists.states.length;
  const counted = [
    lists.companies.length > 0 && words.count("countCompanies", lists.companies.length),
    lists.people.length > 0 && words.count("countPeople", lists.people.length),
    others > 0 && words.count("countOrganisations", others),
    allegations.length > 0 && words.count("countAllegations", allegations.length),
    unanswered.length > 0 && words.count("countUnanswered", unanswered.length),
  ].filter((part) => part !== false);
  const outlets = report.sourcing.outlets.length;
  const relies = outlets > 0 ? words.say("glanceReliesOn", words.count("countOutlets", outlets)) : "";
  const parts = [counted.join(words.say("comma")), relies].filter((part) => part !== "");
  return parts.join(words.say("semicolon")) || words.say("glanceNothingKnown");
}
