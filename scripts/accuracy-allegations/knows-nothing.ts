import { compileFacts } from "@/knowledge/compile/compile-facts";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";

const noWords = {
  ordinary: new Set<string>(),
  given: new Set<string>(),
  surnames: new Set<string>(),
  places: new Set<string>(),
};

/** A knowledge base without any entry, to measure what the rules do by themselves. */
export function knowsNothing(): Knowledge {
  return openKnowledge(compileFacts([], noWords, "none").bytes);
}
