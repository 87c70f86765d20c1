import { useWords } from "@/components/words/use-words";

type Props = { readonly reasons: readonly string[]; readonly about: string };

/** "Why?" opens what the analysis went by. It speaks English, as the stories that it reads do. */
export function Reasons({ reasons, about }: Props) {
  const words = useWords();
  if (reasons.length === 0) return null;
  return (
    <details class="fold">
      <summary>
        {words.say("why")} <span class="unseen">{about}</span>
      </summary>
      {!words.language.startsWith("en") && <p class="note">{words.say("whyEnglish")}</p>}
      <ul class="reasons" lang="en" dir="ltr">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
