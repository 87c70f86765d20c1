import { isCapital } from "@/engine/mentions/find-runs";
import type { Prose } from "@/engine/mentions/mention";
import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import { shape } from "@/engine/text/tokens";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Naming, Resolved } from "./coreference";
import { organisationKinds } from "./descriptor-words";
import { findOfficeHolders, isOfficeNoun } from "./office-holders";

/**
 * "The founder of Acme" and "Acme's chief executive", when the article names somebody of whom the pack, or the article
 * itself, says just that. Two who fit leave it open.
 */
export function findRoleDescriptors(
  prose: Prose,
  namings: readonly Naming[],
  knowledge: Knowledge,
  date: string | null,
): Resolved[] {
  const resolved: Resolved[] = [];
  // Asked of few articles: most have no such phrase.
  let holderOf: ReturnType<typeof findOfficeHolders> | null = null;
  for (const naming of namings) {
    if (!organisationKinds.has(naming.kind)) continue;
    const found = roleBefore(prose, naming) ?? roleAfter(prose, naming);
    if (found === null) continue;
    // "The head of Acme's Oster Bank" is not Acme's.
    if (resolved.at(-1)?.first === found.first) resolved.pop();
    holderOf ??= findOfficeHolders(new Set(namings.map(({ party }) => party)), knowledge, date);
    const party = holderOf(naming.party, found.role);
    if (party !== null)
      resolved.push({ first: found.first, last: found.last, party, form: "descriptor", sentence: naming.sentence });
  }
  return resolved;
}

type RolePhrase = { readonly first: number; readonly last: number; readonly role: string };

/** "the founder of Chinese giant Acme": up to three words may stand between "of" and the name. */
function roleBefore({ tokens, sentences }: Prose, naming: Naming): RolePhrase | null {
  const start = sentences[naming.sentence]?.first ?? 0;
  let at = naming.first - 1;
  for (let step = 0; step < 4 && at > start && tokens.words[at] !== "of"; step += 1, at -= 1) {
    if (((tokens.shapes[at] ?? 0) & shape.word) === 0 || (classAt(tokens, at) & wordClass.speech) !== 0) return null;
  }
  if (tokens.words[at] !== "of") return null;
  const role = tokens.words[at - 1] ?? "";
  if (!isOfficeNoun(role)) return null;
  let first = at - 1;
  if (tokens.words[first - 1] === "chief") first -= 1;
  if (tokens.words[first - 1] !== "the") return null;
  // "Hale, the founder of Acme" is an apposition and names nobody anew.
  if (tokens.words[first - 2] === "," && first - 2 >= start) return null;
  return { first: first - 1, last: naming.last, role };
}

/** "Acme's founder", "Acme boss"; not "Acme founder Jane Roe". */
function roleAfter({ tokens }: Prose, naming: Naming): RolePhrase | null {
  let at = naming.last;
  if (tokens.words[at] === "'s") at += 1;
  if (tokens.words[at] === "chief" && tokens.words[at + 1] === "executive") at += 1;
  const role = tokens.words[at] ?? "";
  if (!isOfficeNoun(role) || isCapital(tokens, at) || isCapital(tokens, at + 1)) return null;
  if (tokens.words[naming.first - 1] === "former" || tokens.words[at + 1] === ",") return null;
  return { first: naming.first, last: at + 1, role };
}
