import { answersFor } from "@/engine/allegations/parties/answers-for";
import { speakerOf } from "@/engine/allegations/reading/read-said";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Readings, Reply } from "@/engine/allegations/reading/reading";
import { sentenceAtToken } from "@/engine/syntax/questions";
import type { Span } from "@/engine/text/span";
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
  const { start: from, end: until } = placeOfAnswer(reader, first.sentence);
  for (const statement of reader.statements) {
    const start = statement.content[0]?.start ?? 0;
    if (start < from || start >= until) continue;
    const sentence = sentenceAtToken(reader.parsed, tokenAt(reader.parsed.tokens, start));
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

/** Behind the sentence that accuses, within reach. */
function placeOfAnswer({ parsed: { paragraphs, sentences, text } }: Reader, sentence: number): Span {
  const start = sentences[sentence]?.end ?? 0;
  return { start, end: paragraphs[(sentences[sentence]?.paragraph ?? 0) + reach]?.end ?? text.length };
}
