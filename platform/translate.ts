import { browser } from "./browser";
import { createWords, type Words } from "@/engine/wording/words";

/** The words in the language of the browser, as far as there is a catalogue for it. */
export const translate: Words = createWords((key, parts) => browser.i18n.getMessage(key, [...parts]));
