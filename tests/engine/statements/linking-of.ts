import type { EntityId, LinkedEntity, Linking } from "@/engine/linking/linked-entity";
import type { EntityKind } from "@/knowledge/lookup/entity";

/**
 * A linking as the step before would give it: `names` maps "Name|other name" to a kind; every occurrence is a mention. Ids
 * are "e1", … in the order given. `publisher` is one of the names.
 */
export function linkingOf(
  text: string,
  names: Readonly<Record<string, EntityKind>>,
  publisher: string | null = null,
): Linking {
  const entities = Object.entries(names).map(([forms, kind], index): LinkedEntity => {
    const [name = "", ...others] = forms.split("|");
    const mentions = [name, ...others].flatMap((form) => occurrences(text, form));
    return {
      id: `e${index + 1}` as EntityId,
      kind,
      name,
      knowledge: null,
      wikidata: null,
      score: 1,
      described: null,
      mentions: mentions.toSorted((one, other) => one.start - other.start),
      reasons: ["given"],
    };
  });
  const found = entities.find((entity) => entity.name === publisher);
  return { entities, ambiguous: [], publisher: found?.id ?? null };
}

function occurrences(text: string, form: string): LinkedEntity["mentions"][number][] {
  const found: LinkedEntity["mentions"][number][] = [];
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1))
    found.push({ start, end: start + form.length, form: "name" });
  return found;
}
