import { addOwnFacts } from "./add-own-facts";
import type { EntityIndex, Relation } from "./entity";
import type { FoundName, Knowledge, NameCandidate } from "./knowledge";
import { mergeCandidates, mergeFoundNames } from "./merge-names";
import { OwnLayers, type OwnPack } from "./own-layers";

/**
 * The bundled pack and the reader's own as one. Nothing that is bundled is overruled: rows of a reader with the key of a
 * bundled one add to it; a name that both have stands for both, so that only the article can decide.
 */
export function composeKnowledge(bundled: Knowledge, own: readonly OwnPack[]): Knowledge {
  if (own.length === 0) return bundled;
  const layers = new OwnLayers(bundled, own);
  const places = (entity: EntityIndex) => layers.placesOf(entity);
  const first = (number: EntityIndex) => layers.homeOf(number);
  const renumbered = (candidates: readonly NameCandidate[], layer: number): NameCandidate[] =>
    candidates.flatMap((candidate) => {
      const entity = layers.numberOf(layer, candidate.entity);
      return entity === null ? [] : [{ ...candidate, entity }];
    });
  const firstOf = <Value>(entity: EntityIndex, ask: (knowledge: Knowledge, row: EntityIndex) => Value | null) =>
    places(entity).reduce<Value | null>((found, { knowledge, entity: row }) => found ?? ask(knowledge, row), null);
  const firstNumbered = (ask: (knowledge: Knowledge) => EntityIndex | null): EntityIndex | null =>
    layers
      .map((knowledge, layer) => {
        const entity = ask(knowledge);
        return entity === null ? null : layers.numberOf(layer, entity);
      })
      .find((number) => number !== null) ?? null;
  return {
    info: bundled.info,
    packs: layers.map(({ info }, layer) => (layer === 0 ? info : { ...info, pack: own[layer - 1]?.name ?? info.pack })),
    findNames: (text) =>
      mergeFoundNames(
        layers.map((knowledge, layer) =>
          knowledge
            .findNames(text)
            .map((found): FoundName => ({ ...found, candidates: renumbered(found.candidates, layer) })),
        ),
      ),
    candidatesOf: (name) =>
      mergeCandidates(layers.map((knowledge, layer) => renumbered(knowledge.candidatesOf(name), layer))),
    packOf: (entity) => first(entity).layer,
    keyOf: (number) => first(number).knowledge.keyOf(first(number).entity),
    kindOf: (number) => first(number).knowledge.kindOf(first(number).entity),
    nameOf: (number) => first(number).knowledge.nameOf(first(number).entity),
    namesOf: (number) => [...new Set(places(number).flatMap(({ knowledge, entity }) => knowledge.namesOf(entity)))],
    wikidataOf: (number) => firstOf(number, (knowledge, row) => knowledge.wikidataOf(row)),
    countryOf: (number) => firstOf(number, (knowledge, row) => knowledge.countryOf(row)),
    beganOf: (number) => firstOf(number, (knowledge, row) => knowledge.beganOf(row)),
    contextWordsOf: (number) => [
      ...new Set(places(number).flatMap(({ knowledge, entity }) => knowledge.contextWordsOf(entity))),
    ],
    relationsOf: (number) =>
      places(number).flatMap(({ knowledge, layer, entity }) =>
        knowledge.relationsOf(entity).flatMap((relation): Relation[] => {
          const to = layers.numberOf(layer, relation.to);
          return to === null ? [] : [{ ...relation, to }];
        }),
      ),
    findEntity: (key) => firstNumbered((knowledge) => knowledge.findEntity(key)),
    findByHost: (host) => firstNumbered((knowledge) => knowledge.findByHost(host)),
    entityOf: (number) => addOwnFacts(places(number)),
    // Records are the bundled pack's alone: packs of one's own have none.
    recordsOf: (number) => (first(number).layer === 0 ? bundled.recordsOf(number) : []),
    findRecord: (id) => bundled.findRecord(id),
  };
}
