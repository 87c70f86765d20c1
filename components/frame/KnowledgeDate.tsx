import { useWords } from "@/components/words/use-words";
import type { PackInfo } from "@/knowledge/lookup/knowledge";

type Props = { readonly packs: readonly PackInfo[]; readonly today: string };

/** After this the extension says how old its knowledge is. */
const oldAfterDays = 90;
const dayInMilliseconds = 86_400_000;

/** Of which day the knowledge is, and that nothing is sent. */
export function KnowledgeDate({ packs, today }: Props) {
  const words = useWords();
  return (
    <p class="knowledge-date soft">
      {packs.map((pack) => {
        // The version is the day it was made, "2026.11.23".
        const day = pack.version.replaceAll(".", "-");
        const age = Math.floor((Date.parse(today) - Date.parse(day)) / dayInMilliseconds);
        return (
          <span key={pack.pack}>
            {words.say("knowledgeDate", words.date(day))}, {words.count("countEntries", pack.entities)}.{" "}
            {age > oldAfterDays && `${words.say("knowledgeOld", String(age))} `}
          </span>
        );
      })}
      {words.say("nothingLeaves")}
    </p>
  );
}
