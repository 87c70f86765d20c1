import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import type { Reader } from "./reader";

/** "Telbrik to pay 5 million to settle claims", "Hale to serve two years", in a headline: agreed or ruled, and no plan. */
export function isAgreed({ kind, verb, parent }: Clause): boolean {
  const isDue = verb?.lemma === "pay" || verb?.lemma === "serve";
  return isDue && kind === "infinitive" && parent?.kind === "fragment";
}

/** Who does it; in a headline that says "to pay" for "is to pay", who stands before it. */
export function doerOf(reader: Reader, clause: Clause): NounPhrase | null {
  const subject = subjectOf(clause);
  if (subject !== null || clause.kind !== "infinitive" || clause.parent?.kind !== "fragment") return subject;
  const before = reader.complementOf.get(clause) ?? null;
  return before?.role === "free" && reader.parsed.sentences[before.sentence]?.first === before.first ? before : null;
}
