import { KnowledgeDate } from "@/components/frame/KnowledgeDate";
import { useWords } from "@/components/words/use-words";
import type { PackInfo } from "@/knowledge/lookup/knowledge";
import { SettingsSection } from "./SettingsSection";

/** A collection that facts were taken from. */
export type FactsSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
};

type Props = {
  readonly version: string;
  /** Null while it is loaded, and when it cannot be. */
  readonly pack: PackInfo | null;
  readonly today: string;
  readonly sources: readonly FactsSource[];
  /** Pages that single facts were checked against. */
  readonly checkedPages: number;
};

/** Which version this is, how old its knowledge is, and where that is from. */
export function AboutText({ version, pack, today, sources, checkedPages }: Props) {
  const words = useWords();
  return (
    <SettingsSection id="about" title={words.say("optionsAbout")}>
      <p>{words.say("aboutVersion", version)}</p>
      {pack !== null && <KnowledgeDate packs={[pack]} today={today} />}
      <p>{words.say("aboutJudge")}</p>
      <p>{words.say("aboutCorrect")}</p>
      <p>
        <a href="third-party-notices.txt" target="_blank" rel="noreferrer">
          {words.say("aboutOthersCode")}
        </a>
      </p>
      <h3>{words.say("aboutSources")}</h3>
      <p class="note">{words.count("countCheckedPages", checkedPages)}</p>
      <ul class="rows">
        {sources.map((source) => (
          <li key={source.id}>
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
            <span class="soft">
              {source.publisher} · {source.licence}
            </span>
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
