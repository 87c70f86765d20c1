import { useWords } from "@/components/words/use-words";
import { describeOrigin, describePeriod, factLabel, factValue } from "@/engine/wording/fact-words";
import type { Fact, FactOrigin } from "@/knowledge/lookup/entity";

type Props = { readonly facts: readonly Fact[] };

/** What an entity's description does not already say, each with the time it holds for. */
export function FactList({ facts }: Props) {
  const words = useWords();
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={`${fact.label} ${fact.value} ${fact.since ?? ""} ${fact.asOf ?? ""} ${fact.from?.pack ?? ""}`}>
          <dt>{words.say(factLabel(fact.label))}</dt>
          <dd>
            {factValue(fact, words)} <span class="soft">{describePeriod(fact, words)}</span>
            {fact.from !== undefined && <OwnOrigin fact={fact} from={fact.from} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A fact that a pack of the reader's adds to what is bundled says so itself. */
function OwnOrigin({ fact, from }: { readonly fact: Fact; readonly from: FactOrigin }) {
  const words = useWords();
  return (
    <span class="own-fact soft">
      {from.url !== "" && (
        <>
          <a href={from.url} target="_blank" rel="noreferrer">
            {from.publisher}
          </a>
          {", "}
        </>
      )}
      {describeOrigin(fact, words)}
    </span>
  );
}
