import * as v from "valibot";
import type { EntityKey, EntityKind } from "@/knowledge/lookup/entity";
import { palettes } from "./palette";
import { type Site, siteOfUrl } from "./site";

/** Changed whenever an older value needs a migration; `migrations` then gets its step. */
export const settingsVersion = 2;

export const markedKinds = [
  "person",
  "company",
  "outlet",
  "organisation",
  "government",
  "state",
] as const satisfies readonly EntityKind[];

/** Longer lists than a reader would make are no settings of ours. */
const mostEntries = 20_000;

const site = v.pipe(
  v.string(),
  v.check((text) => siteOfUrl(`https://${text}`) === text),
  v.transform((text) => text as Site),
);
export const entityKeySchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,199}$/),
  v.transform((text) => text as EntityKey),
);
export const recordIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,199}$/));

function listOf<Item extends v.GenericSchema<unknown, string>>(item: Item) {
  return v.pipe(v.array(item), v.maxLength(mostEntries), v.readonly());
}

const markSettingsSchema = v.strictObject({
  /** Which mentions of an entity are marked. */
  entities: v.picklist(["first", "all", "none"]),
  kinds: v.pipe(v.array(v.picklist(markedKinds)), v.maxLength(markedKinds.length), v.readonly()),
  allegations: v.boolean(),
  palette: v.picklist(palettes),
});
export type MarkSettings = Readonly<v.InferOutput<typeof markSettingsSchema>>;

export const settingsSchema = v.strictObject({
  version: v.literal(settingsVersion),
  sites: v.strictObject({
    /** Switched off by the reader; stronger than everything below. */
    off: listOf(site),
    /** The reader's own sites, besides the bundled ones. */
    own: listOf(site),
    /** Every site, as far as the browser grants it. */
    all: v.boolean(),
  }),
  marks: markSettingsSchema,
  /** Whether the pointer opens the hover card; the keyboard always does. */
  cardOnHover: v.boolean(),
  /** Whether the toolbar shows the count. */
  badge: v.boolean(),
  theme: v.picklist(["auto", "light", "dark"]),
  /** Not marked, and folded away on the card. */
  hidden: v.strictObject({
    entities: listOf(entityKeySchema),
    records: listOf(recordIdSchema),
    /** Hidden only where `site` and its sub-domains are read. */
    onSites: v.pipe(
      v.array(v.pipe(v.strictObject({ site, entity: entityKeySchema }), v.readonly())),
      v.maxLength(mostEntries),
      v.readonly(),
    ),
  }),
  /** Whether the browser's own sync takes the settings along. */
  sync: v.boolean(),
  /** Readers look for sources and allegations first, and compare then. */
  classroom: v.boolean(),
});

/** Everything that the reader decides: one value, kept by `settings-store.ts`. */
export type Settings = {
  readonly [Field in keyof v.InferOutput<typeof settingsSchema>]: Readonly<v.InferOutput<typeof settingsSchema>[Field]>;
};

export const defaultSettings: Settings = {
  version: settingsVersion,
  sites: { off: [], own: [], all: false },
  marks: { entities: "first", kinds: markedKinds, allegations: true, palette: "calm" },
  cardOnHover: true,
  badge: true,
  theme: "auto",
  hidden: { entities: [], records: [], onSites: [] },
  sync: false,
  classroom: false,
};
