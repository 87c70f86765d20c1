import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import { AskTwice } from "./AskTwice";
import { Check } from "./Check";
import { FileButton } from "./FileButton";
import { SettingsSection } from "./SettingsSection";

/** What a chosen file turned out to be; `summary` says in words what it would set. */
type ImportReading =
  | { readonly kind: "none" }
  | { readonly kind: "ready"; readonly summary: readonly string[] }
  | { readonly kind: "unreadable" }
  | { readonly kind: "future" };

type Props = {
  readonly reading: ImportReading;
  /** Days on which settings had to be set aside, because they could not be read. */
  readonly setAside: readonly string[];
  readonly onExport: () => void;
  readonly onChooseFile: (file: File) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
  readonly onReset: () => void;
  readonly sync: { readonly isOn: boolean; readonly isLocked: boolean; readonly onSwitch: (on: boolean) => void };
};

/** The settings as a file, there and back, and a way to start afresh. */
export function DataSettings(props: Props) {
  const words = useWords();
  return (
    <SettingsSection id="data" title={words.say("optionsData")}>
      {props.setAside.map((day) => (
        <p key={day} class="limit">
          {words.say("dataSetAside", words.date(day))}
        </p>
      ))}
      <Check
        label={words.say("syncLabel")}
        checked={props.sync.isOn}
        isLocked={props.sync.isLocked}
        onChange={props.sync.onSwitch}
      >
        {words.say("syncNote")}
      </Check>
      <p>{words.say("dataIntro")}</p>
      <p class="notice-actions">
        <button type="button" class="button" onClick={props.onExport}>
          {words.say("dataExport")}
        </button>
        <FileButton label={words.say("dataImport")} accept="application/json,.json" onChoose={props.onChooseFile} />
        <AskTwice label={words.say("dataReset")} sure={words.say("dataResetSure")} onSure={props.onReset} />
      </p>
      <ImportPreview reading={props.reading} onImport={props.onImport} onCancel={props.onCancel} />
    </SettingsSection>
  );
}

type PreviewProps = Pick<Props, "reading" | "onImport" | "onCancel">;

function ImportPreview({ reading, ...answers }: PreviewProps) {
  const words = useWords();
  switch (reading.kind) {
    case "none":
      return null;
    case "unreadable":
      return <p role="alert">{words.say("importUnreadable")}</p>;
    case "future":
      return <p role="alert">{words.say("importFuture")}</p>;
    case "ready":
      return <ReadySettings summary={reading.summary} {...answers} />;
  }
}

type ReadyProps = Pick<PreviewProps, "onImport" | "onCancel"> & { readonly summary: readonly string[] };

function ReadySettings({ summary, onImport, onCancel }: ReadyProps) {
  const words = useWords();
  const title = useRef<HTMLParagraphElement>(null);
  // Whoever listens hears what has appeared, and goes on from there.
  useLayoutEffect(() => title.current?.focus(), [summary]);
  return (
    <div class="limit">
      <p ref={title} tabIndex={-1}>
        {words.say("importReady")}
      </p>
      <ul class="reasons">
        {summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="notice-actions">
        <button type="button" class="button button-main" onClick={onImport}>
          {words.say("importGo")}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words.say("noticeAskBack")}
        </button>
      </p>
    </div>
  );
}
