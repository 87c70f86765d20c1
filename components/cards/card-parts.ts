import { readsStatements } from "@/engine/wording/reading-limits";
import type { MessageKey } from "@/engine/wording/words";
import { type EntityGroup, groupEntities } from "./group-entities";
import type { ReportView } from "./report-view";

/** A part of the card that can be shown alone. */
export type CardPart = "allegations" | EntityGroup["id"] | "sourcing";

type ShownPart = { readonly id: CardPart; readonly title: MessageKey; readonly count: number | null };

/** The parts that this card has, in its order, with how many each holds. */
export function cardParts(view: ReportView): readonly ShownPart[] {
  const groups = groupEntities(view).map(({ id, title, entities }) => ({
    id,
    title: shortTitle(title),
    count: entities.length,
  }));
  if (!readsStatements(view.report)) return groups;
  return [
    { id: "allegations", title: "sectionAllegations", count: view.report.allegations.length },
    ...groups,
    { id: "sourcing", title: "sectionSourcingShort", count: null },
  ];
}

/** The parts stand in two lines where they can. */
function shortTitle(title: MessageKey): MessageKey {
  if (title === "sectionStates") return "sectionStatesShort";
  return title === "sectionOutlets" ? "sectionOutletsShort" : title;
}
