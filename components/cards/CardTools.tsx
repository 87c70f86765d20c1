import { useRef } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import { readsStatements } from "@/engine/wording/reading-limits";
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

/** The parts of the card with how many each holds, pressing one shows it alone, again all; and a field to search it. */
export function CardTools({ view, filter, onFilter }: Props) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useCardKeys(field);
  const groups = groupEntities(view).map(({ id, title, entities }) => ({
    id,
    title: shortTitle(title),
    count: entities.length,
  }));
  const parts: readonly { id: CardPart; title: MessageKey; count: number | null }[] = readsStatements(view.report)
    ? [
        { id: "allegations", title: "sectionAllegations", count: view.report.allegations.length },
        ...groups,
        { id: "sourcing", title: "sectionSourcingShort", count: null },
      ]
    : groups;
  return (
    <search class="card-tools">
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
      <input
        ref={field}
        type="search"
        class="card-search"
        autoComplete="off"
        spellcheck={false}
        value={filter.typed}
        placeholder={words.say("search")}
        aria-label={words.say("searchCard")}
        aria-keyshortcuts="/"
        onInput={(event) => onFilter({ ...filter, typed: event.currentTarget.value })}
      />
    </search>
  );
}

/** The parts stand in two lines where they can. */
function shortTitle(title: MessageKey): MessageKey {
  if (title === "sectionStates") return "sectionStatesShort";
  return title === "sectionOutlets" ? "sectionOutletsShort" : title;
}
