import { KnowledgeCard } from "@/components/cards/KnowledgeCard";
import type { ReportView } from "@/components/cards/report-view";
import { AskForSite } from "@/components/notices/AskForSite";
import type { Notice, NoticeActions } from "@/components/notices/notice";
import { PageNotice } from "@/components/notices/PageNotice";
import { useWords } from "@/components/words/use-words";
import { describeOutlet, nameOutlet } from "@/engine/wording/describe-outlet";
import { CardFooter } from "./CardFooter";
import { CardHeader } from "./CardHeader";
import { KnowledgeDate } from "./KnowledgeDate";
import type { Toast } from "./toast";

export type PopupContent =
  | { readonly kind: "notice"; readonly notice: Notice }
  | {
      readonly kind: "card";
      readonly view: ReportView;
      readonly marks: { readonly shown: boolean; readonly count: number };
    };

export type PopupActions = NoticeActions & {
  readonly onSwitch: (on: boolean) => void;
  readonly onAlways: () => void;
  readonly onShowMarks: (shown: boolean) => void;
  readonly onOpenDraft: () => void;
  /** Absent where the card is beside the page already, or cannot be. */
  readonly onOpenPanel?: () => void;
  readonly onOpenOptions: () => void;
};

type Props = {
  readonly content: PopupContent;
  /** Null on a page that is no website. */
  readonly site: { readonly name: string; readonly on: boolean; readonly isLocked: boolean } | null;
  /** Whether to offer that this site be read always. */
  readonly offersAlways: boolean;
  /** The outcome of what the reader just did, where it needs words. */
  readonly message: Toast;
  readonly actions: PopupActions;
};

/** Everything in the popup: header, card or notice, footer. */
export function PopupView({ content, site, offersAlways, message, actions }: Props) {
  const words = useWords();
  const view = content.kind === "card" ? content.view : null;
  const { onOpenReport, onOpenPanel, onOpenDraft } = actions;
  const footer =
    view === null ? { onOpenDraft } : { onOpenReport, ...(onOpenPanel === undefined ? {} : { onOpenPanel }) };
  return (
    <>
      <CardHeader
        title={view === null ? words.say("extensionName") : nameOutlet(view.report, view.background)}
        detail={view === null ? null : describeOutlet(view.report, view.background, words)}
        site={site}
        onSwitch={actions.onSwitch}
      />
      {offersAlways && site !== null && <AskForSite site={site.name} onAlways={actions.onAlways} />}
      <main>
        {content.kind === "notice" ? (
          <PageNotice notice={content.notice} actions={actions} />
        ) : (
          <>
            <KnowledgeCard view={content.view} />
            <KnowledgeDate packs={content.view.report.knowledge} today={content.view.today} />
          </>
        )}
      </main>
      <CardFooter
        message={message}
        marks={content.kind === "card" ? content.marks : null}
        onOpenOptions={actions.onOpenOptions}
        onShowMarks={actions.onShowMarks}
        {...footer}
      />
    </>
  );
}
