import { knownStory } from "./known-story";

/** Text that takes quadratic work long, by name; `size` is the most that the threat table asks for. */
export type EndlessText = { readonly name: string; readonly size: number; of(size: number): string };

export const endlessTexts: readonly EndlessText[] = [
  { name: "one text node of 5 MB", size: 5_000_000, of: (size) => `<p>${"And then it went on. ".repeat(size / 21)}</p>` },
  { name: "50,000 elements in one another", size: 50_000, of: (size) => `${"<div>".repeat(size)}In the middle of it.` },
  { name: "1,000,000 commas", size: 1_000_000, of: (size) => `<p>${",".repeat(size)}</p>` },
  { name: "1,000,000 quotation marks", size: 1_000_000, of: (size) => `<p>${'"'.repeat(size)}</p>` },
  { name: "words of 100 kB", size: 1_000_000, of: (size) => `<p>${`${"a".repeat(100_000)} `.repeat(Math.max(1, size / 100_000))}</p>` },
]; // prettier-ignore

const within = (story: string, markup: string): string => story.replace("</article>", () => `${markup}</article>`);

/** The known story with such a text at its end. */
export const endlessStory = (text: EndlessText, size: number): string => within(knownStory(), text.of(size));

/**
 * The same, which notes for how long at a time nothing else could happen in it, in `window.gaps`. Only where the browser does
 * not say so itself, for the page's own script is work too.
 */
export const tickingStory = (text: EndlessText, size: number): string =>
  within(
    knownStory({
      head: `<script>
      window.gaps = [];
      addEventListener("DOMContentLoaded", () => {
        const { port1, port2 } = new MessageChannel();
        let last = performance.now();
        port1.onmessage = () => {
          const now = performance.now();
          if (now - last > 20) window.gaps.push(now - last);
          last = now;
          port2.postMessage(null);
        };
        port2.postMessage(null);
      });
    </script>`,
    }),
    text.of(size),
  );
