import { createServer as createPlainServer } from "node:http";
import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import selfsigned from "selfsigned";

/** A page that is more than HTML in UTF-8. */
export type ServedPage = {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What is served where: whole addresses to HTML, or more. Everything else that is asked for gets 404 and is recorded. */
export type Site = ReadonlyMap<string, string | ServedPage>;

/** A proxy through which a browser finds our pages at any address, and nothing else; it keeps what was asked for. */
export type PageServer = {
  readonly port: number;
  /** Every request, in order, by whatever part of the browser made it. */
  readonly requests: readonly string[];
  close(): Promise<void>;
};

/**
 * Both ask their makers for settings and updates whatever they are told, and the sites of open pages for an icon, at times of their own; no
 * extension can cause or stop that.
 */
function isBrowsersOwn(url: string, site: Site): boolean {
  const { origin, pathname, hostname } = new URL(url);
  if (pathname === "/favicon.ico" && [...site.keys()].some((page) => page.startsWith(`${origin}/`))) return true;
  return /\.(?:mozilla\.(?:com|org|net)|firefox\.com|gvt1\.com)$|^(?:clients\d?|accounts|update|android\.clients|content-autofill|optimizationguide-pa|safebrowsing)\.google(?:apis)?\.com$/.test(
    hostname,
  );
}

/** Serves them until it is closed. */
export async function servePages(site: Site): Promise<PageServer> {
  const identity = await selfsigned.generate([{ name: "commonName", value: "localhost" }]);
  const requests: string[] = [];
  const answer = (url: string, response: ServerResponse): void => {
    if (!isBrowsersOwn(url, site)) requests.push(url);
    const found = site.get(url);
    const { body, type, headers } = typeof found === "string" ? { body: found } : (found ?? { body: "not found" });
    response.writeHead(found === undefined ? 404 : 200, {
      "content-type": type ?? "text/html; charset=utf-8",
      ...headers,
    });
    response.end(body);
  };
  const secure = createServer({ key: identity.private, cert: identity.cert }, (request, response) =>
    answer(`https://${request.headers.host}${request.url}`, response),
  );
  const sockets = new Set<Socket>();
  const proxy = createPlainServer((request: IncomingMessage, response) => answer(request.url ?? "", response));
  proxy.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  proxy.on("connect", (_request, socket) => {
    // A browser that gives up on a connection is no failure.
    socket.on("error", () => socket.destroy());
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    secure.emit("connection", socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => resolve());
      }),
  };
}
