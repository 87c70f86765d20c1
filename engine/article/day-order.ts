import { webHost } from "@/engine/text/web-host";
import type { DayOrder } from "@/engine/article/parse-date";

/** Ends of hosts in countries that speak English and write the day first. */
const dayFirstHost = /\.(?:uk|ie|au|nz|in|za|sg|ng|ke|eu)$/;

/** In what order the page writes the numbers of a date, by the language and country that it or its address states, or its host's country. */
export function dayOrder(language: string | null, url: string): DayOrder {
  const stated = (language ?? "").trim().toLowerCase().replace("_", "-");
  const tag = stated === "" || stated === "en" ? (/\/(en-[a-z]{2})\//.exec(url.toLowerCase())?.[1] ?? stated) : stated;
  if (tag === "en-us") return "month-first";
  if (/^en-(?!us\b)[a-z]{2}$/.test(tag)) return tag === "en-ca" || tag === "en-ph" ? null : "day-first";
  if (tag !== "" && !tag.startsWith("en")) return "day-first";
  return dayFirstHost.test(webHost(url) ?? "") ? "day-first" : null;
}
