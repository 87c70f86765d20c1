import type { ParsedText, VerbGroup } from "@/engine/syntax/parsed-text";

const joining = new Set(["or", "nor"]);
const either = /^(?:admit|den(?:y|ie))/u;

/** "did not admit or deny wrongdoing", "without denying or admitting it": whoever does neither has answered nothing. */
export function isNeither({ tokens: { words } }: ParsedText, { first, last }: VerbGroup): boolean {
  const before = joining.has(words[first - 1] ?? "") && either.test(words[first - 2] ?? "");
  return before || (joining.has(words[last] ?? "") && either.test(words[last + 1] ?? ""));
}
