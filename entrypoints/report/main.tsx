import { render } from "preact";
import { WordsContext } from "@/components/words/use-words";
import { applyTheme } from "@/platform/apply-theme";
import { translate } from "@/platform/translate";
import { ReportPage } from "./ReportPage";

const root = document.querySelector("#root");
if (root !== null) {
  document.documentElement.lang = translate.language;
  const tabId = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);
  render(
    <WordsContext.Provider value={translate}>
      <ReportPage tabId={tabId} today={new Date().toISOString().slice(0, 10)} />
    </WordsContext.Provider>,
    root,
  );
  void applyTheme();
}
