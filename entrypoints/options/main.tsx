import { showPage, today } from "@/entrypoints/shared/show-page";
import { translate } from "@/platform/translate";
import { Options } from "./Options";

document.title = translate.say("optionsTitle");
showPage(<Options today={today()} />);
