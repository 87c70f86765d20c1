import { knownStory } from "./known-story";

/** A page that is no article. */
export const plainPage = "<!doctype html><title>Plain</title><p>Nothing to read here.";

/** Whether the page was in the browser's cache when the reader came back, in `window.kept`. */
const countKept = `<script>addEventListener("pageshow", (event) => { window.kept = (window.kept ?? 0) + (event.persisted ? 1 : 0); });</script>`;

/** The known story, which counts how often it came out of the cache. */
export const keptStory = knownStory({ head: countKept });

/** Names the paragraph that `rewrite` writes anew. */
const paragraph = `[...document.querySelectorAll("p")].find((each) => each.textContent.includes("Ren Zhengfei") || each.id === "told")`;

/** Each address of this page is an article of its own, whose text names it. */
export const manyStories = knownStory({
  after: `<script>
    const told = ${paragraph};
    told.id = "told";
    const tell = () => { told.textContent = "The BBC has asked Ren Zhengfei about " + location.pathname.slice(1) + ", and he is to answer on the evening news."; };
    const go = (to) => { history.pushState({}, "", "/" + to); tell(); };
    addEventListener("popstate", tell);
  </script>`,
});

/** A page that asks for another one to be prerendered, and goes there by itself after some seconds. */
export const prerenders = (url: string): string =>
  `<!doctype html><title>List</title><script type="speculationrules">{"prerender":[{"urls":["${url}"],"eagerness":"immediate"}]}</script><script>setTimeout(() => { location.href = "${url}"; }, 4000);</script>`;

/** The known story, which notes what was painted in it while nobody saw it, and tells an address once it is marked, or never is. */
export const prerenderedStory = (told: string): string =>
  knownStory({
    head: `<script>
      const seen = { was: document.prerendering === true, painted: 0, words: [] };
      const shown = () => [...CSS.highlights].filter(([name]) => name.startsWith("source-context-")).flatMap(([, highlight]) => [...highlight].map(String));
      let shownAt = null;
      const timer = setInterval(() => {
        seen.words = shown();
        if (document.prerendering) seen.painted = Math.max(seen.painted, seen.words.length);
        else shownAt ??= performance.now();
        if (shownAt === null || (seen.words.length === 0 && performance.now() - shownAt < 15000)) return;
        clearInterval(timer);
        fetch("${told}?" + encodeURIComponent(JSON.stringify({ ...seen, words: seen.words.slice(0, 20) })));
      }, 20);
    </script>`,
  });

const told = [
  "The BBC has asked Ren Zhengfei about the price, and he is to answer on the evening news, the broadcaster said on Monday.",
  "The company has built networks in forty countries, and the regulator wants to know how Huawei was paid for each of them.",
  "Members of the committee asked for a hearing, which will be held next week, and for papers that nobody has seen yet.",
  "The United States has accused Huawei of spying on phone users, which the company has denied again and again since then.",
];

/** A story whose marks are in the window from the start, even where all is twice as large. */
export const shortStory = (direction: string): string =>
  `<!doctype html><html lang="en" dir="${direction}"><head><title>Huawei is asked about its price</title>
  <meta property="og:type" content="article"><style>body { font: 15px/1.35 sans-serif; margin: 8px } h1 { font-size: 18px; margin: 0 } p { margin: 4px 0 }</style></head>
  <body><main><article><h1>Huawei is asked about its price</h1>${told.map((text) => `<p>${text}</p>`).join("")}${"<p>It has been asked before, and it has not said more than it had to. Nobody knows what comes next.</p>".repeat(20)}</article></main></body></html>`;
