/** A site as settings and permissions know it: a host in lower case without "www."; its sub-domains belong to it. */
export type Site = string & { readonly __brand: "Site" };

/** The match pattern that asks for every site. */
export const allSitesPattern = "*://*/*";

const host = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62}))*$/;

/** A host or an address as a reader types it ("https://www.Example.com/news", "example.com"), or null when it is none. */
export function parseSite(input: string): Site | null {
  const typed = input.trim();
  const address = typed.includes("://") ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return null;
  return siteOfUrl(address);
}

/** The site of a page's address, or null for what has no host of the web ("about:blank", "file:///…", an IPv6 host). */
export function siteOfUrl(url: string): Site | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" || protocol === "https:" ? siteOfHost(hostname) : null;
}

/** The site of a host as addresses and match patterns write it, in lower case. */
export function siteOfHost(name: string): Site | null {
  // Of "www.com" all of ".com" would be left.
  const bare = name.replace(/\.$/, "").replace(/^www\.(?=.*\.)/, "");
  // Checked here: what else is a Site is a part of one.
  return host.test(bare) ? (bare as Site) : null;
}

/** The site itself and all that it belongs to: "news.bbc.co.uk", "bbc.co.uk", "co.uk", "uk". */
export function widenSite(site: Site): Site[] {
  const labels = site.split(".");
  return labels.map((_label, at) => labels.slice(at).join(".") as Site);
}

/** Whether `site` is `whole` or one of its sub-domains. */
export function belongsTo(site: Site, whole: Site): boolean {
  return site === whole || site.endsWith(`.${whole}`);
}

/** Of `sites`, the narrowest that `site` belongs to: "bbc.co.uk" for "news.bbc.co.uk". Null when there is none. */
export function findCovering(site: Site, sites: readonly Site[]): Site | null {
  let narrowest: Site | null = null;
  for (const whole of sites) {
    if (belongsTo(site, whole) && whole.length > (narrowest?.length ?? 0)) narrowest = whole;
  }
  return narrowest;
}

/**
 * Whether a site belongs to any of `sites`, for many that are asked about: the list is gone through once. Lists of the reader's and
 * of an organisation's may have thousands.
 */
export function coveredBy(sites: Iterable<Site>): (site: Site) => boolean {
  const wholes = new Set(sites);
  return (site) => widenSite(site).some((whole) => wholes.has(whole));
}

/** The match pattern of a site and its sub-domains. */
export function patternOf(site: Site): string {
  return `*://*.${site}/*`;
}

/**
 * The same over TLS alone, for the bundled sites. Chromium goes through all hosts that it lets us into in each page that a script of
 * ours is run in, once for each scheme, before the first line of it: with two schemes that took a millisecond more.
 */
export function securePatternOf(site: Site): string {
  return `https://*.${site}/*`;
}
