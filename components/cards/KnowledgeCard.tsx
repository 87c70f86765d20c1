import { useState } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import { describeGlance } from "@/engine/wording/describe-glance";
import { readsStatements } from "@/engine/wording/reading-limits";
import type { MessageKey, Words } from "@/engine/wording/words";
import { AllegationCard } from "./AllegationCard";
import { AmbiguousNames } from "./AmbiguousNames";
import { cardParts } from "./card-parts";
import { CardSection } from "./CardSection";
import { CardTools } from "./CardTools";
import { EntityCard } from "./EntityCard";
import { HiddenNames } from "./HiddenNames";
import { type CardFilter, isEmptyCard, narrowCard, type NarrowedCard } from "./narrow-card";
import { ReadingLimits } from "./ReadingLimits";
import type { ReportView } from "./report-view";
import { SourcingView } from "./SourcingView";
import { UnknownNames } from "./UnknownNames";
import { useIsPainted } from "./use-is-painted";

type Props = { readonly view: ReportView };

/** Nothing is left out. */
export const everything: CardFilter = { part: null, typed: "" };
const allegationsOnly: CardFilter = { part: "allegations", typed: "" };
const nothingShown: NarrowedCard = { allegations: [], ambiguous: [], groups: [], statements: [], unknown: [] };

/** Fills the height of a popup; the rest of a large card comes after it was painted. */
const firstAllegations = 3;
const largeCard = 20;

/** The card of one article: at a glance first, then allegations, who is in it, and where it comes from. */
export function KnowledgeCard({ view }: Props) {
  const [filter, setFilter] = useState(everything);
  return <FilteredCard view={view} filter={filter} onFilter={setFilter} />;
}

type FilteredProps = Props & { readonly filter: CardFilter; readonly onFilter: (filter: CardFilter) => void };

/** The same where somebody else knows what of it is shown. */
export function FilteredCard({ view, filter: chosen, onFilter }: FilteredProps) {
  const words = useWords();
  const shownPart = cardParts(view).find(({ id }) => id === chosen.part);
  // The last of a part may have been hidden: then nothing would be left, nor a button to leave it by.
  const filter = chosen.part === null || shownPart !== undefined ? chosen : everything;
  const isPainted = useIsPainted();
  const { allegations, entities } = view.report;
  const isFirst =
    !isPainted && allegations.length >= firstAllegations && allegations.length + entities.length > largeCard;
  const shown = isFirst
    ? { ...nothingShown, allegations: allegations.slice(0, firstAllegations) }
    : narrowCard(view, filter, words);
  const isSearch = filter.typed.trim() !== "";
  const isEmpty = filter === everything && isEmptyCard(shown);
  return (
    <>
      <p class="glance">{describeGlance(view.report, words, view.hidden.entities)}</p>
      <ReadingLimits report={view.report} />
      {!isEmpty && <CardTools view={view} filter={filter} onFilter={onFilter} />}
      <output class="search-nothing">
        {isSearch && isEmptyCard(shown) && sayNothing(shownPart?.title, filter.typed.trim(), words)}
      </output>
      <CardParts view={view} filter={isFirst ? allegationsOnly : filter} shown={shown} />
    </>
  );
}

/** Of one part shown alone, that there is nothing in it: the others were not searched. */
function sayNothing(part: MessageKey | undefined, typed: string, words: Words): string {
  return part === undefined ? words.say("searchNothing", typed) : words.say("searchNothingIn", words.say(part), typed);
}

type PartsProps = Props & { readonly filter: CardFilter; readonly shown: NarrowedCard };

/** The parts with something in them; without a search also those that say that they are empty. */
function CardParts({ view, filter: { part, typed }, shown }: PartsProps) {
  const words = useWords();
  const isSearch = typed.trim() !== "";
  const { allegations, ambiguous, groups, statements, unknown } = shown;
  // What was not looked for is not said to be missing.
  const saysEmpty = !isSearch && readsStatements(view.report);
  return (
    <>
      {(part === null || part === "allegations") && (saysEmpty || allegations.length > 0) && (
        <Allegations view={view} allegations={allegations} />
      )}
      {ambiguous.length > 0 && (
        <CardSection id="ambiguous" title={words.say("sectionAmbiguous")}>
          <AmbiguousNames view={view} names={ambiguous} />
        </CardSection>
      )}
      {groups.map(({ id, title, entities }) => (
        <CardSection key={id} id={id} title={words.say(title)} count={entities.length}>
          <ul class="plain">
            {entities.map((entity) => (
              <EntityCard key={entity.id} view={view} entity={entity} />
            ))}
          </ul>
        </CardSection>
      ))}
      {part === null && !isSearch && <HiddenNames view={view} />}
      {(part === null || part === "sourcing") && (saysEmpty || statements.length > 0) && (
        <CardSection id="sourcing" title={words.say("sectionSourcing")}>
          <SourcingView view={view} statements={statements} isOpen={isSearch} />
        </CardSection>
      )}
      {unknown.length > 0 && (
        <CardSection id="unknown" title={words.say("sectionUnknown")} count={unknown.length} isQuiet>
          <UnknownNames view={view} unknown={unknown} isOpen={isSearch} />
        </CardSection>
      )}
    </>
  );
}

function Allegations({ view, allegations }: Props & Pick<NarrowedCard, "allegations">) {
  const words = useWords();
  if (allegations.length === 0) {
    return (
      <CardSection id="allegations" title={words.say("sectionAllegations")}>
        <p>{words.say("noAllegations")}</p>
        <p class="note">{words.say("noAllegationsWhy")}</p>
      </CardSection>
    );
  }
  return (
    <CardSection id="allegations" title={words.say("sectionAllegations")} count={allegations.length}>
      <ul class="plain">
        {allegations.map((allegation) => (
          <AllegationCard key={allegation.id} view={view} allegation={allegation} />
        ))}
      </ul>
    </CardSection>
  );
}
