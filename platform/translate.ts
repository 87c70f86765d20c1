import { createWords, type Words } from "@/engine/wording/words";
import { nativeBrowser } from "./native-browser";

let made: Words | null = null;

/** Made when first asked: its formatters take milliseconds, which a page without a card need not spend. */
function words(): Words {
  made ??= createWords((key, parts) => nativeBrowser.i18n.getMessage(key, [...parts]));
  return made;
}

/** The words in the language of the browser, as far as there is a catalogue for it. */
export const translate: Words = {
  get language() {
    return words().language;
  },
  say: (key, ...parts) => words().say(key, ...parts),
  count: (key, count, ...parts) => words().count(key, count, ...parts),
  list: (items) => words().list(items),
  date: (date) => words().date(date),
  country: (code) => words().country(code),
};
