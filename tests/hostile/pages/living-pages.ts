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

/** A page that asks for another one to be prerendered, and goes there on a click. */
export const prerenders = (url: string): string =>
  `<!doctype html><title>List</title><script type="speculationrules">{"prerender":[{"urls":["${url}"],"eagerness":"immediate"}]}</script><a id="go" href="${url}">The story</a>`;

/** The known story, which notes what was painted in it while nobody saw it. */
export const prerenderedStory = knownStory({
  head: `<script>
    window.wasPrerendered = document.prerendering === true;
    window.painted = 0;
    const timer = setInterval(() => { if (document.prerendering) window.painted = Math.max(window.painted, CSS.highlights.size); else clearInterval(timer); }, 10);
  </script>`,
});
