import type { PackCheck, PackFile } from "@/knowledge/own/check-pack-file";
import { ownLimits } from "@/knowledge/own/own-limits";
import { loadPack } from "@/platform/load-pack";

export type PackQuestion = { readonly file: PackFile; readonly bundled: ArrayBuffer };

/** A file of the largest size takes a few seconds; one that takes longer was made to. */
const longestCheck = 30_000;

/**
 * Checks a file in a worker of its own, so that nothing in it can hold up the page, and ends the worker. "failed": it took
 * too long, broke the worker, or could not be read at all.
 */
export async function checkPack(file: File, before: ArrayBuffer | null): Promise<PackCheck | "failed"> {
  if (file.size > ownLimits.fileBytes) return { kind: "refused", reason: "too-large", problems: [] };
  const files = await Promise.all([file.arrayBuffer(), loadPack()]).catch(() => null);
  // The file is gone, or not to be read.
  if (files === null) return "failed";
  const [bytes, bundled] = files;
  const worker = new Worker(new URL("./check-pack.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<PackCheck | "failed">((resolve) => {
    setTimeout(() => resolve("failed"), longestCheck);
    worker.addEventListener("error", () => resolve("failed"));
    worker.addEventListener("message", ({ data }: MessageEvent<PackCheck>) => resolve(data));
    const question: PackQuestion = { file: { bytes, fileName: file.name, before }, bundled };
    worker.postMessage(question, [bytes, bundled]);
  });
  try {
    return await answer;
  } finally {
    worker.terminate();
  }
}
