import { useWords } from "@/components/words/use-words";
import { sourceClasses, type SourceClass, type Statement, voicedAmong } from "@/engine/statements/statement";
import { textOf } from "@/engine/text/span";
import { documentName } from "@/engine/wording/document-name";
import { tellSourcing } from "@/engine/wording/tell-sourcing";
import type { ReportView } from "./report-view";
import { StatementLine } from "./StatementLine";

type Props = {
  readonly view: ReportView;
  /** Those of the report's statements that are shown. */
  readonly statements: readonly Statement[];
  /** Whether the statements are shown at once: they were searched for. */
  readonly isOpen: boolean;
};

/** Where the story comes from: whether anything is its own, through whom the rest came, and who speaks how named. */
export function SourcingView({ view, statements, isOpen }: Props) {
  const words = useWords();
  const { sourcing } = view.report;
  if (voicedAmong(view.report.statements).length === 0 && sourcing.outlets.length === 0)
    return <p class="note">{words.say("sourcingNone")}</p>;
  return (
    <>
      {tellSourcing(view.report, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul class="plain classes">
        {sourceClasses.map((sourceClass) => (
          <SourceClassRow
            key={sourceClass}
            view={view}
            sourceClass={sourceClass}
            statements={statements}
            isOpen={isOpen}
          />
        ))}
      </ul>
      <Documents view={view} />
    </>
  );
}

function SourceClassRow({ view, sourceClass, statements, isOpen }: Props & { readonly sourceClass: SourceClass }) {
  const words = useWords();
  const ids = view.report.sourcing.byClass[sourceClass];
  const said = statements.filter((statement) => ids.includes(statement.id));
  if (said.length === 0) return null;
  return (
    <li>
      <details class="fold class-row" open={isOpen}>
        <summary>
          <span class="class-name">{words.say(`source_${sourceClass}`)}</span>
          <SmallPicture statements={said} />
          <span class="class-count">{words.count("countStatements", said.length)}</span>
        </summary>
        <ul class="plain">
          {said.map((statement) => (
            <StatementLine key={statement.id} view={view} statement={statement} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** More would not fit the width of a popup; the number beside it is exact. */
const mostPictured = 12;

/** A block a statement: hollow where it came through another outlet. Only a picture: the words say the same. */
function SmallPicture({ statements }: { readonly statements: readonly Statement[] }) {
  return (
    <span class="blocks" aria-hidden="true">
      {statements.slice(0, mostPictured).map((statement) => (
        <span key={statement.id} class={statement.relay.length > 0 ? "block block-relayed" : "block"} />
      ))}
    </span>
  );
}

function Documents({ view }: Pick<Props, "view">) {
  const words = useWords();
  const { documents } = view.report.sourcing;
  if (documents.length === 0) return null;
  return (
    <>
      <h3 class="documents-title">{words.say("sourcingDocuments")}</h3>
      <ul class="names">
        {documents.map((document) => (
          <li key={document.span.start}>
            <button type="button" class="link" title={words.say("jump")} onClick={() => view.onJump(document.span)}>
              {documentName(textOf(view.report.article?.text ?? "", document.span), document.url)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
