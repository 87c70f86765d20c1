import type { EntityKey } from "@/knowledge/lookup/entity";
import type { Settings } from "./settings";

/** Hides an entity everywhere: not marked, and folded away on the card. */
export function hideEntity(settings: Settings, key: EntityKey): Settings {
  const others = showEntity(settings, key);
  return { ...others, hidden: { ...others.hidden, entities: [...others.hidden.entities, key] } };
}

export function showEntity(settings: Settings, key: EntityKey): Settings {
  const entities = settings.hidden.entities.filter((hidden) => hidden !== key);
  return { ...settings, hidden: { ...settings.hidden, entities } };
}

export function hideRecord(settings: Settings, id: string): Settings {
  const others = showRecord(settings, id);
  return { ...others, hidden: { ...others.hidden, records: [...others.hidden.records, id] } };
}

export function showRecord(settings: Settings, id: string): Settings {
  const records = settings.hidden.records.filter((hidden) => hidden !== id);
  return { ...settings, hidden: { ...settings.hidden, records } };
}
