import { useEffect, useState } from "preact/hooks";
import { type Background, emptyBackground } from "@/engine/wording/background";
import type { EntityKey } from "@/knowledge/lookup/entity";
import type { PackInfo } from "@/knowledge/lookup/knowledge";
import { askBackground } from "@/platform/ask-background";
import { findExtensionVersion } from "@/platform/extension-version";

export type ShownKnowledge = {
  readonly version: string;
  readonly pack: PackInfo | null;
  /** The facts of those asked for. */
  readonly background: Background;
};

/** Which knowledge there is, and what it says of `keys`. */
export function useKnowledge(keys: readonly EntityKey[]): ShownKnowledge {
  const [pack, setPack] = useState<PackInfo | null>(null);
  const [background, setBackground] = useState(emptyBackground);
  useEffect(() => {
    const load = async () => {
      const described = await askBackground("describeKnowledge", null);
      if (described.ok) setPack(described.value);
    };
    void load();
  }, []);
  const asked = keys.join(" ");
  useEffect(() => {
    const load = async () => {
      const found = await askBackground("findBackground", keys);
      if (found.ok) setBackground(found.value);
    };
    if (asked !== "") void load();
    // The list is a new one each time; its content decides.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked]);
  return { version: findExtensionVersion(), pack, background };
}
