import { readFileSync } from "node:fs";
import { join } from "node:path";
import { groupByHost } from "./group-by-host";
import { hostOf } from "./host-of";
import type { Importer } from "./importer";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { readCsv } from "./read-csv";
import { tableFile } from "./table-file";
import { tellApart } from "./tell-apart";
import { stateNames } from "./us-state-names";

/** The source was collected on that day; local papers have closed since, and the card shows the date. */
const asOf = "2018-08-02";

/** College papers are left out. */
const types: Readonly<Record<string, string>> = {
  Newspapers: "newspaper",
  "TV station": "broadcaster",
  Magazines: "magazine",
};

/** A host of more outlets than these is their publisher's, or a platform's. */
const mostOutletsOfHost = 1;

export const importLocalNews: Importer = {
  from: "github yinleon/LocalNewsDataset, file data/local_news_dataset_2018.csv: MIT",
  run: (folder, retrieved) => {
    const outlets = readCsv(readFileSync(join(folder, "data/local_news_dataset_2018.csv"), "utf8")).flatMap(
      ({ name = "", state = "", website = "", medium = "" }) => {
        const host = hostOf(website);
        const place = stateNames[state.toLowerCase()];
        const type = types[medium];
        if (host === null || place === undefined || type === undefined || !/\p{L}{2}/u.test(name)) return [];
        return [{ name: name.trim(), place, type, host }];
      },
    );
    const ofHost = groupByHost(outlets);
    const own = outlets.filter(({ host }) => (ofHost.get(host)?.length ?? 0) <= mostOutletsOfHost);
    const rows = tellApart(own).map(({ unique, place, type, host }) => ({
      key: `${keyOfName(unique)}-${keyOfName(host)}`,
      name: unique,
      type,
      country: "us",
      place,
      domains: host,
      sources: "local-news-2018",
      asOf,
    }));
    return [
      tableFile("local-news", "outlets", rows),
      tableFile("local-news", "sources", [
        {
          id: "local-news-2018",
          title: "Local News Dataset 2018",
          publisher: "Leon Yin",
          url: "https://github.com/yinleon/LocalNewsDataset",
          licence: "MIT",
          retrieved,
        },
      ]),
    ];
  },
};
