import { useWords } from "@/components/words/use-words";
import { datedValue, factLabel } from "@/engine/wording/fact-words";
import type { Words } from "@/engine/wording/words";
import type { PackComparison } from "@/knowledge/own/compare-packs";
import { PackPart } from "./PackPart";

type Props = { readonly comparison: PackComparison };

/** What a pack would add, beside which bundled facts, and which names would no longer have one meaning. */
export function PackChanges({ comparison }: Props) {
  const words = useWords();
  const { added, extended, shared, changed, gone } = comparison;
  return (
    <>
      <PackPart
        count="packAdded"
        changes={added.map(({ name, description }) => ({ about: name, rest: description }))}
      />
      <PackPart
        count="packExtended"
        changes={extended.map((entity) => ({ about: entity.name, rest: whatIsAdded(entity, words) }))}
      />
      <PackPart
        count="packShared"
        note={words.say("packSharedNote")}
        changes={shared.map(({ name, bundled, description }) => ({ about: name, rest: `${bundled}: ${description}` }))}
      />
      <PackPart count="packChanged" changes={changed.map(named)} />
      <PackPart count="packGone" changes={gone.map(named)} />
    </>
  );
}

function named(name: string) {
  return { about: name, rest: "" };
}

function whatIsAdded({ names, facts }: PackComparison["extended"][number], words: Words): string {
  const told = facts.map(({ fact, bundled }) => {
    const beside = bundled.map((each) => datedValue(each, words)).join(", ");
    const own = datedValue(fact, words);
    const value = beside === "" ? own : words.say("packBeside", own, beside);
    return `${words.say(factLabel(fact.label))}: ${value}`;
  });
  return [...names.map((name) => words.say("packAlsoCalled", name)), ...told].join("; ");
}
