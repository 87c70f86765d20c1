import { useWords } from "@/components/words/use-words";
import type { CountKey } from "@/engine/wording/words";

/** One change: what it is about, and the rest in softer words. */
type ShownChange = { readonly about: string; readonly rest: string; readonly isEnglish?: true };

type Props = { readonly count: CountKey; readonly changes: readonly ShownChange[]; readonly note?: string };

/** A page takes no 20,000 lines. */
const mostShown = 200;

/** One sort of change, counted, to unfold; nothing when there is none. */
export function PackPart({ count, changes, note }: Props) {
  const words = useWords();
  if (changes.length === 0) return null;
  return (
    <details class="fold pack-part" open={changes.length <= 12}>
      <summary>{words.count(count, changes.length)}</summary>
      {note !== undefined && <p class="note">{note}</p>}
      <ul class="reasons">
        {changes.slice(0, mostShown).map(({ about, rest, isEnglish }, index) => (
          <li key={index}>
            {about}{" "}
            <span class="soft" {...(isEnglish && { lang: "en", dir: "ltr" })}>
              {rest}
            </span>
          </li>
        ))}
        {changes.length > mostShown && <li>{words.say("countMore", String(changes.length - mostShown))}</li>}
      </ul>
    </details>
  );
}
