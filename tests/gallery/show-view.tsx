import { render } from "preact";
import { WordsContext } from "@/components/words/use-words";
import { englishWords } from "@/engine/wording/english-words";
import { styles } from "./styles";
import { views } from "./views";

const view = views[new URLSearchParams(location.search).get("view") ?? ""];
const root = document.querySelector("#root");
if (view === undefined || root === null) throw new Error("no such view");
const style = document.createElement("style");
style.textContent = styles[view.style];
document.head.append(style);
render(<WordsContext.Provider value={englishWords}>{view.content()}</WordsContext.Provider>, root);
