import { render } from "preact";
import { WordsContext } from "@/components/words/use-words";
import { applyTheme } from "@/platform/apply-theme";
import { applyLanguage } from "@/platform/apply-language";
import { translate } from "@/platform/translate";
import { DraftPage } from "./DraftPage";
import { ReportPage } from "./ReportPage";

const root = document.querySelector("#root");
if (root !== null) {
  applyLanguage();
  const tab = new URLSearchParams(location.search).get("tab");
  const today = new Date().toISOString().slice(0, 10);
  render(
    <WordsContext.Provider value={translate}>
      {tab === null ? <DraftPage today={today} /> : <ReportPage tabId={Number(tab)} today={today} />}
    </WordsContext.Provider>,
    root,
  );
  void applyTheme();
}
