import { useWords } from "@/components/words/use-words";
import type { MessageKey } from "@/engine/wording/words";

type Props<Site extends string> = {
  readonly title: MessageKey;
  readonly note?: MessageKey;
  readonly sites: readonly Site[];
  readonly action: MessageKey;
  readonly onAct: (site: Site) => void;
};

/** Sites with one thing to do for each; nothing where there are none. */
export function SiteList<Site extends string>({ title, note, sites, action, onAct }: Props<Site>) {
  const words = useWords();
  if (sites.length === 0) return null;
  return (
    <>
      <h3>{words.say(title)}</h3>
      {note !== undefined && <p class="note">{words.say(note)}</p>}
      <ul class="rows">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button type="button" class="link" aria-label={`${words.say(action)}: ${site}`} onClick={() => onAct(site)}>
              {words.say(action)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
