import { useWords } from "@/components/words/use-words";
import type { Toast } from "./toast";
import { ToastLine } from "./ToastLine";

type Props = {
  /** Null where nothing is marked. */
  readonly marks: { readonly shown: boolean; readonly count: number } | null;
  /** Absent where there is no report. */
  readonly onOpenReport?: () => void;
  /** The outcome of what the reader just did. */
  readonly message: Toast;
  readonly onOpenOptions: () => void;
  readonly onShowMarks: (shown: boolean) => void;
};

/** What can be done with this page, always in reach. */
export function CardFooter({ marks, message, onOpenReport, onOpenOptions, onShowMarks }: Props) {
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
          {onOpenReport !== undefined && (
            <button type="button" class="link" onClick={onOpenReport}>
              {words.say("openReport")}
            </button>
          )}
          <button type="button" class="link" onClick={onOpenOptions}>
            {words.say("openOptions")}
          </button>
        </span>
      </div>
    </footer>
  );
}
