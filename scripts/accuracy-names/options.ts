import type { Knowledge } from "@/knowledge/lookup/knowledge";

/** What a run of the names' accuracy was asked for. */
export type Options = {
  readonly knowledge: Knowledge;
  /** Every other sample of each set, or all. */
  readonly half: "even" | "odd" | null;
  /** How many errors are shown, drawn with `seed`. */
  readonly errors: number;
  readonly seed: number;
  /** Also show names that were found with other bounds. */
  readonly bounds: boolean;
};

/** Whether the sample at this place is in the half that was asked for. */
export function isInHalf(at: number, { half }: Pick<Options, "half">): boolean {
  return half === null || (at % 2 === 0) === (half === "even");
}

/** As many of `lines` as were asked for; the same seed draws the same. */
export function drawErrors(lines: readonly string[], { errors, seed }: Options): string[] {
  let state = seed;
  const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
  return lines
    .map((line) => ({ line, key: random() }))
    .sort((one, other) => one.key - other.key)
    .slice(0, errors)
    .map(({ line }) => line);
}

/** "Jane [Roe] said": a span with what stands around it, on one line. */
export function inContext(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  reach = 50,
): string {
  const around = `${text.slice(Math.max(0, start - reach), start)}[${text.slice(start, end)}]${text.slice(end, end + reach)}`;
  return around.replaceAll("\n", "⏎");
}
