import { render } from "preact";
import optionsStyle from "@/assets/options.css?inline";
import popupStyle from "@/assets/popup.css?inline";
import reportStyle from "@/assets/report.css?inline";
import welcomeStyle from "@/assets/welcome.css?inline";
import { WordsContext } from "@/components/words/use-words";
import { englishWords } from "@/engine/wording/english-words";
import { views } from "./views";

const view = views[new URLSearchParams(location.search).get("view") ?? ""];
const root = document.querySelector("#root");
if (view === undefined || root === null) throw new Error("no such view");
const style = document.createElement("style");
style.textContent = { popup: popupStyle, report: reportStyle, options: optionsStyle, welcome: welcomeStyle }[
  view.style
];
document.head.append(style);
render(<WordsContext.Provider value={englishWords}>{view.content()}</WordsContext.Provider>, root);
