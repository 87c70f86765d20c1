import { useWords } from "@/components/words/use-words";
import { AskTwice } from "./AskTwice";
import { Check } from "./Check";
import { FileButton } from "./FileButton";
import { type PackDraft, PackPreview } from "./PackPreview";
import { SettingsSection } from "./SettingsSection";

/** A pack of the reader's own, as the list shows it. */
type ShownPack = {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly entities: number;
  /** Day of its newest fact, and day on which it was read from its file. */
  readonly asOf: string;
  readonly importedOn: string;
  /** False when an update of the extension has left it behind. */
  readonly isReadable: boolean;
};

type Props = {
  readonly packs: readonly ShownPack[];
  /** Somebody has decided that there are none. */
  readonly isLocked: boolean;
  readonly draft: PackDraft;
  /** `id`: the pack that the file is to replace, or null. */
  readonly onChooseFile: (file: File, id: string | null) => void;
  readonly onUse: (name: string) => void;
  readonly onCancel: () => void;
  readonly onSwitch: (id: string, on: boolean) => void;
  readonly onSave: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onTemplate: () => void;
};

const packFiles = ".jsonl,.ndjson,.json,.txt,.pack";

/** The reader's own packs: each switched, updated, saved, removed; and a new one from a file, shown before it counts. */
export function PackSettings(props: Props) {
  const words = useWords();
  return (
    <SettingsSection id="packs" title={words.say("optionsPacks")}>
      <p>{words.say("packsIntro")}</p>
      {props.isLocked ? (
        <p class="limit">{words.say("packsLocked")}</p>
      ) : (
        <>
          <PackList {...props} />
          <p class="notice-actions">
            <FileButton
              label={words.say("packImport")}
              accept={packFiles}
              onChoose={(file) => props.onChooseFile(file, null)}
            />
            <button type="button" class="button" onClick={props.onTemplate}>
              {words.say("packTemplate")}
            </button>
          </p>
          <p class="note">{words.say("packImportNote")}</p>
          <PackPreview draft={props.draft} onUse={props.onUse} onCancel={props.onCancel} />
        </>
      )}
    </SettingsSection>
  );
}

function PackList(props: Props) {
  const words = useWords();
  if (props.packs.length === 0) return <p>{words.say("packsNone")}</p>;
  return (
    <ul class="rows packs">
      {props.packs.map((pack) => (
        <PackRow key={pack.id} pack={pack} {...props} />
      ))}
    </ul>
  );
}

function PackRow({ pack, onSwitch, onChooseFile, onSave, onRemove }: Props & { readonly pack: ShownPack }) {
  const words = useWords();
  const facts = [
    words.count("countEntries", pack.entities),
    words.say("factAsOf", words.date(pack.asOf)),
    words.say("packImportedOn", words.date(pack.importedOn)),
  ];
  return (
    <li>
      <Check label={words.say("packUseLabel", pack.name)} checked={pack.isOn} onChange={(on) => onSwitch(pack.id, on)}>
        {pack.isReadable ? facts.join(" · ") : words.say("packUnreadable")}
      </Check>
      <div class="pack-tools">
        <FileButton
          label={words.say("packUpdate")}
          about={pack.name}
          accept={packFiles}
          onChoose={(file) => onChooseFile(file, pack.id)}
        />
        <button type="button" class="button" onClick={() => onSave(pack.id)}>
          {words.say("packSave")} <span class="unseen">{pack.name}</span>
        </button>
        <AskTwice
          label={
            <>
              {words.say("packRemove")} <span class="unseen">{pack.name}</span>
            </>
          }
          sure={words.say("packRemoveSure", pack.name)}
          onSure={() => onRemove(pack.id)}
        />
      </div>
    </li>
  );
}
