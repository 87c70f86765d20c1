import { useWords } from "@/components/words/use-words";
import type { Toast } from "./toast";

type Props = { readonly toast: Toast };

/** Says what was done, and takes it back. */
export function ToastLine({ toast: { text, onUndo } }: Props) {
  const words = useWords();
  return (
    <output class="toast">
      {text}
      {text !== "" && onUndo !== undefined && (
        <button type="button" class="link" onClick={onUndo}>
          {words.say("undo")}
        </button>
      )}
    </output>
  );
}
