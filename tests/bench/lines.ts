import { spawn } from "node:child_process";
import { once } from "node:events";
import { storiesOf } from "./report";
import type { BenchRow } from "./row";

const few = 500;
const many = 2_500;

type Run = { readonly seconds: number; readonly megabytes: number };

/** Articles of 5 kB through `--jsonl`: what another 2,000 take after the first 500, and what memory they add. */
export async function benchLines(): Promise<BenchRow[]> {
  const short = await runLines(few);
  const long = await runLines(many);
  const rate = (many - few) / (long.seconds - short.seconds);
  return [
    { what: "articles of 5 kB a second and core (--jsonl)", ours: rate.toFixed(0), against: "aim 300", ratio: 300 / rate, aim: 1 },
    { what: `memory of ${many} articles against ${few}`, ours: `${long.megabytes.toFixed(0)} MB`, against: `${short.megabytes.toFixed(0)} MB`, ratio: long.megabytes / short.megabytes, aim: 1.2 },
  ]; // prettier-ignore
}

/**
 * As `npm run report` has it: an article leaves so much behind that a small nursery is swept all the time, and rules that a few
 * hundred articles do not need would be compiled anew.
 */
const memoryFlags = ["--max-semi-space-size=32", "--no-flush-bytecode"];

/** Seconds of processor time and the most memory, as the process itself tells at its end. */
async function runLines(count: number): Promise<Run> {
  const tell =
    "process.on('exit',()=>{const u=process.resourceUsage();console.error('USED',u.userCPUTime+u.systemCPUTime,u.maxRSS)})";
  const child = spawn(
    process.execPath,
    [...memoryFlags, "--import", `data:text/javascript,${encodeURIComponent(tell)}`, "scripts/run-bundled.mjs", "scripts/report.ts", "--jsonl"],
    { stdio: ["pipe", "ignore", "pipe"] },
  ); // prettier-ignore
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => (told += part));
  const ended = once(child, "exit");
  const text = storiesOf(40_000);
  for (let line = 0; line < count; line++) {
    // Every article begins elsewhere, so that no two are the same.
    const from = (line * 97) % 35_000;
    if (!child.stdin.write(`${JSON.stringify({ id: line, text: text.slice(from, from + 5_000) })}\n`))
      await once(child.stdin, "drain");
  }
  child.stdin.end();
  await ended;
  const [, time, memory] = /USED (\d+) (\d+)/.exec(told) ?? [];
  if (time === undefined || memory === undefined) throw new Error(`--jsonl failed: ${told}`);
  return { seconds: Number(time) / 1e6, megabytes: Number(memory) / 1024 };
}
