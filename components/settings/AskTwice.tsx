import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { useWords } from "@/components/words/use-words";

type Props = {
  readonly label: ComponentChildren;
  /** What the button says that means it. */
  readonly sure: string;
  readonly onSure: () => void;
};

/** A button for what cannot be taken back: asks once more before it is done. */
export function AskTwice({ label, sure, onSure }: Props) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  // In both its states it is the same button, which stays.
  const first = useRef<HTMLButtonElement>(null);
  if (!asking) {
    return (
      <button ref={first} type="button" class="button" onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const answer = (go: boolean) => () => {
    // Before the other one goes: whoever goes by the keyboard goes on from here.
    first.current?.focus();
    setAsking(false);
    if (go) onSure();
  };
  return (
    <>
      {/* In the place of the one that was pressed: a double click changes nothing. */}
      <button ref={first} type="button" class="button" onClick={answer(false)}>
        {words.say("noticeAskBack")}
      </button>
      <button type="button" class="button button-main" onClick={answer(true)}>
        {sure}
      </button>
    </>
  );
}
