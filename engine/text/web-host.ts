/**
 * The host that a web address leads to, in lower case without "www.", or null for what is none. What stands before an "@" is
 * no part of it. Without `URL`, which not every engine of ours has.
 */
export function webHost(address: string): string | null {
  const host = /^https?:\/\/(?:[^/?#\\\s]*@)?([^/?#\\\s:@[\]]+)/i.exec(address)?.[1];
  return host === undefined
    ? null
    : host
        .toLowerCase()
        .replace(/\.$/, "")
        .replace(/^www\./, "");
}
