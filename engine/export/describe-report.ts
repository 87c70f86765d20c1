import type { ArticleReport } from "@/engine/report/article-report";
import type { ExportContext, OutlineLine } from "./outline";
import { outlineReport } from "./outline-report";
import { plainLine } from "./plain-line";

const narrowest = 40;

/** The report as a card for the terminal, `width` characters wide: what the command line prints by default. */
export function describeReport(report: ArticleReport, context: ExportContext, width = 96): string {
  const outline = outlineReport(report, context);
  const room = Math.max(width, narrowest);
  const lines = [...wrap(outline.title, "", room), "=".repeat(Math.min(room, plainLine(outline.title).length)), ""];
  lines.push(...outline.lines.flatMap((line) => wrap(line.text, "", room)));
  for (const section of outline.sections) {
    lines.push("", section.title.toUpperCase(), ...section.lines.flatMap((line) => show(line, "  ", room)));
    for (const item of section.items) {
      lines.push("", ...wrap(item.title, "  ", room), ...item.lines.flatMap((line) => show(line, "    ", room)));
    }
  }
  return `${lines.join("\n")}\n`;
}

function show(line: OutlineLine, indent: string, room: number): string[] {
  switch (line.kind) {
    case "text":
      return wrap(line.text, indent, room);
    case "quote":
      return wrap(line.text, `${indent}| `, room);
    case "detail":
      return wrap(line.text, `${indent}  `, room);
  }
}

/** Breaks at spaces; a longer word, such as an address, keeps its line to itself. */
function wrap(text: string, indent: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of plainLine(text).split(" ")) {
    if (line !== "" && indent.length + line.length + 1 + word.length > room) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, indent + line];
}
