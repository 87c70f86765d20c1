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

/** `clean` is the same page with other names. */
type ClobberingPage = HostilePage & { readonly clean: string };

const inForm = (name: string): string =>
  knownStory({ around: [`<form><input type="hidden" name="${name}"><input type="hidden" id="${name}">`, "</form>"] });
const beside = (name: string): string =>
  knownStory({ after: `<img name="${name}" alt=""><form name="${name}"></form>` });
const linked = (name: string): string => knownStory({ after: `<a id="${name}"></a><a id="${name}" name="get"></a>` });

/** Pages whose elements overwrite what the platform would answer. */
export const clobberingPages: readonly ClobberingPage[] = [
  ...pagesOf("image", ofDocument, beside),
  ...pagesOf("field", ofForm, inForm),
  ...pagesOf("id", ofWindow, linked),
];

function pagesOf(kind: string, names: string, page: (name: string) => string): ClobberingPage[] {
  return names.split(" ").map((name) => ({ name: `${kind}-${name}`, html: page(name), clean: page("plain") }));
}
