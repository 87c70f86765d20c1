import type { Detection } from "@/engine/article/article-text";

/** The verdict on a page that was not read, for this one reason. */
export function ruledOut(signal: string): Detection {
  return { article: false, score: 0, signals: [signal] };
}
