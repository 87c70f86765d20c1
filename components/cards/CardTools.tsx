import { useRef } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import type { MessageKey } from "@/engine/wording/words";
import { groupEntities } from "./group-entities";
import type { CardFilter, CardPart } from "./narrow-card";
import type { ReportView } from "./report-view";
import { useCardKeys } from "./use-card-keys";

type Props = {
  readonly view: ReportView;
  readonly filter: CardFilter;
  readonly onFilter: (filter: CardFilter) => void;
};

/** A field to search the card, and its parts with how many each holds: pressing one shows it alone, again all. */
export function CardTools({ view, filter, onFilter }: Props) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useCardKeys(field);
  const parts: readonly { id: CardPart; title: MessageKey; count: number | null }[] = [
    { id: "allegations", title: "sectionAllegations", count: view.report.allegations.length },
    ...groupEntities(view).map(({ id, title, entities }) => ({ id, title: shortTitle(title), count: entities.length })),
    { id: "sourcing", title: "sectionSourcingShort", count: null },
  ];
  return (
    <search class="card-tools">
      <input
        ref={field}
        type="search"
        class="card-search"
        autoComplete="off"
        spellcheck={false}
        value={filter.typed}
        placeholder={words.say("searchCard")}
        aria-label={words.say("searchCard")}
        aria-keyshortcuts="/"
        onInput={(event) => onFilter({ ...filter, typed: event.currentTarget.value })}
      />
      <fieldset class="chips" aria-label={words.say("filterLabel")}>
        {parts.map(({ id, title, count }) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={filter.part === id}
            onClick={() => onFilter({ ...filter, part: filter.part === id ? null : id })}
          >
            {words.say(title)} {count !== null && <span class="section-count">{count}</span>}
          </button>
        ))}
      </fieldset>
    </search>
  );
}

/** The parts stand in two lines where they can. */
function shortTitle(title: MessageKey): MessageKey {
  if (title === "sectionStates") return "sectionStatesShort";
  return title === "sectionOutlets" ? "sectionOutletsShort" : title;
}
