import type { Allegation } from "@/engine/allegations/allegation";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import type { ExportContext, OutlineItem, OutlineLine } from "./outline";
import { outlineAllegation } from "./outline-allegations";
import { outlineEntity } from "./outline-entities";
import { plainLine } from "./plain-line";

/** An allegation as plain text: with its words, its stage and its answer, never without. */
export function copyAllegation(report: ArticleReport, allegation: Allegation, context: ExportContext): string {
  return textOfItem(outlineAllegation(report, allegation, context), report.page.url);
}

/** Somebody in the article as plain text, with facts and their source. */
export function copyEntity(report: ArticleReport, entity: LinkedEntity, context: ExportContext): string {
  return textOfItem(outlineEntity(report, entity, context), report.page.url);
}

function textOfItem({ title, lines }: OutlineItem, url: string): string {
  return [title, ...lines.map(textOfLine), url].filter((line) => line !== "").join("\n");
}

function textOfLine({ kind, text }: OutlineLine): string {
  return kind === "quote" ? `“${plainLine(text)}”` : plainLine(text);
}
