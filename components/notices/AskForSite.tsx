import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "@/components/words/use-words";

type Props = {
  readonly site: string;
  /** Asks the browser; called directly from the click. */
  readonly onAlways: () => void;
};

/** On a site that is read only when asked: offers to read it always, and says first what the browser is going to ask. */
export function AskForSite({ site, onAlways }: Props) {
  const words = useWords();
  const [explaining, setExplaining] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const link = useRef<HTMLButtonElement>(null);
  const pressedRef = useRef(false);
  // What was pressed is gone: whoever goes by the keyboard goes on from what is in its place.
  useEffect(() => {
    if (pressedRef.current) (explaining ? title : link).current?.focus();
  }, [explaining]);
  const explain = (go: boolean) => {
    pressedRef.current = true;
    setExplaining(go);
  };
  if (!explaining) {
    return (
      <aside class="ask" aria-label={words.say("askLabel")}>
        {words.say("noticeReadNow")}{" "}
        <button ref={link} type="button" class="link" onClick={() => explain(true)}>
          {words.say("noticeAlways")}
        </button>
      </aside>
    );
  }
  return (
    <aside class="ask notice" aria-label={words.say("askLabel")}>
      <h2 ref={title} tabIndex={-1}>
        {words.say("noticeAsk", site)}
      </h2>
      <p>{words.say("noticeAskMore")}</p>
      <p class="notice-actions">
        <button type="button" class="button button-main" onClick={onAlways}>
          {words.say("noticeAskGo")}
        </button>
        <button type="button" class="button" onClick={() => explain(false)}>
          {words.say("noticeAskBack")}
        </button>
      </p>
      <p class="soft">{words.say("noticeEverywhere")}</p>
    </aside>
  );
}
