import { findAllegations } from "@/engine/allegations/find-allegations";
import { readText } from "@/engine/article/read-text";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { parseText } from "@/engine/syntax/parse-text";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

const rounds = 8;
const unit = 5000;

/** Prints the processor time that allegations take per 5,000 characters, warm, on top of everything before them. */
export function measureSpeed(lines: readonly unknown[], knowledge: Knowledge): void {
  const prepared = (lines as readonly { article: string }[]).slice(0, 300).map(({ article: text }) => {
    const article = readText(text);
    const parsed = parseText(article);
    return { article, parsed, linking: linkMentions(article, parsed, findMentions(parsed, knowledge), knowledge) };
  });
  const length = prepared.reduce((sum, { parsed }) => sum + parsed.text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    for (const { parsed, linking } of prepared) findAllegations(parsed, linking, [], knowledge);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  console.log(`speed: ${((best * unit) / length).toFixed(3)} ms per ${unit} characters, ${length} characters`);
}
