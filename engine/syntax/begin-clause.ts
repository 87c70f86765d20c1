import type { BuildingClause, BuildingPhrase, BuildingVerb } from "@/engine/syntax/chunk";
import type { VerbGroup } from "@/engine/syntax/parsed-text";
import { coverTokens, place, type Walk } from "@/engine/syntax/walk";

/** Gives a clause its verb. */
export function fill(clause: BuildingClause, verb: BuildingVerb): void {
  verb.clause = clause;
  clause.verb = verb as VerbGroup;
}

/** Gives a clause its subject, with all that is listed with it, and its verb. */
export function takeSubject(clause: BuildingClause, subject: BuildingPhrase, verb: BuildingVerb): void {
  clause.subject = subject;
  place(subject, clause, "subject");
  for (let member = subject.next; member !== null; member = member.next) (member as BuildingPhrase).clause = clause;
  fill(clause, verb);
}

/** The phrases between subject and verb ("the head of Norland said") move with them to the new clause. */
export function begin(walk: Walk, clause: BuildingClause, subject: BuildingPhrase, verb: BuildingVerb): void {
  takeSubject(clause, subject, verb);
  coverTokens(walk, subject.first, verb.first);
  const from = clause.parent as BuildingClause | null;
  const donors = from === null ? walk.stack : [from, ...walk.stack];
  for (const donor of donors) {
    if (donor === clause) continue;
    while ((donor.prepositions.at(-1)?.token ?? -1) >= subject.last) {
      const moved = donor.prepositions.pop();
      if (moved === undefined) break;
      clause.prepositions.unshift(moved);
      if (moved.object !== null) (moved.object as BuildingPhrase).clause = clause;
    }
  }
}
