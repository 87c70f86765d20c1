import { render } from "preact";
import { WordsContext } from "@/components/words/use-words";
import { languageNamed } from "./languages";
import { styles } from "./styles";
import { views } from "./views";

const asked = new URLSearchParams(location.search);
const view = views[asked.get("view") ?? ""];
const { words, direction } = languageNamed(asked.get("language"));
const root = document.querySelector("#root");
if (view === undefined || root === null) throw new Error("no such view");
const style = document.createElement("style");
style.textContent = styles[view.style];
document.head.append(style);
document.documentElement.lang = words.language;
document.documentElement.dir = direction;
render(<WordsContext.Provider value={words}>{view.content()}</WordsContext.Provider>, root);
