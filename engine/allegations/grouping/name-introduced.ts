import { mayBeWrong } from "@/engine/allegations/lexicon/find-wrongdoing";
import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Role } from "@/engine/allegations/reading/reading";
import type { NounPhrase, VerbGroup } from "@/engine/syntax/parsed-text";
import { spanOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

/** So many sentences later the name may come. */
const reach = 3;
const naming = new Set(["name", "identify"]);

/**
 * Who is named behind a case of somebody without a name, as the news does it: "A man was charged with murder. Hale, 34, will
 * appear in court", "A man was arrested. The man, named as Hale, …". Null where it is nobody new, or nobody surely.
 */
export function introducedBehind(reader: Reader, { accused, sentence }: Reading): Role | null {
  const { sentences } = reader.parsed;
  for (let next = sentence + 1; next <= sentence + reach; next += 1) {
    const from = sentences[next]?.first;
    const to = sentences[next]?.last;
    if (from === undefined || to === undefined) return null;
    const role = withAge(reader, from) ?? namedAs(reader, accused, from, to);
    if (role !== null) return role;
  }
  return null;
}

/** "Hale, 34, …" at the start of a sentence, if the article has not named Hale before. */
function withAge(reader: Reader, from: number): Role | null {
  const { parsed } = reader;
  const phrase = parsed.nounPhrases[parsed.nounPhraseAt[from] ?? -1];
  if (phrase?.kind !== "name" || phrase.next !== null) return null;
  const { words } = parsed.tokens;
  const isAge = words[phrase.last] === "," && /^[1-9]\d$/u.test(words[phrase.last + 1] ?? "");
  if (!isAge || words[phrase.last + 2] !== ",") return null;
  const verb = phrase.role === "subject" ? (phrase.clause?.verb ?? null) : null;
  return verb !== null && isOfAccused(reader, verb) ? roleOf(reader, phrase) : null;
}

const own = setOfWords("appear plead admit deny face stand confess");
const suffered = setOfWords("charge accuse arrest remand jail sentence convict detain hold bail indict imprison");

/** What only the accused does or suffers: victims, too, are named with their age. */
function isOfAccused({ parsed }: Reader, { lemma, voice, head }: VerbGroup): boolean {
  if (voice === "passive") return suffered.has(lemma);
  return own.has(lemma) || mayBeWrong(parsed.tokens, head);
}

/** "The man, named as Hale", "The suspect was identified as Hale". */
function namedAs(reader: Reader, { phrase: unnamed }: Role, from: number, to: number): Role | null {
  const { parsed } = reader;
  const { words } = parsed.tokens;
  for (const clause of parsed.clauses) {
    if (clause.verb === null || clause.verb.head < from || clause.verb.head >= to) continue;
    if (!naming.has(clause.verb.lemma) || clause.objects.length > 0) continue;
    const who = subjectOf(clause);
    const word = words[who?.head ?? -1] ?? "";
    if (word !== words[unnamed?.head ?? -1] && !/^(?:suspect|accused|defendant)$/u.test(word)) continue;
    const as = clause.prepositions.find(({ preposition }) => preposition === "as")?.object ?? null;
    if (as?.kind === "name" && as.next === null) return roleOf(reader, as);
  }
  return null;
}

function roleOf(reader: Reader, phrase: NounPhrase): Role | null {
  const entity = entityAtToken(reader, phrase.head);
  if (entity?.kind !== "person") return null;
  const party = { entity: entity.id, span: spanOf(reader.parsed, phrase), kind: entity.kind };
  const first = entity.mentions.find(({ form }) => form === "name")?.start ?? -1;
  return first >= party.span.start ? { party, phrase, why: "named right behind" } : null;
}
