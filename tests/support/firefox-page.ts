import type { BidiConnection } from "./bidi";

/** A tab, the popup, or another document that can be asked and shown. */
export type FirefoxPage = {
  /** The value of an expression in the page; JSON values only. */
  evaluate<Value>(expression: string): Promise<Value>;
  goto(url: string): Promise<void>;
  /** Brings its tab to the front. */
  show(): Promise<void>;
  /** PNG bytes of what is seen. */
  screenshot(): Promise<Buffer>;
  /** Types keys into the page as a person would ("\uE008" is Shift, see the WebDriver key codes). */
  press(...keys: readonly string[]): Promise<void>;
  /** Moves the pointer to a point of the view, in CSS pixels. */
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** PDF bytes of the page as it is printed. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
};

type Evaluated =
  | { readonly type: "success"; readonly result: { readonly type: string; readonly value?: string } }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };

export function pageOf(bidi: BidiConnection, context: string): FirefoxPage {
  const show = async (): Promise<void> => {
    await bidi.send("browsingContext.activate", { context });
  };
  const point = async (x: number, y: number, ...then: readonly object[]): Promise<void> => {
    const move = { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 50 };
    const actions = [{ type: "pointer", id: "mouse", actions: [move, ...then] }];
    await bidi.send("input.performActions", { context, actions });
  };
  return {
    evaluate: (expression) => evaluate(bidi, context, `(async () => JSON.stringify(await (${expression})))()`),
    goto: async (url) => {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
      await show();
    },
    show,
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    print: async () => {
      const { data } = await bidi.send<{ data: string }>("browsingContext.print", { context, background: true });
      return Buffer.from(data, "base64");
    },
    press: async (...keys) => {
      const down = keys.map((value) => ({ type: "keyDown", value }));
      const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
      await bidi.send("input.performActions", {
        context,
        actions: [{ type: "key", id: "keys", actions: [...down, ...up] }],
      });
    },
    movePointer: (x, y) => point(x, y),
    click: (x, y) => point(x, y, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }),
    close: async () => {
      await bidi.send("browsingContext.close", { context });
    },
  };
}

/** `script` gives a string of JSON, or undefined. */
export async function evaluate<Value>(bidi: BidiConnection, context: string, script: string): Promise<Value> {
  const answer = await bidi.send<Evaluated>("script.evaluate", {
    expression: script,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
  return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as Value;
}
