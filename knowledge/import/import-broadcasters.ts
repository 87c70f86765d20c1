import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countryNames, isCountryCode } from "@/knowledge/compile/country-names";
import { groupBy } from "./group-by";
import { hostOf } from "./host-of";
import type { Importer } from "./importer";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { readCsv } from "./read-csv";
import { tableFile } from "./table-file";
import { tellApart } from "./tell-apart";

/** Channels of these kinds have news of their own. */
const kinds = new Set(["news", "general", "business"]);

/** A host with more channels is a platform that carries them, not their own. */
const mostChannelsOfHost = 3;

type Channel = {
  readonly name: string;
  readonly place: string;
  readonly country: string;
  readonly host: string;
};

export const importBroadcasters: Importer = {
  from: "github Klomgor/database (iptv-org), file data/channels.csv: Unlicense",
  run: (folder, retrieved) => {
    const channels = readCsv(readFileSync(join(folder, "data/channels.csv"), "utf8"))
      .map(channelOf)
      .filter((channel) => channel !== null);
    const own = [...groupBy(channels, ({ host }) => host).values()]
      .map(speakerOf)
      .filter((channel) => channel !== null);
    const rows = tellApart(own).map(({ unique, country, host }) => ({
      key: `${keyOfName(unique)}-${keyOfName(host)}`,
      name: unique,
      type: "broadcaster",
      country,
      domains: host,
      sources: "iptv-org",
      asOf: retrieved,
    }));
    return [
      tableFile("broadcasters", "outlets", rows),
      tableFile("broadcasters", "sources", [
        {
          id: "iptv-org",
          title: "Channels of the world",
          publisher: "iptv-org contributors",
          url: "https://github.com/iptv-org/database",
          licence: "Unlicense",
          retrieved,
        },
      ]),
    ];
  },
};

function channelOf(row: Readonly<Record<string, string>>): Channel | null {
  const { name = "", country = "", categories = "", closed = "", website = "" } = row;
  const host = hostOf(website);
  const code = country.toLowerCase() === "uk" ? "gb" : country.toLowerCase();
  if (host === null || closed !== "" || !isCountryCode(code) || !/^[\p{Script=Latin}\d]/u.test(name)) return null;
  if (!categories.split(";").some((kind) => kinds.has(kind))) return null;
  // A page below a host is a show or a carrier's page about the channel.
  if (new URL(website).pathname.split("/").filter(Boolean).length > 1) return null;
  return { name: stationOf(name.trim()), place: countryNames.get(code) ?? "", country: code, host };
}

/** "KABB 29.1" and "KATU-TV 2.1" are programmes of the stations KABB and KATU. */
function stationOf(name: string): string {
  return /^([KW][A-Z]{2,3})(?:-[A-Z]{2}\d?)?(?: \d+\.\d+)?$/.exec(name)?.[1] ?? name;
}

/** The channel that a host belongs to: the only one, or the one whose name the host bears. */
function speakerOf(channels: readonly Channel[]): Channel | null {
  const [first] = channels;
  if (first === undefined || channels.length > mostChannelsOfHost) return null;
  if (channels.every(({ name }) => name === first.name)) return first;
  return channels.find(({ name, host }) => keyOfName(name).replaceAll("-", "") === host.split(".")[0]) ?? null;
}
