import { hostOf } from "@/knowledge/import/host-of";
import { mergeTerms } from "@/knowledge/import/merge-terms";
import type { FilterLine } from "./dump-filter";
import { claimsOf, dateIn, type DumpItem, firstDateOf, idIn, idsOf, labelOf, textsOf } from "./dump-item";

/** A row whose country, place, positions and related items are still ids: their names may come later in the dump. */
export type DraftRow = {
  readonly id: string;
  readonly line: FilterLine;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly place: string;
  readonly began: string;
  readonly ended: string;
  readonly host: string;
  readonly related: {
    readonly owner: readonly string[];
    readonly parent: readonly string[];
    readonly founders: readonly string[];
  };
  readonly offices: readonly { readonly role: string; readonly since: string; readonly until: string }[];
};

const mostAliases = 8;
const mostOffices = 3;

/** What the item says, or null when it has no name that an English text can have. */
export function draftRow(item: DumpItem, line: FilterLine): DraftRow | null {
  const name = labelOf(item);
  if (!isName(name)) return null;
  const isPerson = line.table === "people";
  const aliases = (item.aliases?.["en"] ?? []).map(({ value }) => value.trim()).filter((alias) => isName(alias));
  return {
    id: item.id,
    line,
    name,
    // A bare word besides somebody's name is a surname or a pet name, and means others too.
    aliases: [...new Set(aliases)]
      .filter((alias) => alias !== name && (!isPerson || alias.includes(" ")))
      .slice(0, mostAliases),
    country: idsOf(item, isPerson ? "P27" : "P17")[0] ?? "",
    place: isPerson ? "" : (idsOf(item, "P159")[0] ?? ""),
    began: firstDateOf(item, isPerson ? "P569" : "P571"),
    ended: firstDateOf(item, isPerson ? "P570" : "P576"),
    host: hostOf(textsOf(item, "P856")[0] ?? "") ?? "",
    related: { owner: idsOf(item, "P127"), parent: idsOf(item, "P749"), founders: idsOf(item, "P112") },
    offices: isPerson ? officesOf(item) : [],
  };
}

function officesOf(item: DumpItem): DraftRow["offices"] {
  const terms = claimsOf(item, "P39").map(({ mainsnak, qualifiers }) => ({
    role: idIn(mainsnak),
    since: dateIn(qualifiers?.["P580"]?.[0]),
    until: dateIn(qualifiers?.["P582"]?.[0]),
  }));
  return mergeTerms(terms.filter(({ role }) => role !== "")).slice(0, mostOffices);
}

/** Latin letters, and nothing that a table's cell has another use for. */
function isName(text: string): boolean {
  return text.length > 1 && text.length < 100 && /\p{Script=Latin}/u.test(text) && !/[|{}[\]@\t\n]/.test(text);
}
