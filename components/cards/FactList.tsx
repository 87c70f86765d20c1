import { useWords } from "@/components/words/use-words";
import type { MessageKey, Words } from "@/engine/wording/words";
import type { Entity, Fact } from "@/knowledge/lookup/entity";

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

/** Most telling first: who owns and leads it, which office somebody holds. The rest is in the description. */
const tellingLabels: readonly Fact["label"][] = [
  "owner",
  "parent",
  "state-funded",
  "leader",
  "office",
  "founder",
  "member",
  "part-of",
  "ticker",
  "industry",
  "type",
  "founded",
  "dissolved",
  "place",
  "country",
  "site",
  "born",
  "died",
];

/** The `most` facts that tell most beyond the description; what still holds comes before what has ended. */
export function tellingFacts(entity: Entity, most: number): readonly Fact[] {
  const rank = (fact: Fact) => tellingLabels.indexOf(fact.label) + (fact.until === null ? 0 : tellingLabels.length);
  const description = entity.description.toLowerCase();
  const unsaid = entity.facts.filter((fact) => !description.includes(fact.value.toLowerCase()));
  return unsaid.toSorted((one, other) => rank(one) - rank(other)).slice(0, most);
}

function factLabel(label: Fact["label"]): MessageKey {
  switch (label) {
    case "part-of":
      return "fact_part_of";
    case "state-funded":
      return "fact_state_funded";
    default:
      return `fact_${label}`;
  }
}

function describePeriod({ since, until }: Fact, words: Words): string {
  if (since !== null && until !== null) return words.say("factBetween", words.date(since), words.date(until));
  if (since !== null) return words.say("factSince", words.date(since));
  return until === null ? "" : words.say("factUntil", words.date(until));
}
