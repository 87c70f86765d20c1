import type { ArticleReport } from "@/engine/report/article-report";
import type { ExportContext, OutlineLine } from "./outline";
import { outlineReport } from "./outline-report";
import { plainLine } from "./plain-line";

/** The report as Markdown for somebody's notes. Whatever the page says stays text. */
export function exportMarkdown(report: ArticleReport, context: ExportContext): string {
  const outline = outlineReport(report, context);
  const parts = [`# ${escape(outline.title)}`, ...outline.lines.map(paragraphOf)];
  for (const section of outline.sections) {
    parts.push(`## ${escape(section.title)}`, ...blocksOf(section.lines));
    for (const item of section.items) parts.push(`### ${escape(item.title)}`, ...blocksOf(item.lines));
  }
  return `${parts.join("\n\n")}\n`;
}

/** Details that follow each other make one list. */
function blocksOf(lines: readonly OutlineLine[]): string[] {
  const blocks: string[] = [];
  let list: string[] = [];
  const endList = () => {
    if (list.length > 0) blocks.push(list.join("\n"));
    list = [];
  };
  for (const line of lines) {
    if (line.kind === "detail") {
      list.push(`- ${escape(line.text)}`);
      continue;
    }
    endList();
    blocks.push(paragraphOf(line));
  }
  endList();
  return blocks;
}

function paragraphOf(line: OutlineLine): string {
  return line.kind === "quote" ? `> ${escape(line.text)}` : escape(line.text);
}

/** A `_` inside a word and a `#` behind the first character mean nothing, and an address with `\_` in it would be another. */
const escape = (text: string) =>
  plainLine(text)
    .replace(/[\\`*{}[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/^(?=[-+=#])|(?<=^\d+)(?=[.)])/, "\\");
