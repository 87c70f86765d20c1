import { useState } from "preact/hooks";
import { DraftBox } from "@/components/report/DraftBox";
import { FullReport } from "@/components/report/FullReport";
import { useWords } from "@/components/words/use-words";
import { readText } from "@/engine/article/read-text";
import type { ArticleReport } from "@/engine/report/article-report";
import type { MessageKey } from "@/engine/wording/words";
import { useReportBackground } from "@/entrypoints/shared/use-report-background";
import { askBackground } from "@/platform/ask-background";
import { useReportActions } from "./use-report-actions";

type Props = { readonly today: string };
type Draft = ArticleReport | "none" | "reading" | MessageKey;

/** A text of the reader's own, read as an article is; it is kept nowhere. */
export function DraftPage({ today }: Props) {
  const words = useWords();
  const [draft, setDraft] = useState<Draft>("none");
  const report = typeof draft === "string" ? null : draft;
  const background = useReportBackground(report);
  const { onCopy, onPrint, saverOf, message } = useReportActions();
  if (report === null || background === null) {
    const isReading = draft === "reading" || report !== null;
    const failure = typeof draft === "string" && draft !== "none" && draft !== "reading" ? words.say(draft) : "";
    return (
      <main>
        <DraftBox
          isReading={isReading}
          message={isReading ? words.say("noticeReading") : failure}
          onRead={(text) => {
            setDraft("reading");
            void readDraft(text).then(setDraft);
          }}
        />
      </main>
    );
  }
  return (
    <>
      <p>
        <button type="button" class="link" onClick={() => setDraft("none")}>
          {words.say("draftAnother")}
        </button>
      </p>
      <FullReport
        view={{ report, background, today, hidden: { entities: [], records: [] }, onCopy }}
        message={message}
        onSave={saverOf(report, { background, words, today })}
        onPrint={onPrint}
      />
    </>
  );
}

/** The report, or why there is none. */
async function readDraft(text: string): Promise<ArticleReport | MessageKey> {
  const article = readText(text);
  const detection = { article: true, score: 1, signals: ["given-as-text"] };
  const answer = await askBackground("analyse", { url: "", detection, article });
  if (answer.ok) return answer.value;
  return answer.reason === "no-knowledge" ? "noticeNoKnowledge" : "noticeReload";
}
