import { browser } from "./browser";
import { translate } from "./translate";

/** Tells the page which language its words are in, and in which direction they are read. */
export function applyLanguage(): void {
  document.documentElement.lang = translate.language;
  document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir");
}
