import { WebSocket, type RawData } from "ws";

/** A connection that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): commands out, answers and events in. */
export type BidiConnection = {
  /** Sends a command and gives its result. Rejects with the browser's error. */
  send<Result = unknown>(method: string, parameters: object): Promise<Result>;
  /** Calls `listener` with each event of that name. */
  on(event: string, listener: (parameters: unknown) => void): void;
  close(): void;
};

type Answer = {
  readonly id?: number;
  readonly type: "success" | "error" | "event";
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void };

/** Opens one to "ws://…/session". Rejects where nobody answers. */
export async function connectBidi(address: string): Promise<BidiConnection> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((parameters: unknown) => void)[]>();
  let lastId = 0;
  socket.on("message", (data: RawData) => {
    // oxlint-disable-next-line typescript/no-base-to-string -- ws gives text frames as buffers, whose string is the text
    const answer = JSON.parse(data.toString()) as Answer;
    if (answer.type === "event") {
      for (const listener of listeners.get(answer.method ?? "") ?? []) listener(answer.params);
      return;
    }
    const asker = waiting.get(answer.id ?? -1);
    waiting.delete(answer.id ?? -1);
    if (answer.type === "error") asker?.reject(new Error(`${answer.error}: ${answer.message}`));
    else asker?.resolve(answer.result);
  });
  return {
    send: <Result>(method: string, parameters: object) =>
      new Promise<Result>((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        socket.send(JSON.stringify({ id, method, params: parameters }));
      }),
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    close: () => socket.close(),
  };
}
