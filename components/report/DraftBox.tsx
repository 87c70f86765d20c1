import { useState } from "preact/hooks";
import { useWords } from "@/components/words/use-words";

type Props = {
  /** Reads the text; it goes nowhere else. */
  readonly onRead: (text: string) => void;
  readonly isReading: boolean;
  /** What went wrong, or the empty text. */
  readonly message: string;
};

/** A box for a text of one's own: read as an article is, and kept nowhere. */
export function DraftBox({ onRead, isReading, message }: Props) {
  const words = useWords();
  const [text, setText] = useState("");
  const read = (event: Event) => {
    event.preventDefault();
    if (text.trim() !== "") onRead(text);
  };
  return (
    <form class="draft" onSubmit={read}>
      <h1>{words.say("draftTitle")}</h1>
      <p id="draft-note">{words.say("draftNote")}</p>
      <textarea
        class="draft-text"
        rows={16}
        value={text}
        aria-label={words.say("draftLabel")}
        aria-describedby="draft-note"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="notice-actions">
        <button type="submit" class="button button-main" disabled={isReading}>
          {words.say("draftRead")}
        </button>
      </p>
      <output class="note">{message}</output>
    </form>
  );
}
