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
  const lists = listEntities(view.report);
  const isShown = (entity: LinkedEntity) => !view.hidden.entities.includes(entity.id);
  const groups: readonly EntityGroup[] = [
    { id: "companies", title: "sectionCompanies", entities: lists.companies.filter(isShown) },
    { id: "people", title: "sectionPeople", entities: lists.people.filter(isShown) },
    { id: "organisations", title: "sectionOrganisations", entities: lists.organisations.filter(isShown) },
    { id: "states", title: "sectionStates", entities: lists.states.filter(isShown) },
    { id: "outlets", title: "sectionOutlets", entities: lists.outlets.filter(isShown) },
  ];
  return groups.filter((group) => group.entities.length > 0);
}
