import { showPage, today } from "@/entrypoints/shared/show-page";
import { translate } from "@/platform/translate";
import { Popup } from "./Popup";

showPage(<Popup today={today()} />);
// Who has been asked has yet to answer: so long nobody waits for the formatter of dates, which the first card would make. Not
// sooner, for the browser shows the popup's window once it is loaded.
setTimeout(() => translate.date(today()));
