import { pageFixture } from "@/tests/support/page-fixtures";

/** How a news site might look, and how its reader may have set the browser. */
export type PageDesign = {
  readonly name: string;
  readonly style: string;
  /** Around the story, as it stands in the page's body. */
  readonly frame?: (story: string) => string;
  readonly direction?: "rtl";
  readonly width?: number;
  readonly height?: number;
  readonly zoom?: number;
  readonly colorScheme?: "dark";
  readonly forcedColors?: "active";
};

const plain =
  "body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; font: 18px/1.6 system-ui, sans-serif; } h1 { line-height: 1.15; }";

/** A drawing of stripes and dots behind the words, as image backgrounds are. */
const busy = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120"><rect width="120" height="120" fill="%23e8d9b8"/><path d="M0 0L120 120M60 0L120 60M0 60L60 120M120 0L0 120" stroke="%23c9a86a" stroke-width="6"/><circle cx="60" cy="30" r="14" fill="%23b9d4c9"/><circle cx="20" cy="90" r="18" fill="%23dca79a"/></svg>`;

const links = Array.from({ length: 26 }, (_none, index) => `<a href="/more/${index}">More on this</a>`).join(" · ");

export const pageDesigns: readonly PageDesign[] = [
  { name: "light", style: `${plain} body { background: #fff; color: #111; }` },
  { name: "dark", style: `${plain} html { background: #0d1117; } body { color: #e6edf3; }`, colorScheme: "dark" },
  {
    name: "serif",
    style:
      "html { background: #fff1e5; } body { margin: 0 auto; max-width: 40rem; padding: 2rem; font: 20px/1.7 Georgia, 'Noto Serif', serif; color: #33302e; } article { hyphens: auto; text-align: justify; } p:first-of-type::first-letter { font-size: 2.4em; }",
  },
  {
    name: "narrow",
    style:
      "body { display: grid; grid-template-columns: 17rem 15rem 1fr; gap: 1.5rem; margin: 1rem; font: 15px/1.45 Arial, sans-serif; } article { columns: 1; } h1 { font-size: 1.5rem; } aside { color: #666; }",
    frame: (story) => `<aside>Weather, tides and the ferries</aside>${story}<aside>Most read this week</aside>`,
  },
  { name: "right-to-left", style: `${plain} body { background: #fbfbf8; color: #1a1a1a; }`, direction: "rtl" },
  {
    name: "forced-colours",
    style: `${plain} body { background: #fff; color: #111; }`,
    colorScheme: "dark",
    forcedColors: "active",
  },
  { name: "zoomed", style: `${plain} body { background: #fff; color: #111; }`, zoom: 2 },
  { name: "phone", style: `${plain} body { padding: 1rem; background: #fff; color: #111; }`, width: 390, height: 780 },
  {
    name: "dense-links",
    style: `${plain} body { font-size: 15px; } a { color: #06c; } article a { background: #eef5ff; }`,
    frame: (story) =>
      `<nav>${links}</nav>${story.replaceAll(/\b(Telbrik|Norland|Radio Nord|calls|company|court)\b(?![^<]*>)/g, '<a href="/topic">$1</a>')}<nav>${links}</nav>`,
  },
  {
    name: "busy-background",
    style: `${plain} html { background: url('data:image/svg+xml,${busy}'); } body { color: #201a10; font-weight: 500; }`,
  },
];

const original = pageFixture("evening-ledger-telbrik");

/** The address of the invented story in a design. */
export function addressOf({ name }: PageDesign): string {
  return `${new URL(original.url).origin}/business/telbrik-calls-${name}`;
}

/** The invented story of the Evening Ledger on a page of that design. */
export function pageOf({ style, frame, direction }: PageDesign): string {
  const story = /<article>[\s\S]*<\/article>/.exec(original.html)?.[0] ?? "";
  const head = original.html.slice(0, original.html.indexOf("<body>")).replace(/<style>[\s\S]*?<\/style>/, "");
  const body = frame === undefined ? story : frame(story);
  return `${head.replace("<html", `<html dir="${direction ?? "ltr"}"`)}<style>${style}</style><body>${body}</body></html>`;
}
