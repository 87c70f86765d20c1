import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { sourceOf, tellerOf } from "./attribution";
import type { Reader } from "./reader";

const stages: ReadonlyMap<string, Stage> = new Map([
  ["lawsuit", "suit_filed"],
  ["lawsuits", "suit_filed"],
  ["suit", "suit_filed"],
  ["indictment", "indicted"],
  ["indictments", "indicted"],
]);

const accusing = setOfWords("complaint complaints affidavit affidavits chargesheet charge-sheet");
/** These are a court's with a word before them. */
const ofCourts = setOfWords("document documents record records filing filings paper papers sheet");
const courts = setOfWords("court charging charge legal police arrest");

/** Whether the words are of a paper that accuses: "the indictment", "a class action", "court documents". */
export function isAccusingPaper({ parsed: { tokens } }: Reader, { head }: NounPhrase): boolean {
  const word = tokens.words[head] ?? "";
  if (stages.has(word) || accusing.has(word) || isClassAction(tokens, head)) return true;
  return ofCourts.has(word) && courts.has(tokens.words[head - 1] ?? "");
}

/** How far it has gone where this says so: a lawsuit is filed, an indictment brought. Null for other papers. */
export function stageOfPaper({ parsed: { tokens } }: Reader, { head }: NounPhrase): Stage | null {
  if (isClassAction(tokens, head)) return "suit_filed";
  return stages.get(tokens.words[head] ?? "") ?? null;
}

function isClassAction({ words }: Tokens, head: number): boolean {
  return words[head] === "action" && words[head - 1] === "class";
}

/** "According to the indictment, Hale …", "Hale …, court records show": the paper that says what the clause does, or null. */
export function paperSaying(reader: Reader, clause: Clause): NounPhrase | null {
  const source = tellerOf(clause) ?? sourceOf(clause);
  return source !== null && isAccusingPaper(reader, source) ? source : null;
}
