import { isCalendarDay } from "@/engine/text/calendar";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { isCountryCode } from "./country-names";
import type { Alias, AliasForm } from "./fact-row";

/** A cell's value, or what is wrong with it and what to do. */
export type Cell<Value> = { readonly value: Value } | { readonly what: string; readonly remedy: string };

const wrong = (what: string, remedy: string): { what: string; remedy: string } => ({ what, remedy });

/** The parts of a cell with several values; an empty cell has none. */
export function splitCell(cell: string): string[] {
  return cell === "" ? [] : cell.split("|").map((part) => part.trim());
}

/** "acme-works": what rows and records name an entity by. */
export function parseKey(cell: string): Cell<EntityKey> {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(cell)) return { value: cell as EntityKey };
  return wrong(`"${cell}" is no key`, "use lower-case ASCII letters, digits and single hyphens");
}

/** "YYYY", "YYYY-MM" or "YYYY-MM-DD" of a day that exists. */
export function parseDate(cell: string): Cell<string> {
  const [, year = "0000", month = "01", day = "01"] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(cell) ?? [];
  if (year !== "0000" && isCalendarDay(Number(year), Number(month), Number(day))) return { value: cell };
  return wrong(`"${cell}" is no date`, "write YYYY, YYYY-MM or YYYY-MM-DD, as much as is known");
}

/** "YYYY-MM-DD" of a day that exists. */
export function parseDay(cell: string): Cell<string> {
  const date = parseDate(cell);
  return cell.length === 10 ? date : wrong(`"${cell}" is no full date`, "write YYYY-MM-DD");
}

/** "no", "eu": a country that we know. */
export function parseCountry(cell: string): Cell<string> {
  return isCountryCode(cell)
    ? { value: cell }
    : wrong(`"${cell}" is no country`, "use ISO 3166 alpha-2 in lower case, or eu");
}

/** The number of "Q160120". */
export function parseWikidata(cell: string): Cell<number> {
  if (/^Q[1-9][0-9]{0,8}$/.test(cell)) return { value: Number(cell.slice(1)) };
  return wrong(`"${cell}" is no Wikidata id`, "write it like Q160120, or leave the cell empty");
}

/** "ledger.example": a host as browsers compare them. */
export function parseDomain(cell: string): Cell<string> {
  const isHost =
    cell.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/.test(cell);
  if (isHost && !cell.startsWith("www.")) return { value: cell };
  return wrong(
    `"${cell}" is no host`,
    "write it in lower-case ASCII, without https://, www. and path (xn-- for others)",
  );
}

/** "NYSE:ACM". */
export function parseTicker(cell: string): Cell<string> {
  if (/^[A-Z][A-Z0-9 ]{0,11}:[A-Z0-9][A-Z0-9.&-]{0,11}$/.test(cell)) return { value: cell };
  return wrong(`"${cell}" is no ticker`, "write EXCHANGE:CODE");
}

const aliasForms: readonly AliasForm[] = ["acronym", "nickname", "short"];

/** "ITP{acronym}", or a plain alias. */
export function parseAlias(cell: string): Cell<Alias> {
  const [, text, form] = /^([^{}]+)(?:\{([^{}]*)\})?$/.exec(cell) ?? [];
  if (text === undefined || text.trim() !== text) return wrong(`"${cell}" is no alias`, "write Name or Name{acronym}");
  if (form === undefined) return { value: { text, form: "alias" } };
  const known = aliasForms.find((each) => each === form);
  if (known !== undefined) return { value: { text, form: known } };
  return wrong(`"${form}" is no form of an alias`, `use one of ${aliasForms.join(", ")}`);
}

/** One part of a cell of relations; dates as far as known. */
export type RelationCell = {
  readonly role: string | null;
  readonly key: EntityKey;
  readonly since: string | null;
  readonly until: string | null;
  /** When it was known to be so, where that is another day than the row's. */
  readonly knownOn: string | null;
};

const relationForm = /^(?:([^@[\]]+) @ )?([^@[\] ]+)(?: \[([^[\]]*)\])?(?: as of (\S+))?$/;

/** "chief executive @ telbrik [1987..2001]", "member @ norland as of 2019-04", or just "telbrik". */
export function parseRelation(cell: string): Cell<RelationCell> {
  const form = "write KEY or: role @ KEY [since..until] as of DATE";
  const [, role, keyText, dates, knownOn = ""] = relationForm.exec(cell) ?? [];
  if (keyText === undefined) return wrong(`"${cell}" is no relation`, form);
  const key = parseKey(keyText);
  if (!("value" in key)) return key;
  const [sinceText = "", untilText = "", ...more] = dates === undefined ? [] : dates.split("..");
  if (more.length > 0 || (dates !== undefined && !dates.includes("..")))
    return wrong(`"[${dates}]" is no period`, form);
  for (const date of [sinceText, untilText, knownOn]) {
    const parsed = date === "" ? null : parseDate(date);
    if (parsed !== null && !("value" in parsed)) return parsed;
  }
  const isBackwards = sinceText !== "" && untilText !== "" && untilText < sinceText.slice(0, untilText.length);
  if (isBackwards) return wrong(`"[${dates}]" ends before it begins`, "swap the dates or correct them");
  const period = { since: sinceText || null, until: untilText || null };
  return { value: { role: role?.trim() ?? null, key: key.value, ...period, knownOn: knownOn || null } };
}
