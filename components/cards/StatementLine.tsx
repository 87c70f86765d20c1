import { useWords } from "@/components/words/use-words";
import type { Statement } from "@/engine/statements/statement";
import { describeAnonymity, describeSpeaker, wholeStatement } from "@/engine/wording/statement-words";
import { ArticleQuote } from "./ArticleQuote";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly statement: Statement };

/** Words that the article attributes: who says them, through whom, and, without a name, whether it says why. */
export function StatementLine({ view, statement }: Props) {
  const words = useWords();
  const { report } = view;
  const anonymity = describeAnonymity(report, statement, words);
  return (
    <li class="statement">
      <p>
        <b>{describeSpeaker(report, statement, words)}</b>
      </p>
      <ArticleQuote view={view} span={wholeStatement(report.article?.text ?? "", statement)} />
      {anonymity !== null && <p class="note">{anonymity}</p>}
    </li>
  );
}
