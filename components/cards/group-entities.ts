import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { listEntities } from "@/engine/wording/report-lists";
import type { MessageKey } from "@/engine/wording/words";
import type { ReportView } from "./report-view";

export type EntityGroup = {
  readonly id: "companies" | "people" | "organisations" | "states" | "outlets";
  readonly title: MessageKey;
  readonly entities: readonly LinkedEntity[];
};

/** The headings that have somebody under them. Whom the reader has hidden is under none. */
export function groupEntities(view: ReportView): EntityGroup[] {
  const lists = listEntities(view.report, view.hidden.entities);
  const groups: readonly EntityGroup[] = [
    { id: "companies", title: "sectionCompanies", entities: lists.companies },
    { id: "people", title: "sectionPeople", entities: lists.people },
    { id: "organisations", title: "sectionOrganisations", entities: lists.organisations },
    { id: "states", title: "sectionStates", entities: lists.states },
    { id: "outlets", title: "sectionOutlets", entities: lists.outlets },
  ];
  return groups.filter((group) => group.entities.length > 0);
}
