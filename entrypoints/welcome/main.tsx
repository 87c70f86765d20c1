import { render } from "preact";
import { WelcomeView } from "@/components/welcome/WelcomeView";
import { WordsContext } from "@/components/words/use-words";
import { openOptions } from "@/platform/open-page";
import { applyLanguage } from "@/platform/apply-language";
import { translate } from "@/platform/translate";

const root = document.querySelector("#root");
if (root !== null) {
  applyLanguage();
  render(
    <WordsContext.Provider value={translate}>
      <WelcomeView onOpenOptions={() => void openOptions()} />
    </WordsContext.Provider>,
    root,
  );
}
