import type { EntityId } from "@/engine/linking/linked-entity";
import type { Span } from "@/engine/text/span";
import type { EntityKind } from "@/knowledge/lookup/entity";

/** How a mark looks: each has its rules in `marks.css`. */
export const markRoles = ["company", "person", "outlet", "organisation", "public", "allegation"] as const;
export type MarkRole = (typeof markRoles)[number];

/** What a mark is about. */
type MarkTarget =
  | { readonly kind: "entity"; readonly id: EntityId }
  /** All allegations that the sentence carries; never empty. */
  | { readonly kind: "allegations"; readonly ids: readonly string[] };

/** Words in the article that are marked. */
export type Mark = { readonly span: Span; readonly role: MarkRole; readonly target: MarkTarget };

export function roleOfKind(kind: EntityKind): MarkRole {
  return kind === "government" || kind === "state" ? "public" : kind;
}

/** Whether two marks are of the same words, painted anew perhaps. */
export function isSameMark(one: Mark | null, other: Mark | null): boolean {
  if (one === null || other === null) return one === other;
  return one.role === other.role && one.span.start === other.span.start && one.span.end === other.span.end;
}
