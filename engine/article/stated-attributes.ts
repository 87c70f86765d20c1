import type { PageAccess } from "@/engine/article/page-access";
import { areUnseenNames } from "@/engine/article/unseen-names";

/** What an element says by those of its attributes that the walk asks for; null where it has none. */
export type Stated = {
  classes: string | null;
  id: string | null;
  role: string | null;
  itemprop: string | null;
  rel: string | null;
  hidden: string | null;
  ariaHidden: string | null;
  editable: string | null;
  style: string | null;
};

const fieldOf: ReadonlyMap<string, keyof Stated> = new Map([
  ["class", "classes"],
  ["id", "id"],
  ["role", "role"],
  ["itemprop", "itemprop"],
  ["rel", "rel"],
  ["hidden", "hidden"],
  ["aria-hidden", "ariaHidden"],
  ["contenteditable", "editable"],
  ["style", "style"],
]);

type AttributeAccess = Pick<PageAccess, "attribute" | "attributeNames">;

const nothing: Readonly<Stated> = {
  classes: null,
  id: null,
  role: null,
  itemprop: null,
  rel: null,
  hidden: null,
  ariaHidden: null,
  editable: null,
  style: null,
};

/** Asks an element for its attributes once: most have one or two, of which the walk wants one. Null when it has none at all. */
export function statedBy(element: Element, access: AttributeAccess): Readonly<Stated> | null {
  const names = access.attributeNames(element);
  if (names.length === 0) return null;
  const stated = { ...nothing };
  for (const name of names) {
    const field = fieldOf.get(name);
    if (field !== undefined) stated[field] = access.attribute(element, name);
  }
  return stated;
}

/** Whether an element is not on the screen, or the reader's to write in, by what it says itself. */
export function isHidden(name: string, stated: Readonly<Stated>): boolean {
  const { classes, id, hidden, editable, style } = stated;
  if ((classes !== null && areUnseenNames(classes)) || (id !== null && areUnseenNames(id))) return true;
  // "until-found" is folded away, but the reader's to open.
  if (hidden !== null && hidden !== "until-found" && !isStreamed(id)) return true;
  if (editable !== null && editable !== "false") return true;
  // A dialog hides what is under it from screen readers, and some pages show their body only when all is loaded.
  if (name === "body" || name === "main") return false;
  return stated.ariaHidden === "true" || (style !== null && hidingStyle.test(style));
}

const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** A part of a streamed page that its script has yet to put in its place: React's `<div hidden id="S:0">`. */
function isStreamed(id: string | null): boolean {
  return id !== null && /^S:[0-9a-f]+$/.test(id);
}
