import type { Statement } from "@/engine/statements/statement";
import type { Span } from "@/engine/text/span";

export type GoldAttribution = {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
};

const kinds = ["direct", "mixed", "indirect"] as const;
type Kind = (typeof kinds)[number];

type Sums = {
  gold: number;
  found: number;
  covered: number;
  right: number;
  hit: number;
  correct: number;
  touched: number;
  touching: number;
};

export type Score = {
  readonly byKind: Record<Kind | "all", Sums>;
  matched: number;
  sourceRight: number;
  show: number;
};

export function emptyScore(show: number): Score {
  const sums = (): Sums => ({ gold: 0, found: 0, covered: 0, right: 0, hit: 0, correct: 0, touched: 0, touching: 0 });
  return { byKind: { all: sums(), direct: sums(), mixed: sums(), indirect: sums() }, matched: 0, sourceRight: 0, show };
}

/**
 * Adds one article. Content is compared by letters, three ways: whether a marked content and a statement overlap at all, how
 * much of each the best other covers (Johansson and Moschitti), and whether the two share at least half of their letters.
 */
export function scoreArticle(
  score: Score,
  text: string,
  statements: readonly Statement[],
  gold: readonly GoldAttribution[],
): void {
  const found = statements.map((one) => lettersOf(text, one.content));
  const wanted = gold.map((one) => lettersOf(text, one.content));
  const foundKinds = statements.map((one) => kindOf(text, one.content));
  const wantedKinds = gold.map((one) => kindOf(text, one.content));
  for (const [at, letters] of wanted.entries()) {
    const best = bestOf(letters, found);
    for (const kind of ["all", wantedKinds[at] ?? "indirect"] as const) {
      score.byKind[kind].gold += 1;
      score.byKind[kind].covered += best.share;
      if (best.dice >= 0.5) score.byKind[kind].hit += 1;
      if (best.dice > 0) score.byKind[kind].touched += 1;
    }
    const statement = statements[best.at];
    const attribution = gold[at];
    if (statement !== undefined && attribution !== undefined && best.dice >= 0.5)
      addSource(score, statement, attribution);
    if (best.dice < 0.5)
      explain(score, text, "missed", attribution?.cue ?? [], attribution?.content ?? [], attribution?.source ?? []);
  }
  for (const [at, letters] of found.entries()) {
    const best = bestOf(letters, wanted);
    for (const kind of ["all", foundKinds[at] ?? "indirect"] as const) {
      score.byKind[kind].found += 1;
      score.byKind[kind].right += best.share;
      if (best.dice >= 0.5) score.byKind[kind].correct += 1;
      if (best.dice > 0) score.byKind[kind].touching += 1;
    }
    const statement = statements[at];
    if (best.dice < 0.5 && statement !== undefined)
      explain(
        score,
        text,
        `wrong ${statement.rule}`,
        statement.cue === null ? [] : [statement.cue],
        statement.content,
        statement.source === null ? [] : [statement.source],
      );
  }
}

function addSource(score: Score, statement: Statement, attribution: GoldAttribution): void {
  score.matched += 1;
  const { source } = statement;
  const right =
    source === null
      ? attribution.source.length === 0
      : attribution.source.some((span) => span.start < source.end && source.start < span.end);
  if (right) score.sourceRight += 1;
}

function explain(
  score: Score,
  text: string,
  what: string,
  cue: readonly Span[],
  content: readonly Span[],
  source: readonly Span[],
): void {
  if (score.show <= 0) return;
  score.show -= 1;
  const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join(" … ");
  console.log(`${what}\n  cue: ${words(cue)}\n  source: ${words(source)}\n  content: ${words(content).slice(0, 300)}`);
}

/** Positions of the letters and digits, so that marks and spaces count for nothing. */
function lettersOf(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const span of spans)
    for (let at = span.start; at < span.end; at += 1) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) letters.add(at);
  return letters;
}

function bestOf(
  letters: ReadonlySet<number>,
  others: readonly ReadonlySet<number>[],
): { share: number; dice: number; at: number } {
  let best = { share: 0, dice: 0, at: -1 };
  for (const [at, other] of others.entries()) {
    let shared = 0;
    for (const letter of letters) if (other.has(letter)) shared += 1;
    if (shared === 0) continue;
    const share = shared / letters.size;
    const dice = (2 * shared) / (letters.size + other.size);
    if (dice > best.dice) best = { share: Math.max(best.share, share), dice, at };
    else best = { ...best, share: Math.max(best.share, share) };
  }
  return best;
}

/** Direct when quotation marks enclose each part, mixed when they enclose some words. */
function kindOf(text: string, spans: readonly Span[]): Kind {
  const parts = spans.map((span) => text.slice(span.start, span.end).trim());
  if (parts.length > 0 && parts.every((part) => /^["“‘'][^]*["”’'][,.]?$/u.test(part) || /^["“]/u.test(part)))
    return "direct";
  return parts.some((part) => /["“”]/u.test(part)) ? "mixed" : "indirect";
}

export function summaryOf(score: Score): string {
  const lines = (["all", ...kinds] as const).map((kind) => {
    const { gold, found, covered, right, hit, correct, touched, touching } = score.byKind[kind];
    const figures = [
      `overlap R ${touched / gold} P ${touching / found} F1 ${f1(touched / gold, touching / found)}`,
      `letters R ${covered / gold} P ${right / found} F1 ${f1(covered / gold, right / found)}`,
      `half shared F1 ${f1(hit / gold, correct / found)}`,
    ];
    return `${kind.padEnd(9)} marked ${gold}, found ${found}; ${figures.join("; ")}`;
  });
  lines.push(`source right: ${score.sourceRight} of ${score.matched} (${score.sourceRight / score.matched})`);
  return lines.join("\n").replaceAll(/(\d\.\d{3})\d+/gu, "$1");
}

function f1(recall: number, precision: number): number {
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}
