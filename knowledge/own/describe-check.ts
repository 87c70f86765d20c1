import { showProblem } from "@/knowledge/compile/problem";
import type { Fact } from "@/knowledge/lookup/entity";
import type { PackCheck } from "./check-pack-file";

/** A check in lines for a terminal. */
export function describeCheck(path: string, check: PackCheck): string[] {
  const problems = check.problems.map((problem) => showProblem({ ...problem, file: path }));
  if (check.kind === "refused") return [`${path}: refused, ${reasons[check.reason]}`, ...problems];
  const { name, entities, comparison } = check;
  return [
    `${path}: "${name}", ${entities} entities`,
    ...comparison.added.map((entity) => `  new: ${entity.name} (${entity.description})`),
    ...comparison.extended.flatMap((entity) => [
      ...entity.names.map((alias) => `  ${entity.name}: would also go by "${alias}"`),
      ...entity.facts.map(
        ({ fact, bundled }) =>
          `  ${entity.name}: ${fact.label} ${dated(fact)}${bundled.length === 0 ? "" : `, beside ${bundled.map(dated).join(", ")}`}`,
      ),
    ]),
    ...comparison.shared.map(
      (shared) =>
        `  "${shared.name}" would stand for ${shared.bundled} (${shared.description}) as well: a choice of the reader's`,
    ),
    ...problems,
  ];
}

function dated({ value, asOf }: Fact): string {
  return asOf === null ? value : `${value} (as of ${asOf})`;
}

const reasons = {
  "too-large": "it is too large",
  damaged: "it is a damaged pack, or one of another version",
  nothing: "it has no line that can be used",
} as const;
