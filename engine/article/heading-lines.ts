import { wordsOf } from "@/engine/article/letters";
import { headingLine } from "@/engine/article/page-marks";
import type { PageOutline } from "@/engine/article/page-outline";

/** Fewer are a label or a name. */
export const fewestWordsOfTitle = 3;

/** The headline without what its own markup calls the line over it or under it: `<h1><span class="kicker">Power</span> The meters …</h1>`. */
export function apartFromLines(
  shown: string,
  { marks }: PageOutline,
  block: number | null,
  stated: readonly string[],
): string {
  let rest = shown;
  for (const { name, block: at, text } of marks) {
    if (name !== headingLine || at !== block || text === "") continue;
    if (rest.startsWith(text) && text.length < rest.length / 2)
      rest = rest.slice(text.length).replace(/^[\s:–—|·•-]+/, "");
    else if (rest.endsWith(text) && !areStated(shown, stated))
      rest = rest.slice(0, -text.length).replace(/[\s:–—|·•-]+$/, "");
  }
  return rest.split(/\s+/).length >= fewestWordsOfTitle ? rest : shown;
}

/** A line under the headline that the page states with it is a part of it. */
function areStated(shown: string, stated: readonly string[]): boolean {
  const words = wordsOf(shown).join(" ");
  return stated.some((title) => wordsOf(title).join(" ") === words);
}

/** "Strom Der lange Winter der Zähler" without the line over or under the headline, where the page states the rest as its title. */
export function apartFromKicker(shown: string, stated: readonly string[]): string {
  const words = shown.split(/\s+/);
  for (const title of stated) {
    const { length } = title.split(/\s+/);
    if (length < fewestWordsOfTitle || length >= words.length) continue;
    const part = words.slice(-length).join(" ");
    if (wordsOf(part).join(" ") === wordsOf(title).join(" ")) return part;
  }
  return shown;
}
