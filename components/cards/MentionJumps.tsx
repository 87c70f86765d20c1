import { useWords } from "@/components/words/use-words";
import type { Span } from "@/engine/text/span";
import type { ReportView } from "./report-view";

type Props = {
  readonly view: ReportView;
  readonly name: string;
  readonly mentions: readonly Span[];
};

/** More would be a row of numbers and no help; the page's own marks lead on from there. */
const mostShown = 8;

/** "5 mentions 1 2 3 4 5": each number shows its place on the page. */
export function MentionJumps({ view, name, mentions }: Props) {
  const words = useWords();
  if (mentions.length === 0) return null;
  // "+1" would take the place of the one that it stands for.
  const shown = mentions.length > mostShown ? mentions.slice(0, mostShown - 1) : mentions;
  const left = mentions.length - shown.length;
  return (
    <fieldset class="mentions" aria-label={words.say("mentionsOf", name)}>
      <span class="mentions-count">{words.count("countMentions", mentions.length)}</span>
      {shown.map((mention, index) => (
        <button
          key={mention.start}
          type="button"
          class="mention"
          title={words.say("jump")}
          aria-label={words.say("jumpMention", String(index + 1))}
          onClick={() => view.onJump(mention)}
        >
          {index + 1}
        </button>
      ))}
      {left > 0 && <span class="mentions-count">+{left}</span>}
    </fieldset>
  );
}
