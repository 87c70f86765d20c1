import { useWords } from "@/components/words/use-words";
import type { MessageKey } from "@/engine/wording/words";
import type { EntityGroup } from "./group-entities";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly groups: readonly EntityGroup[] };

/** Links to the parts of the card, each with how many it holds. */
export function SectionLinks({ view, groups }: Props) {
  const words = useWords();
  const links = [
    { id: "allegations", title: words.say("sectionAllegations"), count: view.report.allegations.length },
    ...groups.map(({ id, title, entities }) => ({ id, title: words.say(shortTitle(title)), count: entities.length })),
    { id: "sourcing", title: words.say("sectionSourcingShort"), count: null },
  ];
  return (
    <nav class="section-links" aria-label={words.say("sectionsLabel")}>
      {links.map(({ id, title, count }) => (
        <a key={id} href={`#${id}`}>
          {title} {count !== null && <span class="section-count">{count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** The links stand in one line where they can. */
function shortTitle(title: MessageKey): MessageKey {
  if (title === "sectionStates") return "sectionStatesShort";
  return title === "sectionOutlets" ? "sectionOutletsShort" : title;
}
