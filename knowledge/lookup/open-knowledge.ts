import { foldName, normaliseName } from "@/engine/text/normalise-name";
import { checkSections } from "@/knowledge/pack/check-sections";
import { openPack } from "@/knowledge/pack/open-pack";
import { PackError } from "@/knowledge/pack/pack-error";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { decodeUtf8 } from "@/knowledge/pack/utf8";
import { composeDescription } from "./compose-description";
import type { EntityIndex } from "./entity";
import { findByHost } from "./find-by-host";
import { findNames } from "./find-names";
import type { Knowledge, NameCandidate, PackInfo } from "./knowledge";
import { NameIndex, rowOfName } from "./name-index";
import { countryAt, descriptionPartsAt, findEntity, keyAt, kindAt, listAt, nameAt } from "./read-columns";
import { dateAt } from "./pack-strings";
import { readEntity } from "./read-entity";
import { findRecord, readRecords } from "./read-records";
import { readRelations } from "./read-relations";
import { remembering } from "./remembering";

/** So many entities are kept as they were last read; a long article names a few hundred. */
const remembered = 1_000;

/** Opens a pack from anywhere, where it lies; every number in it is checked once. Throws PackError. */
export function openKnowledge(bytes: ArrayBuffer): Knowledge {
  const pack = openPack(bytes);
  checkSections(pack);
  return knowledgeIn(pack);
}

/**
 * Opens the pack that was checked when the extension was built and came with it: only its header is looked at, so that a
 * background that slept answers at once. Throws PackError.
 */
export function openBundledKnowledge(bytes: ArrayBuffer): Knowledge {
  return knowledgeIn(openPack(bytes));
}

/** Nothing is copied or parsed before it is asked for. */
function knowledgeIn(pack: PackArrays): Knowledge {
  const info = readInfo(pack);
  const names = new NameIndex(pack);
  return {
    info,
    packs: [info],
    findNames: (text) => findNames(text, names),
    candidatesOf: (name) => candidatesOf(names, name),
    packOf: () => 0,
    keyOf: remembering(remembered, (entity) => keyAt(pack, entity)),
    kindOf: (entity) => kindAt(pack, entity),
    nameOf: remembering(remembered, (entity) => nameAt(pack, entity)),
    namesOf: remembering(remembered, (entity) => [nameAt(pack, entity), ...listAt(pack, "alias", entity)]),
    wikidataOf: (entity) => wikidataAt(pack, entity),
    countryOf: remembering(remembered, (entity) => countryAt(pack, entity).code || null),
    beganOf: (entity) => dateAt(pack, pack.entityBegan[entity] as number),
    contextWordsOf: remembering(remembered, (entity) => contextWordsOf(pack, entity)),
    relationsOf: remembering(remembered, (entity) => readRelations(pack, entity)),
    findEntity: remembering(remembered, (key) => findEntity(pack, key)),
    findByHost: remembering(remembered, (host) => findByHost(pack, host)),
    entityOf: (entity) => readEntity(pack, entity, info.pack),
    recordsOf: remembering(remembered, (entity) => readRecords(pack, entity)),
    findRecord: (id) => findRecord(pack, id),
  };
}

function wikidataAt(pack: PackArrays, entity: EntityIndex): string | null {
  const number = pack.entityWikidata[entity] as number;
  return number === 0 ? null : `Q${number}`;
}

function candidatesOf(names: NameIndex, name: string): readonly NameCandidate[] {
  const exact = rowOfName(names, name, foldName);
  const row = exact >= 0 ? exact : rowOfName(names, name, normaliseName);
  return row < 0 ? [] : names.candidatesAt(row);
}

function contextWordsOf(pack: PackArrays, entity: EntityIndex): readonly string[] {
  const parts = { ...descriptionPartsAt(pack, entity), began: "", ended: "" };
  const words =
    composeDescription(parts)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)];
}

function readInfo(pack: PackArrays): PackInfo {
  const entities = pack.entityTraits.length;
  try {
    const info: unknown = JSON.parse(decodeUtf8(pack.info, 0, pack.info.length));
    if (typeof info === "object" && info !== null && "pack" in info && "version" in info) {
      const { pack: name, version } = info;
      if (typeof name === "string" && typeof version === "string") return { pack: name, version, entities };
    }
  } catch (cause) {
    throw new PackError("the pack's name is damaged", { cause });
  }
  throw new PackError("the pack has no name");
}
