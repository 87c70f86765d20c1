import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** What a step stops at: the first thing to press of each entry. */
const entries = ".allegation, .entity";
const firstOfEntry = ".quote-jump, .mention, summary, .link";

/** Keys of the card: "/" goes to the search field, "j" and "k" to the next and the previous entry. */
export function useCardKeys(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "/") field.current?.focus();
      else if (event.key === "j") step(1);
      else if (event.key === "k") step(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [field]);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type);
}

function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll(entries)];
  const at = all.findIndex((entry) => entry.contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? all[0] : all.at(-1)) : all[at + by];
  next?.querySelector<HTMLElement>(firstOfEntry)?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
