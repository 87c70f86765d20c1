/** An invented story, for pages that tests build around it. */
export const storyTitle = "Regulator opens inquiry into Telbrik";

export const storyParagraphs = [
  "Norland's energy regulator opened an inquiry into Telbrik on Monday, three people familiar with the matter said.",
  "The company, which sells meters to half of the country's homes, is said to have billed customers for power they never used.",
  "“We have done nothing wrong and we will show it,” said Ann Hale, who has led Telbrik since it was founded in 1998.",
  "The regulator said that it does not comment on open cases, and that it would publish what it finds before the summer.",
  "Telbrik's shares fell by a tenth in the first hour of trading and then made good some of what they had lost.",
  "Members of the Norland parliament asked for a hearing, which the committee for industry will take up next week.",
] as const;

export const storyUrl = "https://www.evening-ledger.example/2024/03/04/telbrik-inquiry-opens";

const newsHead = `<title>${storyTitle} | Evening Ledger</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="Evening Ledger">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${storyTitle}","datePublished":"2024-03-04T09:00:00Z",
"author":[{"@type":"Person","name":"Ellery Vance"}]}</script>`;

export type PageParts = {
  readonly head?: string;
  readonly before?: string;
  readonly within?: string;
  readonly after?: string;
};

/** A page of markup around a body. */
export function pageOf(body: string, head: string = newsHead): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** The story as a page, with markup before, in the middle of, and after its paragraphs. */
export function storyPage({ head, before = "", within = "", after = "" }: PageParts = {}): string {
  const paragraphs = storyParagraphs.map((text) => `<p>${text}</p>`);
  const body = [...paragraphs.slice(0, 3), within, ...paragraphs.slice(3)].join("\n");
  return pageOf(`${before}<article><h1>${storyTitle}</h1>\n${body}</article>${after}`, head);
}

/** What a reading of the story must say. */
export const storyText = [storyTitle, ...storyParagraphs].join("\n\n");
