import type { SourceClass } from "./statement";
import type { EntityId } from "@/engine/linking/linked-entity";

/** Who speaks, for whom, and what kind of source that is. */
export type SourceReading = {
  readonly speaker: EntityId | null;
  readonly speaksFor: EntityId | null;
  readonly sourceClass: SourceClass;
};
