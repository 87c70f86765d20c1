import { useWords } from "@/components/words/use-words";
import type { Notice, NoticeActions } from "./notice";
import { NoticeText } from "./NoticeText";

type Props = { readonly notice: Notice; readonly actions: NoticeActions };

/** Says kindly why there is no card here, and what can be done. */
export function PageNotice({ notice, actions }: Props) {
  const words = useWords();
  switch (notice.kind) {
    case "reading":
      return <output class="notice notice-reading">{words.say("noticeReading")}</output>;
    case "no-article":
      return <NoArticle signals={notice.signals} />;
    case "closed":
      return <NoticeText title="noticeNoSite" more="noticeNoSiteMore" />;
    case "unseen":
      return (
        <NoticeText title="noticeUnseen" more="noticeUnseenMore">
          <p class="soft">{words.say("noticeNoSiteMore")}</p>
        </NoticeText>
      );
    case "reload":
      return (
        <NoticeText
          title="noticeReload"
          more="noticeReloadMore"
          action={{ label: "noticeReloadGo", onPress: actions.onReload }}
        />
      );
    case "off":
      return (
        <NoticeText
          title="noticeOff"
          part={notice.site}
          {...(notice.isLocked
            ? { more: "noticeOffLocked" }
            : { action: { label: "noticeOffGo", onPress: actions.onSwitchOn } })}
        />
      );
    case "classroom":
      return (
        <NoticeText
          title="noticeClassroom"
          more="noticeClassroomMore"
          action={{ label: "noticeClassroomGo", onPress: actions.onOpenReport }}
        />
      );
    case "no-knowledge":
      return <NoticeText title="noticeNoKnowledge" more="noticeNoKnowledgeMore" />;
  }
}

function NoArticle({ signals }: { readonly signals: readonly string[] }) {
  const words = useWords();
  return (
    <NoticeText title="noticeNoArticle" more="noticeNoArticleMore">
      {signals.length > 0 && (
        <details class="fold">
          <summary>{words.say("noticeNoArticleSignals")}</summary>
          <ul class="reasons" lang="en" dir="ltr">
            {signals.map((signal) => (
              <li key={signal}>{signal}</li>
            ))}
          </ul>
        </details>
      )}
    </NoticeText>
  );
}
