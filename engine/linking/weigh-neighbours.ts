import { isCapital } from "@/engine/mentions/find-runs";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import type { Weight } from "./judge-candidates";

const split = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Only a paper or a magazine has these. */
const newsroom = split("editor editors correspondent columnist reporter newsroom magazine newspaper");
/** Only a team or a school has these. */
const teams = split("coach midfielder striker goalkeeper defender quarterback fans player players");
/** Only a school has these. */
const schoolAfter = split(
  "student students undergraduate undergraduates graduate graduates alumni alumnus alumna professor professors faculty campus degree dropout lecturer " +
    "economist sociologist historian physicist biologist psychologist researcher researchers scientists study",
);
const schoolBefore = split(
  "professor lecturer phd doctorate degree graduated studied educated attended attending studying student students taught teaches teaching faculty " +
    "undergraduate graduate enrolled dean alumnus alumni dropped assistant researcher fellow scholar mba economist historian sociologist",
);
const joints = split("at from out in of the to with by a");

/** What the words right beside a name have only beside one kind of organisation. */
export function weighNeighbours(
  group: NameGroup,
  kind: EntityKind,
  entity: EntityIndex,
  clues: ArticleClues,
): Weight[] {
  if (kind === "person" || kind === "state") return [];
  const { tokens } = clues.prose;
  const { words } = tokens;
  const isSchool = clues.wordsOf(entity).some((word) => schools.has(word));
  const weights: Weight[] = [];
  for (const { first, last } of group.mentions) {
    const after = words[last] ?? "";
    if (newsroom.has(after) && kind !== "outlet") weights.push({ value: -5, evidence: false, reason: null });
    if (teams.has(after) && kind !== "organisation") weights.push({ value: -4, evidence: false, reason: null });
    // "Lloyd's of London" is another than Lloyd's, and "the Quillard Islands" are no school.
    const next = after === "of" ? last + 1 : last;
    const goesOn = after !== "'s" && isCapital(tokens, next);
    if (after === "of" && goesOn) weights.push({ value: -3, evidence: false, reason: null });
    if (isSchool && !goesOn && (schoolAfter.has(after) || isBehindSchooling(words, first)))
      weights.push({ value: 3.6, evidence: true, reason: "people study or teach there" });
    if (weights.length > 0) return weights;
  }
  return weights;
}

const schools = split("university college school institute");

/** "graduated from", "a professor of physics at": at most three words back. */
function isBehindSchooling(words: readonly string[], first: number): boolean {
  if (!joints.has(words[first - 1] ?? "")) return false;
  for (let at = first - 2; at >= first - 5 && at >= 0; at -= 1) {
    const word = words[at] ?? "";
    if (word === "." || word === "," || word === ";") return false;
    if (schoolBefore.has(word)) return true;
  }
  return false;
}
