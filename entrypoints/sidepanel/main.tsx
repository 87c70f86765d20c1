import { render } from "preact";
import { WordsContext } from "@/components/words/use-words";
import { Popup } from "@/entrypoints/popup/Popup";
import { applyTheme } from "@/platform/apply-theme";
import { applyLanguage } from "@/platform/apply-language";
import { translate } from "@/platform/translate";

const root = document.querySelector("#root");
if (root !== null) {
  applyLanguage();
  render(
    <WordsContext.Provider value={translate}>
      <Popup today={new Date().toISOString().slice(0, 10)} place="panel" />
    </WordsContext.Provider>,
    root,
  );
  void applyTheme();
}
