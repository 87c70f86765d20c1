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
  const left = mentions.length - mostShown;
  return (
    <fieldset class="mentions" aria-label={words.say("mentionsOf", name)}>
      <span class="mentions-count">{words.count("countMentions", mentions.length)}</span>
      {mentions.slice(0, mostShown).map((mention, index) => (
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
