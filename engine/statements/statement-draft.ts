import type { Clause, NounPhrase, TokenRange } from "@/engine/syntax/parsed-text";

/** What a frame found to be said, and the name of the frame. */
export type FoundContent = { readonly content: TokenRange[]; readonly rule: string };

/** A statement as a frame found it, in tokens, before its source is looked into. */
export type StatementDraft = {
  /** In order; marks and white space at the edges are trimmed later. */
  readonly content: TokenRange[];
  readonly cue: TokenRange | null;
  /** Head of the source; null when the text hides it. */
  readonly phrase: NounPhrase | null;
  /** The clause of the cue, where addressees and circumstances are looked for. */
  readonly clause: Clause | null;
  readonly sentence: number;
  readonly rule: string;
  /** "Hale said it was over, according to Radio Nord": the statement in whose words this one stands. */
  readonly within?: StatementDraft;
};

/** The drafts of each sentence that has some, by its number. */
export function groupBySentence(drafts: readonly StatementDraft[]): ReadonlyMap<number, readonly StatementDraft[]> {
  const groups = new Map<number, StatementDraft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.sentence);
    if (group === undefined) groups.set(draft.sentence, [draft]);
    else group.push(draft);
  }
  return groups;
}
