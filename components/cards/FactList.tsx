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
      {byLabel(facts).map((same) => (
        <div key={keyOf(same[0])}>
          <dt>{words.say(factLabel(same[0].label))}</dt>
          {same.map((fact) => (
            <dd key={keyOf(fact)}>
              {factValue(fact, words)} <span class="soft">{describePeriod(fact, words)}</span>
              {fact.from !== undefined && <OwnOrigin fact={fact} from={fact.from} />}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Facts with one label after the other stand under it once. */
function byLabel(facts: readonly Fact[]): readonly (readonly [Fact, ...Fact[]])[] {
  const groups: [Fact, ...Fact[]][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (last?.[0].label === fact.label) last.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

function keyOf({ label, value, since, asOf, from }: Fact): string {
  return `${label} ${value} ${since ?? ""} ${asOf ?? ""} ${from?.pack ?? ""}`;
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
