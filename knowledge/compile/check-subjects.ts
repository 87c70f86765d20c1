import type { EntityKind } from "@/knowledge/lookup/entity";
import { type Stage, stageGroups } from "@/knowledge/lookup/vocabulary";
import type { MergedRows } from "./merge-rows";
import type { Facts } from "./parse-facts";
import type { Problem } from "./problem";

/** What an accuser says, or police do, before anybody has charged or found anything. */
const tooEarly: ReadonlySet<Stage> = new Set([
  ...stageGroups.talk,
  ...stageGroups.response,
  ...stageGroups.looking,
  "suit_filed",
  "hearing",
  "arrested",
  "dropped",
  "withdrawn",
  "retracted",
  "corrected",
  "no_evidence",
  "law_enacted",
  "law_upheld",
]);

/**
 * A person has a record only for what was charged or officially found: a bare claim is for companies and states. A record
 * on a state names its matter.
 */
export function checkSubjects(records: Facts["records"], { rows, positions }: MergedRows, problems: Problem[]): void {
  for (const { file, record } of records) {
    const ofKind = (kind: EntityKind) =>
      record.subjects.filter((subject) => rows[positions.get(subject) ?? -1]?.kind === kind);
    const people = ofKind("person");
    const isLate = record.events.some((event) => !tooEarly.has(event.stage));
    if (record.kind === "allegation" && people.length > 0 && !isLate) {
      const what = `${people.join(", ")}: a person, and nothing was charged or officially found`;
      problems.push({ file, line: null, what, remedy: "leave the person, or the record, out" });
    }
    const states = ofKind("state");
    if (states.length > 0 && record.matter === undefined) {
      const what = `${states.join(", ")}: a state, and no names of the matter`;
      problems.push({ file, line: null, what, remedy: 'say in "matter" what an article about it calls it' });
    }
  }
}
