import type { analyseArticle } from "@/engine/report/analyse-article";
import type { answerPage } from "./answer-page";
import { browser } from "./browser";

/** What reads articles: most of our code, and most of what wakes the background needs none of it. */
export type Engine = {
  readonly answerPage: typeof answerPage;
  readonly analyseArticle: typeof analyseArticle;
};

/** What WXT makes of `entrypoints/engine.ts`. */
const file = "engine.js";
/** Where that script leaves what it offers. */
const place = Symbol.for("source-context-engine");

/** Of workers only. */
declare const importScripts: ((url: string) => void) | undefined;

let loading: Promise<void> | null = null;

/** For the engine's own script: whoever runs it finds the engine. */
export function offerEngine(engine: Engine): void {
  Reflect.set(globalThis, place, engine);
}

/** The engine; its script is run when it is first asked for, once in the background's life. */
export async function loadEngine(): Promise<Engine> {
  loading ??= runScript();
  try {
    await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
  return Reflect.get(globalThis, place) as Engine;
}

/**
 * Has a worker run the engine's script while it is installed: later it may only run scripts that it ran then. To be called
 * at once when the background starts.
 */
export function installEngine(): void {
  if (typeof importScripts !== "undefined") globalThis.addEventListener("install", () => void loadEngine());
}

/** Chromium's background is a worker, Firefox's a page. */
async function runScript(): Promise<void> {
  const url = browser.runtime.getURL(file);
  if (typeof importScripts !== "undefined") {
    importScripts(url);
    return;
  }
  const script = document.createElement("script");
  await new Promise<unknown>((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error(`${file} did not load`)));
    script.src = url;
    document.head.append(script);
  });
}
