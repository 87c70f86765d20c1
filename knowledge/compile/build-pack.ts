import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { Source } from "@/knowledge/lookup/entity";
import { buildNameSections, type IndexedName } from "@/knowledge/pack/build-name-sections";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { buildStrings } from "@/knowledge/pack/string-blocks";
import { encodeUtf8 } from "@/knowledge/pack/utf8";
import { buildEntitySections } from "./build-entity-sections";
import { buildHostOrder } from "./build-host-order";
import { buildListSections } from "./build-list-sections";
import { buildRecordSections } from "./build-record-sections";
import { buildRelationSections } from "./build-relation-sections";
import type { FactRow } from "./fact-row";
import type { ResolvedRelation } from "./resolve-relations";
import { newPools } from "./pools";

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
  const { first, places, ...lists } = buildListSections(content.rows);
  const pools = newPools(first, places);
  const sections = {
    ...lists,
    info: encodeUtf8(JSON.stringify({ pack: content.pack, version: content.version })),
    ...buildEntitySections(content.rows, content.sources, pools),
    hostOrder: buildHostOrder(content.rows),
    ...buildRelationSections(content.relations, content.rows, pools),
    ...buildRecordSections(content.records, content.positions),
    ...buildNameSections(content.names),
  };
  const terms = Uint32Array.from(pools.terms.values(), (term) => pools.strings.idOf(term));
  return { ...sections, terms, dates: Uint32Array.from(pools.dates.values()), ...buildStrings(pools.strings.values()) };
}
