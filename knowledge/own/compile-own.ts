import { compareText } from "@/engine/text/compare-text";
import { buildPack } from "@/knowledge/compile/build-pack";
import { checkReferences } from "@/knowledge/compile/check-references";
import { checkSizes } from "@/knowledge/compile/check-sizes";
import { type FactRow, uncheckedSource } from "@/knowledge/compile/fact-row";
import { indexNames } from "@/knowledge/compile/index-names";
import type { NameWords } from "@/knowledge/compile/name-words";
import type { Problem } from "@/knowledge/compile/problem";
import { resolveRelations } from "@/knowledge/compile/resolve-relations";
import type { EntityKey, Source } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { isSameEntity } from "@/knowledge/lookup/own-layers";
import { writePack } from "@/knowledge/pack/write-pack";
import { type OwnLines, ownFile } from "./own-lines";

export type CompiledOwn = {
  /** Null when no line is left. */
  readonly bytes: ArrayBuffer | null;
  /** Rows that are in it. */
  readonly entities: number;
  /** What was left out, and what to do about it. */
  readonly problems: readonly Problem[];
};

/** Where rows name each other in a chain, each round rejects the next; a file that needs more is refused whole. */
const mostRounds = 12;

/**
 * Compiles what is right in the lines and leaves out the rest, and whatever names something that is left out. Unlike the
 * bundled facts, rows are never merged: a pack of one's own has what is written in it. `base` is the bundled pack.
 */
export function compileOwn(lines: OwnLines, base: Knowledge, words: NameWords, pack: string): CompiledOwn {
  const problems: Problem[] = [];
  let { rows } = lines;
  const sources = distinctSources(lines.sources, problems);
  for (let round = 0; round < mostRounds; round++) {
    const found = [...checkKeys(rows, base), ...checkTogether(rows, sources, base)];
    if (found.length === 0) {
      const bytes = build(rows, sources, base, words, pack);
      return { bytes, entities: rows.length, problems };
    }
    problems.push(...found);
    const wrong = new Set(found.map(({ line }) => line));
    rows = rows.filter(({ line }) => !wrong.has(line));
  }
  const remedy = "take the rows away that are rejected, and what names them, and try again";
  problems.push({ file: ownFile, line: null, what: "too many rows hang on rows that are rejected", remedy });
  return { bytes: null, entities: 0, problems };
}

function distinctSources(sources: OwnLines["sources"], problems: Problem[]): Source[] {
  const seen = new Set<string>();
  return sources.flatMap(({ line, source }) => {
    if (!seen.has(source.id)) {
      seen.add(source.id);
      return [source];
    }
    problems.push({ file: ownFile, line, what: `there is another source "${source.id}"`, remedy: "rename one" });
    return [];
  });
}

/** A key stands once; where the bundled pack has it too, both must be the same one, or its facts would go to a stranger. */
function checkKeys(rows: readonly FactRow[], base: Knowledge): Problem[] {
  const seen = new Set<EntityKey>();
  return rows.flatMap(({ key, kind, name, line }): Problem[] => {
    if (seen.has(key))
      return [{ file: ownFile, line, what: `"${key}" is there twice`, remedy: "keep one, or choose another key" }];
    seen.add(key);
    const known = base.findEntity(key);
    if (known === null || isSameEntity(base, known, { kind, name })) return [];
    const what = `the bundled "${key}" is ${base.nameOf(known)} (${base.kindOf(known)}), not ${name} (${kind})`;
    return [
      { file: ownFile, line, what, remedy: "choose another key, or write name and kind as bundled to add to it" },
    ];
  });
}

/** What several rows, or a row and its sources, must agree in. */
function checkTogether(rows: readonly FactRow[], sources: readonly Source[], base: Knowledge): Problem[] {
  const problems: Problem[] = [];
  const all = withBundled(rows, base);
  checkReferences({ rows: all, sources, records: [], sameAs: new Map() }, problems);
  checkSizes(all, resolveRelations(all, positionsOf(all)), problems);
  return problems;
}

function build(
  rows: readonly FactRow[],
  sources: readonly Source[],
  base: Knowledge,
  words: NameWords,
  pack: string,
): ArrayBuffer | null {
  if (rows.length === 0) return null;
  const all = withBundled(rows, base);
  const positions = positionsOf(all);
  const newest = all.reduce((day, { asOf }) => (asOf > day ? asOf : day), "");
  return writePack(
    buildPack({
      pack,
      version: newest.replaceAll("-", "."),
      rows: all,
      positions,
      sources: sources.toSorted((one, other) => compareText(one.id, other.id)),
      relations: resolveRelations(all, positions),
      records: [],
      names: indexNames(all, words),
    }),
  );
}

/** The rows in the order of a pack, with a bare row for each bundled entity that they are related to. */
function withBundled(rows: readonly FactRow[], base: Knowledge): FactRow[] {
  const own = new Set(rows.map(({ key }) => key));
  const bundled = new Map<EntityKey, FactRow>();
  for (const { relations, asOf } of rows) {
    for (const { key } of relations) {
      const entity = own.has(key) || bundled.has(key) ? null : base.findEntity(key);
      if (entity === null) continue;
      bundled.set(key, { ...bareRow, key, kind: base.kindOf(entity), name: base.nameOf(entity), asOf });
    }
  }
  return [...rows, ...bundled.values()].sort((one, other) => compareText(one.key, other.key));
}

const bareRow = {
  aliases: [],
  wikidata: 0,
  type: "",
  country: "",
  place: "",
  began: "",
  ended: "",
  ticker: "",
  domains: [],
  relations: [],
  stateFunded: null,
  demonyms: [],
  metonyms: [],
  sources: [uncheckedSource],
  file: ownFile,
  line: 0,
} as const;

function positionsOf(rows: readonly FactRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ key }, position) => [key, position]));
}
