import { render } from "preact";
import { WelcomeView } from "@/components/welcome/WelcomeView";
import { WordsContext } from "@/components/words/use-words";
import { openOptions } from "@/platform/open-page";
import { translate } from "@/platform/translate";

const root = document.querySelector("#root");
if (root !== null) {
  document.documentElement.lang = translate.language;
  render(
    <WordsContext.Provider value={translate}>
      <WelcomeView onOpenOptions={() => void openOptions()} />
    </WordsContext.Provider>,
    root,
  );
}
