import { useWords } from "@/components/words/use-words";
import type { Span } from "@/engine/text/span";
import { excerpt } from "@/engine/wording/excerpt";
import type { ReportView } from "./report-view";

type Props = {
  readonly view: ReportView;
  readonly span: Span;
  /** The words within `span` that matter. */
  readonly emphasis?: Span | null;
};

/** Longer sentences are cut around the words that matter; the page has them whole. */
const mostCharacters = 300;

/** The article's own words; a press shows them on the page. */
export function ArticleQuote({ view, span, emphasis = null }: Props) {
  const words = useWords();
  const shown = excerpt(view.report.article?.text ?? "", span, emphasis, mostCharacters);
  return (
    <blockquote class="quote">
      <button type="button" class="quote-jump" title={words.say("jump")} onClick={() => view.onJump(span)}>
        <span class="unseen">{words.say("jumpTo", "")}</span>
        <span dir="auto" lang={view.report.article?.language ?? undefined}>
          {shown.before}
          {shown.words !== "" && <mark>{shown.words}</mark>}
          {shown.after}
        </span>
      </button>
    </blockquote>
  );
}
