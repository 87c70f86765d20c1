import type { Browser, Page } from "playwright-core";

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Start and length by the clock, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, in microseconds: unlike the clock, it does not grow when the machine has other work. */
  readonly tdur?: number;
  readonly args?: unknown;
};

/** How long a page's thread was kept from its own work since our script came, and with it the background's; ms of processor time. */
export type ScriptTimes = { readonly longest: number; readonly total: number };

/** What the browser calls the stretches in which a script runs, styles and layout that it asks for included. */
const scriptEvents = [
  "EvaluateScript",
  "FunctionCall",
  "RunMicrotasks",
  "FireIdleCallback",
  "TimerFire",
  "v8.callFunction",
];
/** What a page costs whoever is in it, where no script asks for it. */
const pageEvents = [
  "ParseHTML",
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "Commit",
  "HitTest",
  "ParseAuthorStyleSheet",
];
const task = "ThreadControllerImpl::RunTask";

/**
 * Traces a page while `act` goes on. What counts are the scripts, and all tasks in which the page itself is not parsed, laid out
 * or painted: in those come our answers, and the browser does not say whose they are. Throws where our script did not run.
 */
export async function traceScripts(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<ScriptTimes> {
  await browser.startTracing(page, { categories: ["devtools.timeline", "toplevel", "v8"] });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const ours = startOf(traceEvents, "/door.js");
  // Ours is the only one that there is.
  const background = startOf(traceEvents, "ServiceWorker thread");
  if (ours === null || background === null)
    throw new Error(`not in the trace: ${ours === null ? "our script" : "the background"}`);
  const inPage = slicesOf(traceEvents, ours);
  const inBackground = traceEvents.filter((event) => event.name === task && isOfThread(event, background));
  const times = [...inPage, ...inBackground.map(({ tdur = 0 }) => tdur / 1_000)];
  return { longest: Math.max(...inPage), total: times.reduce((sum, time) => sum + time, 0) };
}

/** The first event that names a script, or the one that names a thread. */
function startOf(events: readonly TraceEvent[], script: string): TraceEvent | null {
  const named = events.filter(({ args }) => JSON.stringify(args ?? {}).includes(script));
  return named.toSorted((one, other) => one.ts - other.ts)[0] ?? null;
}

const isOfThread = (event: TraceEvent, { pid, tid }: TraceEvent): boolean =>
  event.ph === "X" && event.pid === pid && event.tid === tid;

function slicesOf(events: readonly TraceEvent[], first: TraceEvent): number[] {
  const thread = events.filter((event) => isOfThread(event, first) && event.ts + (event.dur ?? 0) >= first.ts);
  const scripts = thread.filter(({ name }) => scriptEvents.includes(name));
  const own = thread.filter(
    (event) => pageEvents.includes(event.name) && !scripts.some((script) => isWithin(event, script)),
  );
  const tasks = thread.filter((event) => event.name === task && !own.some((page) => isWithin(page, event)));
  const outer = scripts.filter(
    (script) => ![...scripts, ...tasks].some((other) => other !== script && isWithin(script, other)),
  );
  return [...tasks, ...outer].map(({ tdur = 0 }) => tdur / 1_000);
}

const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
