import { useWords } from "@/components/words/use-words";
import { describePeriod, factLabel } from "@/engine/wording/fact-words";
import type { Fact } from "@/knowledge/lookup/entity";

type Props = { readonly facts: readonly Fact[] };

/** What an entity's description does not already say, each with the time it holds for. */
export function FactList({ facts }: Props) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={`${fact.label} ${fact.value} ${fact.since ?? ""}`}>
          <dt>{words.say(factLabel(fact.label))}</dt>
          <dd>
            {fact.value} <span class="soft">{describePeriod(fact, words)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
