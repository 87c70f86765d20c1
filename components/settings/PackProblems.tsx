import { useWords } from "@/components/words/use-words";
import type { PackCheck } from "@/knowledge/own/check-pack-file";
import { PackPart } from "./PackPart";

type Props = { readonly problems: PackCheck["problems"] };

/** The lines that were left out, each with what is wrong and what to do; those words are for editors, and in English. */
export function PackProblems({ problems }: Props) {
  const words = useWords();
  return (
    <PackPart
      count="packRejected"
      note={words.say("packRejectedNote")}
      changes={problems.map(({ line, what, remedy }) => ({
        about: line === null ? "" : `${words.say("packLine", String(line))}:`,
        rest: `${what} → ${remedy}`,
        isEnglish: true,
      }))}
    />
  );
}
