import messages from "@/public/_locales/en/messages.json";
import { catalogueWords } from "./catalogue-words";
import type { Words } from "./words";

/** The English words without a browser: for the command line and tests. */
export const englishWords: Words = catalogueWords(messages);
