import { knownStory } from "./known-story";

/** The known story with a box, in which `storm` adds and takes away 10,000 nodes a second, and `grow` adds stories without end. */
export const stormyStory = knownStory({
  after: `<div id="storm"></div><script>
    function storm(milliseconds) {
      const box = document.querySelector("#storm");
      const started = performance.now();
      let inserted = 0;
      return new Promise((resolve) => {
        const timer = setInterval(() => {
          const passed = performance.now() - started;
          for (; inserted < passed * 10; inserted += 1) box.append(document.createElement("i"));
          while (box.childNodes.length > 500) box.firstChild.remove();
          if (passed < milliseconds) return;
          clearInterval(timer);
          resolve(inserted);
        }, 10);
      });
    }
    function grow(nodes) {
      const box = document.querySelector("#storm");
      let added = 0;
      return new Promise((resolve) => {
        const timer = setInterval(() => {
          const part = document.createElement("section");
          for (let count = 0; count < 500; count += 1) {
            const line = document.createElement("p");
            line.append("Another line of what goes on below the story, number " + (added + count) + ".");
            part.append(line);
          }
          box.append(part);
          added += 1001;
          scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
          if (added < nodes) return;
          clearInterval(timer);
          resolve(added);
        }, 50);
      });
    }
  </script>`,
});
