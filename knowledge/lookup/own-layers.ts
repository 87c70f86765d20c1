import type { EntityIndex, EntityKind } from "./entity";
import type { Knowledge } from "./knowledge";
import { remembering } from "./remembering";

/** A pack of the reader's, by the name that the reader gave it. */
export type OwnPack = { readonly name: string; readonly knowledge: Knowledge };

/** Where one entity stands in one of several packs. */
export type Place = {
  /** 0 is the bundled pack. */
  readonly layer: number;
  readonly knowledge: Knowledge;
  readonly name: string;
  /** Its row in that pack. */
  readonly entity: EntityIndex;
};

type Layer = Omit<Place, "entity" | "layer"> & {
  /** Number of the pack's first entity among those of all packs. */
  readonly first: number;
  /** Number among all for each row of this pack, plus 2: 0 is not looked up yet, 1 is left out. */
  readonly numbers: Int32Array;
};

/**
 * A row with the key of a bundled one adds to it only if it also is of its kind and has a name that it goes by: else
 * what is said of one would be shown of another.
 */
export function isSameEntity(
  knowledge: Knowledge,
  entity: EntityIndex,
  other: { readonly kind: EntityKind; readonly name: string },
): boolean {
  if (knowledge.kindOf(entity) !== other.kind) return false;
  return (
    knowledge.nameOf(entity) === other.name ||
    knowledge.candidatesOf(other.name).some((candidate) => candidate.entity === entity)
  );
}

/** Numbers the entities of several packs through. The bundled ones keep their numbers; who is in several has that of the first. */
export class OwnLayers {
  private readonly layers: readonly Layer[];

  constructor(bundled: Knowledge, own: readonly OwnPack[]) {
    let first = 0;
    this.layers = [{ name: bundled.info.pack, knowledge: bundled }, ...own].map((pack, layer) => {
      const { entities } = pack.knowledge.info;
      const placed = { ...pack, first, numbers: new Int32Array(layer === 0 ? 0 : entities) };
      first += entities;
      return placed;
    });
  }

  /** Number among all of a row of one pack; null when it has the key of another entity, which came first. */
  numberOf(layer: number, entity: EntityIndex): EntityIndex | null {
    const { numbers, first } = this.layer(layer);
    if (layer === 0) return entity;
    const noted = numbers[entity] ?? 0;
    const number = noted > 0 ? noted - 2 : this.look(layer, entity, first);
    numbers[entity] = number + 2;
    return number < 0 ? null : (number as EntityIndex);
  }

  /** Where an entity stands: first where its number is from, then where more is said of it. */
  readonly placesOf = remembering(1_000, (number: EntityIndex): readonly Place[] => {
    const home = this.homeOf(number);
    const key = home.knowledge.keyOf(home.entity);
    const more = this.layers.slice(home.layer + 1).flatMap(({ knowledge, name }, index): Place[] => {
      const layer = home.layer + 1 + index;
      const entity = knowledge.findEntity(key);
      return entity !== null && this.numberOf(layer, entity) === number ? [{ layer, knowledge, name, entity }] : [];
    });
    return [home, ...more];
  });

  homeOf(number: EntityIndex): Place {
    const layer = this.layers.findLastIndex(({ first }) => first <= number);
    const { knowledge, name, first } = this.layer(layer);
    return { layer, knowledge, name, entity: (number - first) as EntityIndex };
  }

  /** What each pack answers, the bundled one first. */
  map<Answer>(ask: (knowledge: Knowledge, layer: number) => Answer): Answer[] {
    return this.layers.map(({ knowledge }, layer) => ask(knowledge, layer));
  }

  private look(layer: number, entity: EntityIndex, first: number): number {
    const { knowledge } = this.layer(layer);
    const key = knowledge.keyOf(entity);
    for (let before = 0; before < layer; before++) {
      const earlier = this.layer(before).knowledge;
      const found = earlier.findEntity(key);
      if (found === null) continue;
      const row = { kind: knowledge.kindOf(entity), name: knowledge.nameOf(entity) };
      return isSameEntity(earlier, found, row) ? (this.numberOf(before, found) ?? -1) : -1;
    }
    return first + entity;
  }

  private layer(layer: number): Layer {
    const found = this.layers[layer];
    if (found === undefined) throw new RangeError(`there is no pack ${layer}`);
    return found;
  }
}
