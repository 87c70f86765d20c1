import type { BrowserName, ReaderOptions } from "@/tests/support/reader";
import type { Stage } from "./stage";

/** One number that was measured, beside what it must be. */
export type Finding = {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly holds: boolean;
};

/** A threat of docs/hostile.md with its test. */
export type Row = {
  readonly number: number;
  readonly threat: string;
  /** Runs in each browser of `browsers`; the others cannot, and `reason` says why. */
  readonly browsers: readonly BrowserName[];
  readonly reason?: string;
  /** Asks about the same visits as the rows beside it, in the same browser. */
  readonly sharesStage?: boolean;
  /** What the browser and the extension in it need. */
  readonly options?: () => ReaderOptions;
  run(stage: Stage): Promise<readonly Finding[]>;
};

/** A number that must be exactly this. */
export function mustBe(what: string, measured: number, limit: number): Finding {
  return { what, measured: String(measured), limit: String(limit), holds: measured === limit };
}

/** A number that must not be more, with its unit. */
export function atMost(what: string, measured: number, limit: number, unit = ""): Finding {
  const digits = Number.isInteger(measured) ? 0 : 2;
  return {
    what,
    measured: `${measured.toFixed(digits)}${unit}`,
    limit: `at most ${String(limit)}${unit}`,
    holds: measured <= limit,
  };
}

/** No uncaught error since the last time; those that there are get named. */
export async function noErrors(stage: Stage): Promise<Finding> {
  const errors = await stage.newErrors();
  const named = errors.length === 0 ? "" : ` (${[...new Set(errors)].slice(0, 5).join("; ")})`;
  return mustBe(`uncaught errors${named}`, errors.length, 0);
}

/** The number of names, which must be none; those that there are get named. */
export function noneOf(what: string, names: readonly string[]): Finding {
  return mustBe(names.length === 0 ? what : `${what}: ${names.slice(0, 12).join(", ")}`, names.length, 0);
}
