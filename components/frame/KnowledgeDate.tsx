import { useWords } from "@/components/words/use-words";
import type { PackInfo } from "@/knowledge/lookup/knowledge";

type Props = {
  /** The bundled one first. */
  readonly packs: readonly PackInfo[];
  readonly today: string;
};

/** After this the extension says how old its knowledge is. */
const oldAfterDays = 90;
const dayInMilliseconds = 86_400_000;

/** Of which day the bundled knowledge is, how much the reader's own packs add to it, and that nothing is sent. */
export function KnowledgeDate({ packs: [bundled, ...own], today }: Props) {
  const words = useWords();
  if (bundled === undefined) return <p class="knowledge-date soft">{words.say("nothingLeaves")}</p>;
  // The version is the day it was made, "2026.11.23".
  const day = bundled.version.replaceAll(".", "-");
  const age = Math.floor((Date.parse(today) - Date.parse(day)) / dayInMilliseconds);
  const parts = [
    words.say("knowledgeDate", words.date(day)),
    words.count("countEntries", bundled.entities),
    ...own.map(({ pack, entities }) => `${words.count("countEntries", entities)} ${words.say("factFromPack", pack)}`),
  ];
  return (
    <p class="knowledge-date soft">
      {parts.join(words.say("comma"))}. {age > oldAfterDays && `${words.say("knowledgeOld", String(age))} `}
      {words.say("nothingLeaves")}
    </p>
  );
}
