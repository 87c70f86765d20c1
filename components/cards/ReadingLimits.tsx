import { useWords } from "@/components/words/use-words";
import type { ArticleReport } from "@/engine/report/article-report";
import type { MessageKey } from "@/engine/wording/words";

type Props = { readonly report: ArticleReport };

/** What was not read, and so is not on the card. */
export function ReadingLimits({ report }: Props) {
  const words = useWords();
  const { article } = report;
  if (article === null) return null;
  const limits: (MessageKey | false)[] = [
    article.partial && "partialNote",
    article.truncatedAt !== null && "truncatedNote",
    article.language !== null && article.language !== "en" && "languageNote",
  ];
  return (
    <>
      {limits.map(
        (limit) =>
          limit !== false && (
            <p key={limit} class="limit">
              {words.say(limit)}
            </p>
          ),
      )}
    </>
  );
}
