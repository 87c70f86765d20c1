import { OptionsView } from "@/components/settings/OptionsView";
import { useStoredSettings } from "@/entrypoints/shared/use-stored-settings";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { showEntity, showRecord } from "@/platform/hide-entity";
import { palettes } from "@/platform/palette";
import { markedKinds, type Settings } from "@/platform/settings";
import { parseSite } from "@/platform/site";
import { isAnythingManaged, type ManagedSettings } from "@/platform/managed-settings";
import { openShortcutSettings } from "@/platform/shortcuts";
import { changeSettings } from "@/platform/settings-store";
import { translate } from "@/platform/translate";
import { factsSources } from "./facts-sources";
import { siteChoices } from "./site-choices";
import { useKnowledge } from "./use-knowledge";
import { usePacks } from "./use-packs";
import { useShortcuts } from "./use-shortcuts";
import { useSettingsFile } from "./use-settings-file";
import { useManaged } from "./use-managed";
import { useGrants } from "./use-grants";
import { useOutcomeMessage } from "./use-outcome-message";

type Props = { readonly today: string };

/** The options page: shows the stored settings, and stores each change at once. */
export function Options({ today }: Props) {
  const settings = useStoredSettings();
  const grants = useGrants();
  const { message, tell } = useOutcomeMessage();
  const change = async (step: (settings: Settings) => Settings) =>
    tell(await changeSettings(step), translate.say("optionsSaved"));
  const managed = useManaged();
  const file = useSettingsFile(change);
  const shortcuts = useShortcuts();
  const packs = usePacks(today, tell);
  const knowledge = useKnowledge(settings === null ? [] : hiddenKeys(settings), settings?.hidden.records ?? []);
  if (settings === null || grants === null || managed === null) return null;
  const { cardOnHover, badge, theme, marks, hidden, classroom, sync } = settings;
  const set = (part: Partial<Settings>) => void change((stored) => ({ ...stored, ...part }));
  return (
    <OptionsView
      message={message}
      sites={{ ...siteChoices(settings, grants, (step) => void change(step)), ...lockedSites(managed) }}
      isManaged={isAnythingManaged(managed)}
      marks={{
        isLocked: managed.markAllegations !== null,
        marks,
        allKinds: markedKinds,
        onMarks: ({ allegations, ...chosen }) =>
          void change((stored) => ({
            ...stored,
            // What an organisation has decided is not what the reader would choose.
            marks: { ...stored.marks, ...chosen, ...(managed.markAllegations === null && { allegations }) },
          })),
      }}
      look={{
        look: { palette: marks.palette, cardOnHover, badge, theme },
        palettes,
        onLook: ({ palette, ...rest }) =>
          void change((stored) => ({ ...stored, ...rest, marks: { ...stored.marks, palette } })),
      }}
      shortcuts={{ shortcuts, onChange: () => void openShortcutSettings() }}
      hidden={{
        ...hidden,
        background: knowledge.background,
        onShowEntity: (key, site) =>
          void change((stored) => showEntity(stored, key, site === null ? null : parseSite(site))),
        onShowRecord: (id) => void change((stored) => showRecord(stored, id)),
      }}
      classroom={{
        isOn: classroom,
        isLocked: managed.classroom !== null,
        onSwitch: (on) => set({ classroom: on }),
      }}
      packs={{ ...packs, isLocked: managed.lockPacks }}
      data={{
        ...file,
        sync: { isOn: sync, isLocked: !managed.allowSync, onSwitch: (on) => set({ sync: on }) },
      }}
      about={{ ...factsSources, version: knowledge.version, pack: knowledge.pack, today }}
    />
  );
}

function hiddenKeys({ hidden }: Settings): EntityKey[] {
  return [...hidden.entities, ...hidden.onSites.map(({ entity }) => entity)];
}

function lockedSites({ sitesOn, sitesOff, lockSites }: ManagedSettings) {
  return { fixed: [...sitesOn, ...sitesOff], isLocked: lockSites };
}
