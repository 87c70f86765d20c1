import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { Source } from "@/knowledge/lookup/entity";
import { buildNameSections, type IndexedName } from "@/knowledge/pack/build-name-sections";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { encodeUtf8 } from "@/knowledge/pack/utf8";
import { buildEntitySections } from "./build-entity-sections";
import { buildHostSections } from "./build-host-sections";
import { buildRecordSections } from "./build-record-sections";
import { buildRelationSections } from "./build-relation-sections";
import type { FactRow } from "./fact-row";
import type { ResolvedRelation } from "./resolve-relations";
import { StringPool } from "./string-pool";

/** All that goes into a pack; `rows` are sorted by key, and everything else counts on their positions. */
export type PackContent = {
  readonly pack: string;
  readonly version: string;
  readonly rows: readonly FactRow[];
  /** From every key, merged ones too, to the position in `rows`. */
  readonly positions: ReadonlyMap<string, number>;
  readonly sources: readonly Source[];
  readonly relations: readonly ResolvedRelation[];
  readonly records: readonly BackgroundRecord[];
  readonly names: readonly IndexedName[];
};

/** Lays the content out as the pack's sections. */
export function buildPack(content: PackContent): PackArrays {
  const strings = new StringPool();
  const sections = {
    info: encodeUtf8(JSON.stringify({ pack: content.pack, version: content.version })),
    ...buildEntitySections(content.rows, content.sources, strings),
    ...buildHostSections(content.rows, strings),
    ...buildRelationSections(content.relations, content.rows.length, strings),
    ...buildRecordSections(content.records, content.positions),
    ...buildNameSections(content.names),
  };
  return { ...sections, ...strings.sections() };
}
