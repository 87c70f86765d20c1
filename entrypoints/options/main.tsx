import { render } from "preact";
import { WordsContext } from "@/components/words/use-words";
import { applyTheme } from "@/platform/apply-theme";
import { applyLanguage } from "@/platform/apply-language";
import { translate } from "@/platform/translate";
import { Options } from "./Options";

const root = document.querySelector("#root");
if (root !== null) {
  applyLanguage();
  document.title = translate.say("optionsTitle");
  render(
    <WordsContext.Provider value={translate}>
      <Options today={new Date().toISOString().slice(0, 10)} />
    </WordsContext.Provider>,
    root,
  );
  void applyTheme();
}
