import { useWords } from "@/components/words/use-words";
import type { ArticleReport } from "@/engine/report/article-report";
import { readingLimits } from "@/engine/wording/reading-limits";

type Props = { readonly report: ArticleReport };

/** What was not read, and so is not on the card. */
export function ReadingLimits({ report }: Props) {
  const words = useWords();
  return (
    <>
      {readingLimits(report).map((limit) => (
        <p key={limit} class="limit">
          {words.say(limit)}
        </p>
      ))}
    </>
  );
}
