import { useEffect, useRef } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import type { Paragraph } from "@/engine/article/article-text";
import type { ArticleReport } from "@/engine/report/article-report";
import { textOf, type Span } from "@/engine/text/span";
import { markSegments } from "@/engine/wording/mark-segments";
import type { MessageKey } from "@/engine/wording/words";

type Props = {
  readonly report: ArticleReport;
  /** The words that the reader asked for: they are scrolled to. */
  readonly shown: Span | null;
  readonly title?: MessageKey;
};

/** The text that was read, with names and allegations marked as on the page. */
export function MarkedText({ report, shown, title = "sectionText" }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector(".shown")?.scrollIntoView({ block: "center" });
  }, [shown]);
  return (
    <div ref={box} class="marked-text">
      <h2 id="text-title">{words.say(title)}</h2>
      <p class="note">
        <mark class="mark-entity">{words.say("legendName")}</mark>{" "}
        <span class="mark-allegation">{words.say("legendAllegation")}</span>
      </p>
      {report.article?.paragraphs.map((paragraph) => (
        <MarkedParagraph key={paragraph.start} report={report} paragraph={paragraph} shown={shown} />
      ))}
    </div>
  );
}

function MarkedParagraph({ report, paragraph, shown }: Props & { readonly paragraph: Paragraph }) {
  const text = report.article?.text ?? "";
  return (
    <p class={`paragraph paragraph-${paragraph.kind}`} dir="auto" lang={report.article?.language ?? undefined}>
      {markSegments(report, paragraph, shown).map((segment) => {
        const classes = [
          segment.entity !== null && "mark-entity",
          segment.allegation && "mark-allegation",
          segment.shown && "shown",
        ].filter((name) => name !== false);
        const content = textOf(text, segment);
        if (segment.entity !== null || segment.shown) {
          return (
            <mark key={segment.start} class={classes.join(" ")}>
              {content}
            </mark>
          );
        }
        return (
          <span key={segment.start} class={classes.join(" ")}>
            {content}
          </span>
        );
      })}
    </p>
  );
}
