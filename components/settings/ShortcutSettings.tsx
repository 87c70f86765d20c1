import { useWords } from "@/components/words/use-words";
import type { MessageKey } from "@/engine/wording/words";
import { SettingsSection } from "./SettingsSection";

/** The commands that a shortcut of the browser's can have, as the manifest names them. */
const titles = {
  _execute_action: "commandOpenCard",
  "toggle-marks": "commandToggleMarks",
  "next-mark": "commandNextMark",
  "previous-mark": "commandPreviousMark",
} as const satisfies Readonly<Record<string, MessageKey>>;

/** What works on every card, and nobody can change. */
const cardKeys: readonly { readonly keys: string; readonly title: MessageKey }[] = [
  { keys: "/", title: "cardKeySearch" },
  { keys: "J", title: "cardKeyNext" },
  { keys: "K", title: "cardKeyPrevious" },
];

type Props = {
  /** As they are set; none where the browser has no shortcuts. */
  readonly shortcuts: readonly { readonly command: keyof typeof titles; readonly keys: string }[];
  readonly onChange: () => void;
};

/** What the keyboard does: on pages, where the browser lets it be changed, and on the card. */
export function ShortcutSettings({ shortcuts, onChange }: Props) {
  const words = useWords();
  return (
    <SettingsSection id="shortcuts" title={words.say("optionsShortcuts")}>
      {shortcuts.length > 0 && (
        <>
          <ul class="rows">
            {shortcuts.map(({ command, keys }) => (
              <li key={command}>
                <span>{words.say(titles[command])}</span>
                {keys === "" ? <span class="soft">{words.say("shortcutNone")}</span> : <kbd>{keys}</kbd>}
              </li>
            ))}
          </ul>
          <p>
            <button type="button" class="button" onClick={onChange}>
              {words.say("shortcutChange")}
            </button>
          </p>
        </>
      )}
      <h3>{words.say("shortcutsOnCard")}</h3>
      <ul class="rows">
        {cardKeys.map(({ keys, title }) => (
          <li key={keys}>
            <span>{words.say(title)}</span>
            <kbd>{keys}</kbd>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
