/** The host of a web address without "www.", or null when it is none: "http://www.wipro.com/about" is "wipro.com". */
export function hostOf(address: string): string | null {
  if (address.trim() === "") return null;
  const whole = address.includes("//") ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(whole)) return null;
  const host = new URL(whole).hostname.replace(/^www\d?\./, "").replace(/\.$/, "");
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*[a-z0-9]$/.test(host) ? host : null;
}
