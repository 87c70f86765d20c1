import { WordsContext } from "@/components/words/use-words";
import type { Allegation } from "@/engine/allegations/allegation";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { Words } from "@/engine/wording/words";
import { AllegationCard } from "./AllegationCard";
import { EntityCard } from "./EntityCard";
import type { ReportView } from "./report-view";

type Props = {
  readonly words: Words;
  readonly view: ReportView;
  /** What the mark is about: somebody, or the allegations of a sentence. */
  readonly entity: LinkedEntity | null;
  readonly allegations: readonly Allegation[];
  readonly onClose: () => void;
};

/** What a mark in the page is about, beside the mark. */
export function HoverCard({ words, view, entity, allegations, onClose }: Props) {
  return (
    <WordsContext.Provider value={words}>
      <button type="button" class="hover-card-close" aria-label={words.say("close")} onClick={onClose}>
        ×
      </button>
      <ul class="plain">
        {entity !== null && <EntityCard view={view} entity={entity} />}
        {allegations.map((allegation) => (
          <AllegationCard key={allegation.id} view={view} allegation={allegation} />
        ))}
      </ul>
    </WordsContext.Provider>
  );
}
