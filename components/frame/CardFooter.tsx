import { useWords } from "@/components/words/use-words";
import type { MessageKey } from "@/engine/wording/words";
import type { Toast } from "./toast";
import { ToastLine } from "./ToastLine";

type Props = {
  /** Null where nothing is marked. */
  readonly marks: { readonly shown: boolean; readonly count: number } | null;
  /** Absent where there is no report. */
  readonly onOpenReport?: () => void;
  /** Absent where the card cannot be shown beside the page. */
  readonly onOpenPanel?: () => void;
  /** Absent where there is a report already. */
  readonly onOpenDraft?: () => void;
  /** The outcome of what the reader just did. */
  readonly message: Toast;
  readonly onOpenOptions: () => void;
  readonly onShowMarks: (shown: boolean) => void;
};

/** What can be done with this page, always in reach. */
export function CardFooter({ marks, message, onOpenOptions, onShowMarks, ...open }: Props) {
  const words = useWords();
  return (
    <footer class="card-footer">
      <ToastLine toast={message} />
      <div class="card-footer-row">
        {marks !== null && (
          <label class="check">
            <input
              type="checkbox"
              checked={marks.shown}
              onChange={(event) => onShowMarks(event.currentTarget.checked)}
            />
            {words.say("marksCount", String(marks.count))}
          </label>
        )}
        <span class="card-footer-links">
          <FooterLink label="openPanel" onPress={open.onOpenPanel} />
          <FooterLink label="openReport" onPress={open.onOpenReport} />
          <FooterLink label="openDraft" onPress={open.onOpenDraft} />
          <button type="button" class="link" onClick={onOpenOptions}>
            {words.say("openOptions")}
          </button>
        </span>
      </div>
    </footer>
  );
}

type LinkProps = { readonly label: MessageKey; readonly onPress: (() => void) | undefined };

function FooterLink({ label, onPress }: LinkProps) {
  const words = useWords();
  if (onPress === undefined) return null;
  return (
    <button type="button" class="link" onClick={onPress}>
      {words.say(label)}
    </button>
  );
}
