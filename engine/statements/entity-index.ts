import type { EntityId, LinkedEntity, Linking } from "@/engine/linking/linked-entity";
import type { Span } from "@/engine/text/span";

type Mention = Span & { readonly entity: LinkedEntity };

/** Who is mentioned where; made once for an article. */
export type EntityIndex = {
  /** In reading order. */
  readonly mentions: readonly Mention[];
  readonly publisher: EntityId | null;
};

export function indexEntities(linking: Linking): EntityIndex {
  const mentions = linking.entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ start: mention.start, end: mention.end, entity })))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  return { mentions, publisher: linking.publisher };
}

/** Mentions that begin inside `span`, in reading order. */
export function mentionsIn(index: EntityIndex, span: Span): Mention[] {
  const { mentions } = index;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= span.end) break;
    found.push(mention);
  }
  return found;
}

/** The entity whose mention covers `position`, of those that begin inside `span`; the longest wins. */
export function entityAt(index: EntityIndex, span: Span, position: number): LinkedEntity | null {
  let best: Mention | null = null;
  for (const mention of mentionsIn(index, span)) {
    if (mention.start > position || mention.end <= position) continue;
    if (best === null || mention.end - mention.start > best.end - best.start) best = mention;
  }
  return best?.entity ?? null;
}

/** Outlets other than the publisher that are mentioned inside `span`, in reading order, each once. */
export function outletsIn(index: EntityIndex, span: Span): LinkedEntity[] {
  const outlets = mentionsIn(index, span)
    .map((mention) => mention.entity)
    .filter((entity) => entity.kind === "outlet" && entity.id !== index.publisher);
  return [...new Set(outlets)];
}
