import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import selfsigned from "selfsigned";
import type { Site } from "./chromium";

/** Serves pages of any host over TLS on a local port, and keeps what was asked for. */
export type PageServer = {
  readonly port: number;
  readonly requests: readonly string[];
  close(): Promise<void>;
};

/** Firefox asks its maker for settings and updates whatever the preferences say; no extension can cause or stop that. */
function isBrowsersOwn(url: string): boolean {
  return /\.(?:mozilla\.(?:com|org|net)|firefox\.com)$/.test(new URL(url).hostname);
}

export async function servePages(site: Site): Promise<PageServer> {
  const identity = await selfsigned.generate([{ name: "commonName", value: "localhost" }]);
  const requests: string[] = [];
  const server: Server = createServer({ key: identity.private, cert: identity.cert }, (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    if (!isBrowsersOwn(url)) requests.push(url);
    const body = site.get(url);
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(body ?? "not found");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
