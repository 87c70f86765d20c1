import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { type Span, textOf } from "@/engine/text/span";

const heading = /\b(?:founder|co-founder|chair|chairman|chairwoman|chief|ceo|owner|boss|president|director|heir)\b/iu;

/**
 * "Gravenor, the commodity trader, pleaded guilty. … The company's chairman, Ivor Gravenor, left.": a story calls a person whom it does not
 * expect its readers to know by the whole name first, so that the bare one, which its text has before, is the firm's, and stays as it is worded.
 */
export function unlinkNamesakes(reader: Reader, readings: readonly Reading[]): Reading[] {
  // Each person once, whatever is told of them.
  const namesakes = new Set(reader.linking.entities.filter((entity) => isNamesake(reader, entity)));
  if (namesakes.size === 0) return [...readings];
  return readings.map((reading) => {
    const { party } = reading.accused;
    const entity = entityById(reader.linking, party.entity);
    if (entity === null || party.span === null || !namesakes.has(entity)) return reading;
    const { span } = party;
    const isBare = entity.mentions.some(
      ({ start, end, form }) => form === "short" && start >= span.start && end <= span.end,
    );
    if (!isBare) return reading;
    return { ...reading, accused: { ...reading.accused, party: { ...party, entity: null, kind: "unnamed" } } };
  });
}

/** Whether somebody unknown who heads a firm is first named in the body, with no first name, before the whole name. */
function isNamesake({ parsed }: Reader, { kind, knowledge, name, mentions }: LinkedEntity): boolean {
  if (kind !== "person" || knowledge !== null || !name.includes(" ")) return false;
  const first = mentions.find(({ start, form }) => isNaming(form) && !isInTitle(parsed, start));
  const whole = mentions.find((mention) => textOf(parsed.text, mention) === name);
  if (first === undefined || whole === undefined || first.start >= whole.start) return false;
  return !textOf(parsed.text, first).includes(" ") && isHead(parsed.text, whole);
}

const beside = 40;

/** "The company's chairman, Ivor Gravenor", "Ivor Gravenor, its founder": by the words beside the whole name. */
function isHead(text: string, { start, end }: Span): boolean {
  return heading.test(text.slice(Math.max(0, start - beside), start)) || heading.test(text.slice(end, end + beside));
}

function isNaming(form: string): boolean {
  return form !== "pronoun" && form !== "descriptor";
}

function isInTitle({ paragraphs }: Reader["parsed"], at: number): boolean {
  return paragraphs.some(({ start, end, kind }) => kind === "title" && at >= start && at < end);
}
