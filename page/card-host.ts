/** The one element that we ever add to a page, while a card is open. */
export type CardHost = {
  readonly host: HTMLElement;
  /** What the card is rendered into: a page can neither see it nor send it events. */
  readonly card: HTMLElement;
  moveTo(x: number, y: number): void;
  remove(): void;
};

const hosts = new WeakSet<Node>();

/** Whether a node is of ours: a page that gets or loses one has not changed. */
export function isCardHost(node: Node): boolean {
  return hosts.has(node);
}

/** Inline and important: stronger than any rule of the page's ("* { all: unset !important }"). */
const hostStyle: Readonly<Record<string, string>> = {
  all: "initial",
  position: "fixed",
  inset: "auto",
  left: "0",
  top: "0",
  display: "block",
  margin: "0",
  padding: "0",
  border: "0",
  background: "none",
  overflow: "visible",
  width: "max-content",
  height: "auto",
  "z-index": "2147483647",
  "pointer-events": "auto",
};

/** So often the card is told to stay, in milliseconds; it does three seconds without. */
const beat = 1_000;

/**
 * Firefox ends this script with the extension, and nobody is there to close the card: it goes by itself unless it is told to
 * stay. In the style, for an animation that a script starts ends with the script; by its size, for Firefox animates no `display`.
 */
const leavingStyle = `
  @keyframes leave { to { visibility: hidden; max-width: 0; max-height: 0; padding: 0; border-width: 0 } }
  .hover-card { animation: leave 3s steps(1, end) forwards }`;

/** Adds the host with its closed shadow root, above everything in the page. */
export function addCardHost(style: string): CardHost {
  const host = create("div");
  hosts.add(host);
  for (const [property, value] of Object.entries(hostStyle)) host.style.setProperty(property, value, "important");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = create("style");
  sheet.textContent = pixels(style) + leavingStyle;
  const card = create("div");
  card.className = "hover-card";
  // "all: initial" leaves the direction as the page's: the card's is that of its own words.
  card.dir = "auto";
  card.tabIndex = -1;
  card.setAttribute("role", "dialog");
  root.append(sheet, card);
  // Beside the body: a body that is transformed or hidden would take the card along.
  const page: Node | null = Document.prototype.querySelector.call(document, ":root");
  page?.appendChild(host);
  raise(host);
  const release = keepShown(card);
  return {
    host,
    card,
    moveTo: (x, y) => {
      host.style.setProperty("left", `${String(x)}px`, "important");
      host.style.setProperty("top", `${String(y)}px`, "important");
    },
    remove: () => {
      release();
      host.remove();
    },
  };
}

/** The result ends it. */
function keepShown(card: HTMLElement): () => void {
  const timer = setInterval(() => {
    for (const animation of card.getAnimations()) animation.currentTime = 0;
  }, beat);
  return () => clearInterval(timer);
}

/** From the prototype: the page may have an image of that name. */
function create<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  return Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[Name];
}

/** Above dialogs and full-screen elements too. */
function raise(host: HTMLElement): void {
  host.popover = "manual";
  host.showPopover();
}

/** A page may have made its `rem` anything; browser zoom changes pixels as well. */
function pixels(style: string): string {
  return style.replaceAll(/([\d.]+)rem\b/g, (_all, size: string) => `${String(Number(size) * 16)}px`);
}
