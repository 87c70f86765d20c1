import givenNamesUs from "@/assets/words/given-names-us.txt?raw";
import givenNames from "@/assets/words/given-names.txt?raw";
import ordinary from "@/assets/words/ordinary.txt?raw";
import surnames from "@/assets/words/surnames.txt?raw";
import { type NameWords, parseWords } from "@/knowledge/compile/name-words";
import { openBundledKnowledge } from "@/knowledge/lookup/open-knowledge";
import { checkPackFile } from "@/knowledge/own/check-pack-file";
import type { PackQuestion } from "./check-pack";

const words: NameWords = {
  ordinary: parseWords(ordinary),
  given: new Set([...parseWords(givenNames), ...parseWords(givenNamesUs)]),
  surnames: parseWords(surnames),
  places: new Set(),
};

// One question a worker: it is thrown away with whatever the file made of it.
addEventListener("message", ({ data }: MessageEvent<PackQuestion>) => {
  postMessage(checkPackFile(data.file, openBundledKnowledge(data.bundled), words));
});
