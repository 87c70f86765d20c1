import type { ArticleText } from "@/engine/article/article-text";
import { isPersonName, splitByline } from "@/engine/article/person-names";
import { wordsIn } from "@/engine/text/word-list";

const months = wordsIn("january february march april may june july august september october november december");

/** Whether a saved page holds a day ("2024-03-04") in any way of writing it. */
export function holdsDay(html: string, day: string): boolean {
  const [year = "", month = "", date = ""] = day.slice(0, 10).split("-");
  const name = months[Number(month) - 1] ?? "";
  const [m, d] = [`0?${Number(month)}`, `0?${Number(date)}`];
  const word = `${name.slice(0, 3)}[a-z]{0,6}\\.?`;
  const forms = [
    `${year}[-/.]?${month}[-/.]?${date}`,
    `${word}\\s{1,3}${d}(?:st|nd|rd|th)?,?\\s{1,3}${year}`,
    `(?<!\\d)${d}(?:st|nd|rd|th)?\\.?[\\s-]{1,3}(?:of )?${word},?[\\s-]{1,3}${year}`,
    `(?<!\\d)${d}[/.-]${m}[/.-]${year}`,
    `(?<!\\d)${m}[/.-]${d}[/.-]${year}`,
  ];
  return new RegExp(forms.join("|"), "i").test(html);
}

/** Whether a saved page holds the last name of each person in a byline. */
export function holdsNames(html: string, byline: string): boolean {
  const page = html.toLowerCase();
  const names = splitByline(byline).filter(isPersonName);
  return names.every((name) => page.includes((name.split(" ").at(-1) ?? "").toLowerCase()));
}

/** Whether the title found is a headline that the page shows, and the expected one is shown nowhere, but in the metadata. */
export function isShownHeadline(article: ArticleText | null, expected: string, html: string): boolean {
  const shown = article?.paragraphs.some(({ kind }) => kind === "title") === true;
  const body = plain(
    html.slice(Math.max(0, html.search(/<body[\s>]/i))).replace(/<script[^]*?<\/script>|<[^>]*>/gi, " "),
  );
  const common = plain(expected)
    .split(" ")
    .filter((word) => word.length > 2 && plain(article?.title ?? "").includes(word));
  return shown && common.length > 0 && !body.includes(plain(expected));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/&#?\w{1,8};/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
