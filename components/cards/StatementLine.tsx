import { useWords } from "@/components/words/use-words";
import { type Span, textOf } from "@/engine/text/span";
import type { Statement } from "@/engine/statements/statement";
import { findInReport, namesOf } from "@/engine/wording/report-lists";
import type { Words } from "@/engine/wording/words";
import { ArticleQuote } from "./ArticleQuote";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly statement: Statement };

/** Words that the article attributes: who says them, through whom, and, without a name, whether it says why. */
export function StatementLine({ view, statement }: Props) {
  const words = useWords();
  const relay = namesOf(view.report, statement.relay);
  const details = [
    describeSource(view, statement, words),
    relay.length > 0 && words.say("sourcingVia", words.list(relay)),
  ].filter((part) => part !== false);
  const text = view.report.article?.text ?? "";
  const [first] = statement.content;
  return (
    <li class="statement">
      <p>
        <b>{details.join(", ")}</b>
      </p>
      {first !== undefined && <ArticleQuote view={view} span={wholeOf(text, statement.content)} />}
      <AnonymityReason view={view} statement={statement} />
    </li>
  );
}

function describeSource(view: ReportView, statement: Statement, words: Words): string {
  if (statement.source !== null) return textOf(view.report.article?.text ?? "", statement.source);
  const speaker = findInReport(view.report, statement.speaker);
  const spokenFor = findInReport(view.report, statement.speaksFor);
  if (speaker !== null) return speaker.name;
  return spokenFor === null ? words.say("sourcingNobody") : words.say("sourcingSpeaksFor", spokenFor.name);
}

function AnonymityReason({ view, statement }: Props) {
  const words = useWords();
  if (statement.sourceClass !== "unnamed_bounded" && statement.sourceClass !== "unnamed_open") return null;
  const reason = statement.anonymityReason;
  return (
    <p class="note">
      {reason === null
        ? words.say("sourcingNoReason")
        : words.say("sourcingReason", textOf(view.report.article?.text ?? "", reason))}
    </p>
  );
}

const quoteMarks = "\"'“”‘’«»";

/** From the first of the words to the last, with their quotation marks: as the article has it, whatever interrupts. */
function wholeOf(text: string, content: readonly Span[]): Span {
  const start = Math.min(...content.map((span) => span.start));
  const end = Math.max(...content.map((span) => span.end));
  const isMark = (at: number) => at >= 0 && at < text.length && quoteMarks.includes(text.charAt(at));
  const closing = isMark(end) ? 1 : isMark(end + 1) && ",.!?".includes(text.charAt(end)) ? 2 : 0;
  return { start: isMark(start - 1) ? start - 1 : start, end: end + closing };
}
