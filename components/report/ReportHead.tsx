import type { ReportView } from "@/components/cards/report-view";
import { useWords } from "@/components/words/use-words";
import { citeReport } from "@/engine/export/cite-report";
import { describeOutlet, nameOutlet } from "@/engine/wording/describe-outlet";

export type ReportFile = "markdown" | "csv" | "json";

type Props = {
  readonly view: ReportView;
  readonly onSave: (file: ReportFile) => void;
  readonly onPrint: () => void;
  readonly onShowArticle?: () => void;
};

/** Which article this is about, and what can be made of the report. */
export function ReportHead({ view, onSave, onPrint, onShowArticle }: Props) {
  const words = useWords();
  const { article, page } = view.report;
  const { url } = page;
  const { onCopy } = view;
  if (article === null) return null;
  const origin = [
    nameOutlet(view.report, view.background),
    article.authors.length > 0 && words.say("articleBy", words.list(article.authors)),
    article.published !== null && words.say("publishedOn", words.date(article.published)),
    article.modified !== null &&
      article.modified.slice(0, 10) !== article.published?.slice(0, 10) &&
      words.say("modifiedOn", words.date(article.modified)),
  ].filter((part) => part !== false && part !== "");
  const outlet = describeOutlet(view.report, view.background, words);
  return (
    <header class="report-head">
      <p class="soft">{words.say("reportEyebrow")}</p>
      <h1 dir="auto" lang={article.title === "" ? undefined : (article.language ?? undefined)}>
        {article.title || words.say("draftLabel")}
      </h1>
      {origin.length > 0 && <p>{origin.join(" · ")}</p>}
      {outlet !== "" && <p class="soft own-words">{outlet}</p>}
      {url !== "" && <p class="soft report-address">{url}</p>}
      <p class="notice-actions report-actions">
        {onShowArticle !== undefined && (
          <button type="button" class="button button-main" onClick={onShowArticle}>
            {words.say("reportShowArticle")}
          </button>
        )}
        {onCopy !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => onCopy(citeReport(view.report, { background: view.background, words, today: view.today }))}
          >
            {words.say("copyCitation")}
          </button>
        )}
        <button type="button" class="button" onClick={() => onSave("markdown")}>
          {words.say("saveMarkdown")}
        </button>
        <button type="button" class="button" onClick={() => onSave("csv")}>
          {words.say("saveCsv")}
        </button>
        <button type="button" class="button" onClick={() => onSave("json")}>
          {words.say("saveJson")}
        </button>
        <button type="button" class="button" onClick={onPrint}>
          {words.say("print")}
        </button>
      </p>
    </header>
  );
}
