import { useRef } from "preact/hooks";
import { useWords } from "@/components/words/use-words";
import { cardParts } from "./card-parts";
import type { CardFilter } from "./narrow-card";
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
  return (
    <search class="card-tools">
      <fieldset class="chips" aria-label={words.say("filterLabel")}>
        {cardParts(view).map(({ id, title, count }) => (
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
