import { readText } from "@/engine/article/read-text";
import { findAllegations } from "@/engine/allegations/find-allegations";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { findStatements } from "@/engine/statements/find-statements";
import { parseText } from "@/engine/syntax/parse-text";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { leastTimes } from "./least-time";
import { storiesOf } from "./report";
import type { BenchRow } from "./row";

/** Milliseconds for 5 kB that a step may take beyond those before it; the syntax is all steps' and has no aim of its own. */
const aims = { syntax: null, names: 0.7, statements: 0.5, allegations: 0.4 } as const;

/** What each step takes of 5 kB of the project's own stories, which are denser in names and allegations than any news. */
export function benchSteps(knowledge: Knowledge): BenchRow[] {
  const article = readText(storiesOf(5_000));
  const parsed = parseText(article);
  const name = () => linkMentions(article, parsed, findMentions(parsed, knowledge), knowledge);
  const linking = name();
  const statements = findStatements(parsed, linking, knowledge);
  const steps = {
    syntax: () => parseText(article),
    names: name,
    statements: () => findStatements(parsed, linking, knowledge),
    allegations: () => findAllegations(parsed, linking, statements, knowledge),
  };
  const taken = leastTimes(Object.values(steps), 10);
  return (Object.keys(steps) as (keyof typeof steps)[]).map((step, at) => {
    const milliseconds = taken[at] ?? 0;
    const aim = aims[step];
    return {
      what: step === "names" ? "  names of 5 kB, linked" : `  ${step} of 5 kB`,
      ours: `${milliseconds.toFixed(2)} ms`,
      against: aim === null ? "" : `aim ${aim} ms`,
      ratio: aim === null ? null : milliseconds / aim,
      aim: aim === null ? null : 1,
    };
  });
}
