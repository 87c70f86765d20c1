import { knownStory } from "./known-story";
import type { HostilePage } from "./hostile-page";

/** A document answers with the image of that name instead of its own property. */
const ofDocument =
  "createElement createRange createTreeWalker body head querySelector contentType documentElement activeElement " +
  "addEventListener caretPositionFromPoint designMode";
/** A form answers with the field of that name. */
const ofForm =
  "childNodes parentNode parentElement firstChild nextSibling nodeType textContent localName attributes getAttribute " +
  "isConnected shadowRoot checkVisibility scrollIntoView";
/** A window answers with the element of that id where the platform has nothing. */
const ofWindow = "chrome browser CSS Highlight Range navigation MutationObserver requestIdleCallback";

/** Pages whose elements overwrite what the platform would answer. */
export const clobberingPages: readonly HostilePage[] = [
  ...ofDocument.split(" ").map((name) => ({
    name: `image-${name}`,
    html: knownStory({ after: `<img name="${name}" alt=""><form name="${name}"></form>` }),
  })),
  ...ofForm.split(" ").map((name) => ({
    name: `field-${name}`,
    html: knownStory({
      around: [`<form><input type="hidden" name="${name}"><input type="hidden" id="${name}">`, "</form>"],
    }),
  })),
  ...ofWindow.split(" ").map((name) => ({
    name: `id-${name}`,
    html: knownStory({ after: `<a id="${name}"></a><a id="${name}" name="get"></a>` }),
  })),
];
