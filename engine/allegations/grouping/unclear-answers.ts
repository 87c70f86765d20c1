import { answersFor } from "@/engine/allegations/parties/answers-for";
import { speakerOf } from "@/engine/allegations/reading/read-said";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Readings, Reply } from "@/engine/allegations/reading/reading";
import type { Statement } from "@/engine/statements/statement";
import { sentenceAtToken } from "@/engine/syntax/questions";
import { tokenAt } from "@/engine/text/tokens";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Group } from "./group-readings";

/** Words of the accused this many paragraphs behind the accusation may be their answer. */
const reach = 1;

/**
 * What the accused is quoted with right behind the accusation, where nothing was found that answers it: whether those words do
 * is unclear, and to say that the article has no answer might be wrong. Null where they say nothing there, or what
 * is `understood` otherwise (numbers of sentences).
 */
export function unclearAnswer(
  reader: Reader,
  knowledge: Knowledge,
  group: Group,
  understood: ReadonlySet<number>,
): Reply | null {
  const [first] = group.readings;
  const accused = first?.accused.party.entity ?? null;
  if (first === undefined || accused === null) return null;
  for (const statement of reader.statements) {
    const sentence = sentenceOf(reader, statement);
    if (sentence <= first.sentence || paragraphsBetween(reader, first.sentence, sentence) > reach) continue;
    const by = speakerOf(reader, statement);
    const speaker = by?.party.entity ?? null;
    if (by === null || speaker === null || understood.has(sentence)) continue;
    if (speaker !== accused && !answersFor(reader, knowledge, speaker, accused)) continue;
    return unclear(reader, by, sentence);
  }
  return null;
}

function unclear(reader: Reader, by: Reply["by"], sentence: number): Reply {
  const order = reader.parsed.sentences[sentence]?.first ?? 0;
  return { by, stance: "unclear", repeated: false, sentence, order, category: null, reach: "one", about: "near" };
}

/** The sentences that accuse or answer, of whatever: what they say is clear. A counter-accusation is a matter of its own. */
export function understoodIn({ readings, replies }: Readings): Set<number> {
  return new Set([...readings, ...replies].map(({ sentence }) => sentence));
}

function sentenceOf({ parsed }: Reader, { content }: Statement): number {
  return sentenceAtToken(parsed, tokenAt(parsed.tokens, content[0]?.start ?? 0));
}

function paragraphsBetween({ parsed: { sentences } }: Reader, one: number, other: number): number {
  return Math.abs((sentences[other]?.paragraph ?? 0) - (sentences[one]?.paragraph ?? 0));
}
