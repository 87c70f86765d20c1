import type { Reading } from "@/engine/allegations/reading/reading";

const tellingVerbs = new Set(["add", "believe", "explain", "note", "say", "tell", "think"]);

/**
 * Whether the accused is whoever tells of the matter: "Kane believes there are others who have been accused" accuses nobody of
 * the name of Kane. Somebody who speaks of a case against themselves is named again in what they say ("it was fined").
 */
export function isOnlySpeaker({ accused, class: kind }: Reading): boolean {
  const { phrase } = accused;
  const verb = phrase?.clause?.verb ?? null;
  if (kind === "admission" || phrase?.role !== "subject" || verb === null) return false;
  return verb.voice === "active" && tellingVerbs.has(verb.lemma);
}
