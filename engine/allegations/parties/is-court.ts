import type { Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";

/** A court by its noun, or by its name: "the European Court of Justice", which linking knows for a body of states. */
export function isCourt({ parsed }: Reader, role: Role | null): boolean {
  if (role === null) return false;
  const { party, phrase } = role;
  if (party.kind === "court") return true;
  if (phrase === null || party.kind === "person" || party.kind === "company") return false;
  for (let at = phrase.first; at < phrase.last; at += 1)
    if (/^(?:court|tribunal)$/u.test(parsed.tokens.words[at] ?? "")) return true;
  return false;
}
