import { useEffect, useState } from "preact/hooks";
import { type Background, emptyBackground } from "@/engine/wording/background";
import type { EntityKey } from "@/knowledge/lookup/entity";
import type { PackInfo } from "@/knowledge/lookup/knowledge";
import { askBackground } from "@/platform/ask-background";
import { findExtensionVersion } from "@/platform/extension-version";

export type ShownKnowledge = {
  readonly version: string;
  readonly pack: PackInfo | null;
  /** The records asked for, and the facts of all whom they are about or who were asked for. */
  readonly background: Background;
};

/** Which knowledge there is, and what it says of these entities and records. */
export function useKnowledge(keys: readonly EntityKey[], records: readonly string[]): ShownKnowledge {
  const [pack, setPack] = useState<PackInfo | null>(null);
  const [background, setBackground] = useState(emptyBackground);
  useEffect(() => {
    const load = async () => {
      const described = await askBackground("describeKnowledge", null);
      if (described.ok) setPack(described.value);
    };
    void load();
  }, []);
  const asked = [...keys, "", ...records].join(" ");
  useEffect(() => {
    const load = async () => setBackground(await findHidden(keys, records));
    if (asked.trim() !== "") void load();
    // The lists are new ones each time; their content decides.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked]);
  return { version: findExtensionVersion(), pack, background };
}

async function findHidden(keys: readonly EntityKey[], ids: readonly string[]): Promise<Background> {
  const records = await askBackground("findRecords", ids);
  const known = records.ok ? records.value : [];
  const subjects = known.flatMap((record) => record.subjects);
  const found = await askBackground("findBackground", [...new Set([...keys, ...subjects])]);
  return {
    entities: found.ok ? found.value.entities : {},
    records: Object.fromEntries(known.map((record) => [record.id, record])),
  };
}
