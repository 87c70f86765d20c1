import type { Category } from "@/knowledge/lookup/vocabulary";
import type { Reply } from "./reading";

/** What an answer says, before it is known whose it is. */
export type Answer = Pick<Reply, "stance" | "category" | "reach" | "about">;

export function answer(stance: Answer["stance"], more: Partial<Omit<Answer, "stance">> = {}): Answer {
  return { stance, category: null, reach: "one", about: "anything", ...more };
}

/** "other" is no category to choose by. */
export function specific(category: Category | null): Category | null {
  return category === "other" ? null : category;
}
