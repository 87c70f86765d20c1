import { type HostilePage, script } from "./hostile-page";
import { knownStory } from "./known-story";

/** What lies over, under or around the card: by name, a style for everything that the page can reach. */
const styles: readonly (readonly [string, string])[] = [
  ["invisible-host", "html > div { opacity: 0 !important }"],
  ["filtered-host", "html > div { filter: opacity(0) !important }"],
  ["clipped-host", "html > div { clip-path: inset(50%) !important }"],
  ["moved-host", "html > div { transform: translate(40px, 40px) scale(3) !important }"],
  ["scaled-page", "html { transform: scale(.5) }"],
  ["zoomed-page", "html { zoom: 3 }"],
  ["blended-host", "html > div { mix-blend-mode: difference !important }"],
  ["masked-host", "html > div { mask: linear-gradient(transparent, transparent) !important }"],
  ["invisible-popover", ":popover-open { opacity: 0 !important; visibility: hidden !important }"],
  ["backdrop", ":popover-open::backdrop { background: red; position: fixed; inset: 0 }"],
  ["no-pointer", "html > div { pointer-events: none !important }"],
  ["cursor", "* { cursor: none !important }"],
  [
    "animated-host",
    "@keyframes away { to { translate: 90vw 0 } } html > div { animation: away .1s infinite !important }",
  ],
];

/** What lies over the card in the browser's top layer, or acts for the reader. */
const scripts: readonly (readonly [string, string])[] = [
  ["dialog", `const d = document.createElement("dialog"); d.textContent = "Yes"; document.body.append(d); d.showModal();`],
  ["popover-above", `setInterval(() => { const p = document.createElement("div"); p.popover = "manual"; p.textContent = "Yes"; document.body.append(p); p.showPopover(); setTimeout(() => p.remove(), 100); }, 100);`],
  ["frame-above", `const f = document.createElement("iframe"); f.style.cssText = "position:fixed;inset:0;width:100%;height:100%;opacity:.01;pointer-events:none;z-index:2147483647"; f.srcdoc = "<button>Yes</button>"; document.body.append(f);`],
  ["made-up-clicks", `setInterval(() => { for (const host of document.querySelectorAll("html > div")) for (const type of ["pointermove", "pointerdown", "pointerup", "click", "dblclick", "contextmenu"]) host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 20, clientY: 20 })); }, 50);`],
  ["made-up-keys", `setInterval(() => { for (const key of ["Enter", " ", "Tab", "Escape", "d"]) for (const target of [document, document.activeElement, ...document.querySelectorAll("html > div")]) target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true })); }, 50);`],
  ["focus-thief", `setInterval(() => document.querySelector("html > div")?.focus(), 50);`],
  ["moves-the-host", `new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.parentNode === document.documentElement) document.body.append(node); }).observe(document.documentElement, { childList: true });`],
]; // prettier-ignore

/** Pages that want the reader to press something of ours without knowing. */
export const overlayPages: readonly HostilePage[] = [
  ...styles.map(([name, style]) => ({
    name: `overlay-${name}`,
    html: knownStory({ head: `<style>${style}</style>` }),
  })),
  ...scripts.map(([name, source]) => ({
    name: `overlay-${name}`,
    html: knownStory({ after: script(source) }),
    restless: source.includes("setInterval(() => { const p"),
  })),
];
