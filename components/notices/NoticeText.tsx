import type { ComponentChildren } from "preact";
import { useWords } from "@/components/words/use-words";
import type { MessageKey } from "@/engine/wording/words";

type Props = {
  readonly title: MessageKey;
  /** The first part of the title, such as a site. */
  readonly part?: string;
  readonly more?: MessageKey;
  readonly action?: { readonly label: MessageKey; readonly onPress: () => void };
  readonly children?: ComponentChildren;
};

/** A notice: what is the case, what it means, and at most one thing to do. */
export function NoticeText({ title, part = "", more, action, children }: Props) {
  const words = useWords();
  return (
    <div class="notice">
      <h2>{words.say(title, part)}</h2>
      {more !== undefined && <p>{words.say(more)}</p>}
      {action !== undefined && (
        <p class="notice-actions">
          <button type="button" class="button button-main" onClick={action.onPress}>
            {words.say(action.label)}
          </button>
        </p>
      )}
      {children}
    </div>
  );
}
