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
  const rows = [
    ...entities.map((key) => ({
      key: `entity ${key}`,
      name: factsOf(background, key)?.name ?? key,
      what: factsOf(background, key)?.description ?? "",
      onShow: () => onShowEntity(key, null),
    })),
    ...onSites.map(({ site, entity }) => ({
      key: `entity ${entity} ${site}`,
      name: factsOf(background, entity)?.name ?? entity,
      what: words.say("hiddenOnSite", site),
      onShow: () => onShowEntity(entity, site),
    })),
    ...records.map((id) => ({
      key: `record ${id}`,
      name: words.say("recordId", id),
      what: background.records[id]?.allegation ?? "",
      onShow: () => onShowRecord(id),
    })),
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
            <button type="button" class="link" aria-label={words.say("showAgainAbout", name)} onClick={onShow}>
              {words.say("showAgain")}
            </button>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
