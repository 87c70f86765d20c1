import { compareText } from "@/engine/text/compare-text";
import type { EntityKind } from "@/knowledge/lookup/entity";
import { entityKinds } from "@/knowledge/pack/entity-codes";
import type { CompiledFacts } from "./compile-facts";
import { type FactRow, isImported, uncheckedSource } from "./fact-row";
import { count, handLists } from "./hand-lists";
import type { Disagreement } from "./merge-group";
import { mergeReasons } from "./merge-reasons";

/** What `knowledge:check` prints: a title and its lines. */
export type SummaryPart = { readonly title: string; readonly lines: readonly string[] };

/** How many lines of a list are shown; the rest is counted. */
const mostLines = 20;

/** What is in the pack, what was decided on the way, and what needs somebody's eyes. `today` is "YYYY-MM-DD". */
export function summarise(compiled: CompiledFacts, today: string): SummaryPart[] {
  const { rows, decisions, disagreements } = compiled.merged;
  const byHand = new Set(rows.filter((row) => !isImported(row)).map(({ key }) => key as string));
  const records = compiled.facts.records.map(({ record }) => record);
  return [
    {
      title: "Entities",
      lines: [
        ...entityKinds.map((kind) => `${kind}: ${count(rows, (row) => row.kind === kind)}`),
        `all: ${rows.length}`,
      ],
    },
    { title: "Written by hand", lines: handLists(rows) },
    { title: "Fields filled", lines: fieldLines(rows) },
    { title: "Names", lines: nameLines(compiled) },
    {
      title: "Merging",
      lines: mergeReasons.map((reason) => `${reason}: ${count(decisions, (decision) => decision.reason === reason)}`),
    },
    list(
      "Hand-written rows disagree with a source",
      disagreements.filter(({ key }) => byHand.has(key)),
      showDisagreement,
      Infinity,
    ),
    list(
      "Sources disagree with each other",
      disagreements.filter(({ key }) => !byHand.has(key)),
      showDisagreement,
    ),
    list(
      "Nobody has checked",
      rows.filter((row) => row.sources.includes(uncheckedSource)),
      (row) => row.key,
    ),
    list(
      "Who owns or leads, unchecked",
      rows.filter(isUncheckedRelation),
      (row) => `${row.key} (${row.file}:${row.line})`,
    ),
    list(
      "Offices known to be held more than a year ago",
      rows.filter((row) => isStaleOffice(row, today)),
      (row) => `${row.key}, as of ${row.asOf}`,
    ),
    list(
      "Records past their review",
      records.filter((record) => record.reviewBy < today),
      (record) => `${record.id}, by ${record.reviewBy}`,
    ),
  ];
}

function showDisagreement({ key, field, kept, other, where }: Disagreement): string {
  return `${key} ${field}: kept ${kept}, not ${other} (${where})`;
}

function list<Value>(
  title: string,
  values: readonly Value[],
  show: (value: Value) => string,
  most = mostLines,
): SummaryPart {
  const lines = values.slice(0, most).map(show);
  const rest = values.length - lines.length;
  return { title: `${title}: ${values.length}`, lines: rest > 0 ? [...lines, `… and ${rest} more`] : lines };
}

const fields: Readonly<Record<string, (row: FactRow) => boolean>> = {
  wikidata: (row) => row.wikidata > 0,
  type: (row) => row.type !== "",
  country: (row) => row.country !== "",
  place: (row) => row.place !== "",
  "founded or born": (row) => row.began !== "",
  domains: (row) => row.domains.length > 0,
  aliases: (row) => row.aliases.length > 0,
  relations: (row) => row.relations.length > 0,
  "what and where": (row) => row.type !== "" && (row.country !== "" || row.kind === "state"),
};

/** One line a field: the share of all entities, then of each kind. */
function fieldLines(rows: readonly FactRow[]): string[] {
  const share = (of: readonly FactRow[], has: (row: FactRow) => boolean): string =>
    of.length === 0 ? "-" : `${Math.floor((count(of, has) / of.length) * 100)} %`;
  const byKind = new Map<EntityKind, FactRow[]>(
    entityKinds.map((kind) => [kind, rows.filter((row) => row.kind === kind)]),
  );
  return Object.entries(fields).map(([name, has]) => {
    const kinds = [...byKind].map(([kind, of]) => `${kind} ${share(of, has)}`).join(", ");
    return `${name}: ${share(rows, has)} (${kinds})`;
  });
}

function nameLines({ names }: CompiledFacts): string[] {
  const shared = names.filter((name) => name.candidates.length > 1);
  const guarded = names.filter((name) => name.candidates.some((candidate) => candidate.needsEvidence));
  const most = [...shared].sort(
    (one, other) => other.candidates.length - one.candidates.length || compareText(one.folded, other.folded),
  );
  return [
    `all: ${names.length}`,
    `shared by several entities: ${shared.length}; most by ${most
      .slice(0, 8)
      .map((name) => `"${name.folded}" ${name.candidates.length}`)
      .join(", ")}`,
    `need evidence in the text: ${guarded.length}; such as ${guarded
      .slice(0, 12)
      .map((name) => `"${name.folded}"`)
      .join(", ")}`,
    `only after "the": ${count(names, (name) => name.candidates.some((candidate) => candidate.needsArticle))}`,
    `only in capitals: ${count(names, (name) => name.candidates.some((candidate) => candidate.needsCapitals))}`,
  ];
}

/** Who owns or leads what never ships unchecked. */
export function isUncheckedRelation(row: FactRow): boolean {
  return (
    row.sources.includes(uncheckedSource) && row.relations.some(({ kind }) => kind === "owner" || kind === "leads")
  );
}

function isStaleOffice(row: FactRow, today: string): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return row.asOf < yearAgo && row.relations.some(({ kind, until }) => kind === "leads" && until === null);
}
