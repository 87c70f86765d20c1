import { useWords } from "@/components/words/use-words";
import type { MessageKey } from "@/engine/wording/words";

type Props<Site extends string> = {
  readonly title: MessageKey;
  readonly note?: MessageKey;
  readonly sites: readonly Site[];
  /** Those that the reader cannot change; all of them where the list is locked. */
  readonly fixed: readonly Site[];
  readonly isLocked: boolean;
  readonly action: MessageKey;
  readonly onAct: (site: Site) => void;
};

/** Sites with one thing to do for each; nothing where there are none. */
export function SiteList<Site extends string>({ title, note, sites, fixed, isLocked, action, onAct }: Props<Site>) {
  const words = useWords();
  const isFixed = new Set<string>(fixed);
  if (sites.length === 0) return null;
  return (
    <>
      <h3>{words.say(title)}</h3>
      {note !== undefined && <p class="note">{words.say(note)}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            {!isLocked && !isFixed.has(site) && (
              <button
                type="button"
                class="link"
                aria-label={`${words.say(action)}: ${site}`}
                onClick={() => onAct(site)}
              >
                {words.say(action)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
