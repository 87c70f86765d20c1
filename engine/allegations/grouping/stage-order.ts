import { stageGroups, type Stage, type StageGroup } from "@/knowledge/lookup/vocabulary";

/** How far a group of stages is from mere talk; what clears or ends stands last, for it replaces what came before. */
const groupRank: Readonly<Record<StageGroup, number>> = {
  talk: 0,
  response: 5,
  looking: 10,
  "state act": 20,
  civil: 30,
  criminal: 40,
  negotiated: 60,
  ended: 80,
  appeal: 90,
};

const ranks = new Map<Stage, number>();
for (const group of Object.keys(stageGroups) as StageGroup[])
  for (const [step, stage] of stageGroups[group].entries()) ranks.set(stage, groupRank[group] + step);
// Verdicts stand in the middle of their groups: the same court's "not" must win over its "guilty".
for (const [stage, rank] of [
  ["convicted", 62],
  ["sentenced", 63],
  ["plea_agreed", 61],
  ["plea_guilty", 61],
  ["liable", 62],
  ["fined", 55],
  ["damages", 63],
  ["acquitted", 85],
  ["not_liable", 85],
  ["measure_lifted", 85],
  ["delisted", 85],
  ["appeal_filed", 64],
  ["appeal_argued", 65],
  ["appeal_upheld", 66],
] as const)
  ranks.set(stage, rank);

/** The order in which stages are reached: of two that an article states, the higher holds. */
export function rankOfStage(stage: Stage): number {
  return ranks.get(stage) ?? 0;
}
