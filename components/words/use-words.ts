import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "@/engine/wording/words";

/** The language of everything below it; each entrypoint provides it once. */
export const WordsContext = createContext<Words | null>(null);

/** The words to show things with. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("no words are provided above this component");
  return words;
}
