import type { Allegation } from "@/engine/allegations/allegation";
import type { EntityId, LinkedEntity, MentionForm } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Span } from "@/engine/text/span";
import type { MarkSettings } from "@/platform/settings";
import { type Mark, roleOfKind } from "./mark";

/** "The company" and "she" are mentions too, but a line under them would be noise. */
const markedForms: readonly MentionForm[] = ["name", "alias", "short", "title"];

export type MarkWishes = {
  readonly settings: MarkSettings;
  readonly hidden: ReadonlySet<EntityId>;
  /** Whether the words are there to be marked: a title may come from the metadata alone. */
  readonly isOnPage: (span: Span) => boolean;
};

/** The marks of a report in reading order; where two start together, the longer first. Names without an entry get none. */
export function planMarks(report: ArticleReport, wishes: MarkWishes): Mark[] {
  const entities = report.entities.flatMap((entity) => entityMarks(entity, wishes));
  const allegations = wishes.settings.allegations ? allegationMarks(report.allegations, wishes) : [];
  return [...entities, ...allegations].sort(
    (one, other) => one.span.start - other.span.start || other.span.end - one.span.end,
  );
}

function entityMarks(entity: LinkedEntity, { settings, hidden, isOnPage }: MarkWishes): Mark[] {
  const isWanted = entity.knowledge !== null && !hidden.has(entity.id) && settings.kinds.includes(entity.kind);
  if (!isWanted || settings.entities === "none") return [];
  const spans = entity.mentions.filter(({ form }) => markedForms.includes(form)).filter(isOnPage);
  const marked = settings.entities === "first" ? spans.slice(0, 1) : spans;
  const role = roleOfKind(entity.kind);
  return marked.map(({ start, end }) => ({ span: { start, end }, role, target: { kind: "entity", id: entity.id } }));
}

/** One mark a sentence, whatever number of allegations it carries. */
function allegationMarks(allegations: readonly Allegation[], { isOnPage }: MarkWishes): Mark[] {
  const sentences = new Map<string, { readonly span: Span; readonly ids: string[] }>();
  for (const allegation of allegations) {
    for (const { start, end } of allegation.mentions) {
      const sentence = sentences.get(`${String(start)}-${String(end)}`);
      if (sentence !== undefined) sentence.ids.push(allegation.id);
      else sentences.set(`${String(start)}-${String(end)}`, { span: { start, end }, ids: [allegation.id] });
    }
  }
  return [...sentences.values()]
    .filter(({ span }) => isOnPage(span))
    .map(({ span, ids }) => ({ span, role: "allegation", target: { kind: "allegations", ids } }));
}
