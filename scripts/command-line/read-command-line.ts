import { parseArgs, type ParseArgsConfig } from "node:util";
import { parseDay } from "@/knowledge/compile/parse-cells";
import { tellErrors } from "./tell-errors";
import { UsageError } from "./usage-error";

/** The options and words that this program was called with; whatever goes wrong from here on is told (`tellErrors`). */
export function readCommandLine<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  tellErrors(usage);
  return parseArgs(config);
}

/** The word of an option that takes one of a few. Throws UsageError. */
export function takeOneOf<const Choice extends string>(
  option: string,
  word: string,
  choices: readonly Choice[],
): Choice {
  const chosen = choices.find((choice) => choice === word);
  if (chosen === undefined) throw new UsageError(`${option} takes one of ${choices.join(", ")}, not "${word}"`);
  return chosen;
}

/** The word of an option that takes a number of things. Throws UsageError. */
export function takeNumber(option: string, word: string): number {
  if (!/^\d+$/.test(word)) throw new UsageError(`${option} takes a whole number, not "${word}"`);
  return Number(word);
}

/** The word of an option that takes a number with or without a fraction, ".7". Throws UsageError. */
export function takeDecimal(option: string, word: string): number {
  if (!/^(?:\d+|\d*\.\d+)$/.test(word)) throw new UsageError(`${option} takes a number such as .7, not "${word}"`);
  return Number(word);
}

/** The word of an option that takes a day. Throws UsageError. */
export function takeDay(option: string, word: string): string {
  if (!("value" in parseDay(word))) throw new UsageError(`${option} takes a day such as 2026-11-28, not "${word}"`);
  return word;
}

/** A word that the program cannot do without. Throws UsageError. */
export function takeWord(word: string | undefined, what: string): string {
  if (word === undefined) throw new UsageError(`name ${what}`);
  return word;
}
