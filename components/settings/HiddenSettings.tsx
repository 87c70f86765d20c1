import { useWords } from "@/components/words/use-words";
import { type Background, factsOf } from "@/engine/wording/background";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { SettingsSection } from "./SettingsSection";

type Props = {
  readonly entities: readonly EntityKey[];
  readonly onSites: readonly { readonly site: string; readonly entity: EntityKey }[];
  readonly records: readonly string[];
  /** For their names; an entity that the knowledge has dropped is shown by its key. */
  readonly background: Background;
  /** On one site, or (null) everywhere. */
  readonly onShowEntity: (key: EntityKey, site: string | null) => void;
  readonly onShowRecord: (id: string) => void;
};

/** What the reader has hidden, to be shown again. */
export function HiddenSettings({ entities, onSites, records, background, onShowEntity, onShowRecord }: Props) {
  const words = useWords();
  const nameOf = (key: EntityKey): string => factsOf(background, key)?.name ?? key;
  /** Whom a record is about and what it tells; one that the knowledge has dropped is shown by its id. */
  const told = (id: string): { name: string; what: string } => {
    const record = Object.hasOwn(background.records, id) ? background.records[id] : undefined;
    if (record === undefined) return { name: words.say("recordId", id), what: "" };
    return { name: words.list(record.subjects.map(nameOf)), what: record.allegation };
  };
  const rows = [
    ...entities.map((key) => ({
      key: `entity ${key}`,
      name: nameOf(key),
      what: factsOf(background, key)?.description ?? "",
      onShow: () => onShowEntity(key, null),
    })),
    ...onSites.map(({ site, entity }) => ({
      key: `entity ${entity} ${site}`,
      name: nameOf(entity),
      what: words.say("hiddenOnSite", site),
      onShow: () => onShowEntity(entity, site),
    })),
    ...records.map((id) => ({ key: `record ${id}`, ...told(id), onShow: () => onShowRecord(id) })),
  ];
  return (
    <SettingsSection id="hidden" title={words.say("sectionHidden")}>
      {rows.length === 0 && <p>{words.say("hiddenNone")}</p>}
      <ul class="rows">
        {rows.map(({ key, name, what, onShow }) => (
          <li key={key}>
            <span>
              {name} <span class="soft">{what}</span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={words.say("showAgainAbout", [name, what].filter(Boolean).join(": "))}
              onClick={onShow}
            >
              {words.say("showAgain")}
            </button>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
