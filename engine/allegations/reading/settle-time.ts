import type { Stage } from "@/knowledge/lookup/vocabulary";
import type { Time } from "./reading";

/** What is to come tells of what has been already: who will stand trial is charged, who will be sentenced is convicted. */
const before: ReadonlyMap<Stage, Stage> = new Map([
  ["on_trial", "charged"],
  ["sentenced", "convicted"],
]);

type Told = { readonly rule: string; readonly stage: Stage };

/**
 * The time and stage of what is told as to come: "will face trial", "will serve his sentence" and "will plead not guilty" tell of a
 * case that there is, and "will look into claims of fraud" of claims that were made.
 */
export function settleTime({ rule, stage }: Told, time: Time): { readonly time: Time; readonly stage: Stage } {
  if (time !== "future") return { time, stage };
  if (rule === "N-find-faced" || rule === "not-guilty-plea" || rule === "alleged-noun" || rule.startsWith("N-alleg"))
    return { time: "current", stage };
  const reached = before.get(stage);
  return reached === undefined ? { time, stage } : { time: "current", stage: reached };
}
