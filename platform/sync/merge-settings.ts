import type { Settings } from "@/platform/settings";

/** Two readers' settings that have gone apart: what `theirs` chose, and everything that either has put on a list. */
export function mergeSettings(ours: Settings, theirs: Settings): Settings {
  return {
    ...theirs,
    sites: {
      off: joined(ours.sites.off, theirs.sites.off),
      own: joined(ours.sites.own, theirs.sites.own),
      // A wider grant is for each browser to ask for.
      all: ours.sites.all,
    },
    hidden: {
      entities: joined(ours.hidden.entities, theirs.hidden.entities),
      records: joined(ours.hidden.records, theirs.hidden.records),
      onSites: joinedBy(({ site, entity }) => `${site} ${entity}`, ours.hidden.onSites, theirs.hidden.onSites),
    },
    sync: ours.sync,
  };
}

function joined<Item extends string>(ours: readonly Item[], theirs: readonly Item[]): Item[] {
  return [...new Set([...theirs, ...ours])];
}

function joinedBy<Item>(keyOf: (item: Item) => string, ours: readonly Item[], theirs: readonly Item[]): Item[] {
  return [...new Map([...theirs, ...ours].map((item) => [keyOf(item), item])).values()];
}
