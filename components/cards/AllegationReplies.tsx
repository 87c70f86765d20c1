import { useWords } from "@/components/words/use-words";
import type { Allegation } from "@/engine/allegations/allegation";
import { describeNoAnswer, describeResponse, needsAnswer } from "@/engine/wording/allegation-words";
import { evidenceOf } from "@/engine/wording/evidence-of";
import { ArticleQuote } from "./ArticleQuote";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly allegation: Allegation };

/** What the accused answers, as large as the accusation; or that the article has no answer. */
export function AllegationReplies({ view, allegation }: Props) {
  const words = useWords();
  const { responses } = allegation;
  const quoted = evidenceOf(allegation);
  if (responses.length === 0) {
    if (!needsAnswer(allegation)) return null;
    return <p class="reply reply-none">{describeNoAnswer(view.report, allegation, words)}</p>;
  }
  return (
    <>
      {responses.map((response) => {
        const isQuoted = response.span.start === quoted.start && response.span.end === quoted.end;
        return (
          <div key={response.span.start} class="reply">
            <p>
              <b>{describeResponse(view.report, response, words)}</b>
              {isQuoted && <span class="soft"> · {words.say("responseSameSentence")}</span>}
              {response.paragraphsAway > 1 && (
                <span class="soft"> · {words.count("responseAway", response.paragraphsAway)}</span>
              )}
            </p>
            {!isQuoted && <ArticleQuote view={view} span={response.span} />}
          </div>
        );
      })}
    </>
  );
}
