import type { EntityId } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import { linkedKeys } from "@/engine/wording/background";
import type { EntityKey } from "@/knowledge/lookup/entity";
import type { Settings } from "./settings";
import { belongsTo, type Site, siteOfUrl } from "./site";

/** Hides an entity, on one site or (null) everywhere: not marked, and folded away on the card. */
export function hideEntity(settings: Settings, key: EntityKey, site: Site | null): Settings {
  const others = showEntity(settings, key, site);
  const { entities, onSites } = others.hidden;
  return withHidden(
    others,
    site === null ? { entities: [...entities, key] } : { onSites: [...onSites, { site, entity: key }] },
  );
}

/** Shows an entity again on pages of `site`, or everywhere: takes away all that hides it there. */
export function showEntity(settings: Settings, key: EntityKey, site: Site | null): Settings {
  const { entities, onSites } = settings.hidden;
  return withHidden(settings, {
    entities: entities.filter((hidden) => hidden !== key),
    onSites: onSites.filter((hidden) => hidden.entity !== key || (site !== null && !belongsTo(site, hidden.site))),
  });
}

export function hideRecord(settings: Settings, id: string): Settings {
  const others = showRecord(settings, id);
  return withHidden(others, { records: [...others.hidden.records, id] });
}

export function showRecord(settings: Settings, id: string): Settings {
  return withHidden(settings, { records: settings.hidden.records.filter((hidden) => hidden !== id) });
}

/** Those of `keys` that are hidden on a page of `site`. */
export function hiddenOn(settings: Settings, site: Site | null, keys: readonly EntityKey[]): EntityKey[] {
  const { entities, onSites } = settings.hidden;
  const here = onSites.filter((hidden) => site !== null && belongsTo(site, hidden.site));
  const hidden = new Set([...entities, ...here.map(({ entity }) => entity)]);
  return keys.filter((key) => hidden.has(key));
}

/** Those in a report that are hidden on its page: known at once, before the page itself has heard of it. */
export function hiddenInReport(settings: Settings, report: ArticleReport): EntityId[] {
  const hidden = new Set(hiddenOn(settings, siteOfUrl(report.page.url), linkedKeys(report)));
  return report.entities.flatMap(({ id, knowledge }) => (knowledge !== null && hidden.has(knowledge) ? id : []));
}

function withHidden(settings: Settings, hidden: Partial<Settings["hidden"]>): Settings {
  return { ...settings, hidden: { ...settings.hidden, ...hidden } };
}
