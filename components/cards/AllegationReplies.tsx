import { useWords } from "@/components/words/use-words";
import type { Allegation } from "@/engine/allegations/allegation";
import { describeNoAnswer, describeResponse, needsAnswer } from "@/engine/wording/allegation-words";
import { ArticleQuote } from "./ArticleQuote";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly allegation: Allegation };

/** What the accused answers, as large as the accusation; or that the article has no answer. */
export function AllegationReplies({ view, allegation }: Props) {
  const words = useWords();
  const { responses } = allegation;
  if (responses.length === 0) {
    if (!needsAnswer(allegation)) return null;
    return <p class="reply reply-none">{describeNoAnswer(view.report, allegation, words)}</p>;
  }
  return (
    <>
      {responses.map((response) => (
        <div key={response.span.start} class="reply">
          <p>
            <b>{describeResponse(view.report, response, words)}</b>
            {response.paragraphsAway > 1 && (
              <span class="soft"> · {words.count("responseAway", response.paragraphsAway)}</span>
            )}
          </p>
          <ArticleQuote view={view} span={response.span} />
        </div>
      ))}
    </>
  );
}
