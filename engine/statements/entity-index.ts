import type { EntityId, LinkedEntity, Linking } from "@/engine/linking/linked-entity";
import type { Span } from "@/engine/text/span";

type Mention = Span & { readonly entity: LinkedEntity };

/** Who is mentioned where; made once for an article. */
export type EntityIndex = {
  /** In reading order. */
  readonly mentions: readonly Mention[];
  readonly publisher: EntityId | null;
  /** What the article's own words call an outlet ("the tabloid Kivik Bladet"), whatever linking took it for. */
  readonly described: ReadonlySet<EntityId>;
  /** People by the last word of their name, in lower case. */
  readonly byLastWord: ReadonlyMap<string, readonly LinkedEntity[]>;
};

export function indexEntities(linking: Linking): EntityIndex {
  const mentions: Mention[] = [];
  for (const entity of linking.entities)
    for (const { start, end } of entity.mentions) mentions.push({ start, end, entity });
  mentions.sort((one, other) => one.start - other.start || other.end - one.end);
  return { mentions, publisher: linking.publisher, described: new Set(), byLastWord: byLastWord(linking.entities) };
}

function byLastWord(entities: readonly LinkedEntity[]): Map<string, LinkedEntity[]> {
  const people = new Map<string, LinkedEntity[]>();
  for (const entity of entities) {
    if (entity.kind !== "person") continue;
    const word = entity.name.slice(entity.name.lastIndexOf(" ") + 1).toLowerCase();
    const known = people.get(word);
    if (known === undefined) people.set(word, [entity]);
    else known.push(entity);
  }
  return people;
}

/** Number of the first mention that starts at `position` or later. */
function firstFrom(mentions: readonly Mention[], position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Mentions that begin inside `span`, in reading order. */
export function mentionsIn(index: EntityIndex, span: Span): Mention[] {
  const { mentions } = index;
  const found: Mention[] = [];
  for (let at = firstFrom(mentions, span.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start >= span.end) break;
    found.push(mention);
  }
  return found;
}

/** Mentions overlap rarely; one that covers a word begins at most this many mentions before it. */
const lookedBack = 6;

/** The entity whose mention covers `position`; the longest wins. */
export function entityAt(index: EntityIndex, position: number): LinkedEntity | null {
  const { mentions } = index;
  let best: Mention | null = null;
  const behind = firstFrom(mentions, position + 1);
  for (let at = behind - 1; at >= 0 && at >= behind - lookedBack; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.end <= position) continue;
    if (best === null || mention.end - mention.start > best.end - best.start) best = mention;
  }
  return best?.entity ?? null;
}

/** Where the mention that covers `position` begins; `position` when none does. */
export function mentionStartAt(index: EntityIndex, position: number): number {
  const { mentions } = index;
  const mention = mentions[firstFrom(mentions, position + 1) - 1];
  return mention !== undefined && mention.end > position ? mention.start : position;
}

/** People whose name ends in this word ("Hale"), in order of first mention. */
export function peopleCalled(index: EntityIndex, lastWord: string): readonly LinkedEntity[] {
  return index.byLastWord.get(lastWord.toLowerCase()) ?? [];
}

/** Whether the entity publishes news, by what is known or by what the article calls it. */
export function isOutlet(index: EntityIndex, entity: LinkedEntity): boolean {
  return entity.kind === "outlet" || index.described.has(entity.id);
}

/** Outlets other than the publisher that are mentioned inside `span`, in reading order, each once. */
export function outletsIn(index: EntityIndex, span: Span): LinkedEntity[] {
  const outlets: LinkedEntity[] = [];
  for (const { entity } of mentionsIn(index, span))
    if (isOutlet(index, entity) && entity.id !== index.publisher && !outlets.includes(entity)) outlets.push(entity);
  return outlets;
}
