import { recordsWith } from "@/engine/wording/shown-records";
import { Phrase } from "@/components/words/Phrase";
import { useWords } from "@/components/words/use-words";
import type { Allegation } from "@/engine/allegations/allegation";
import { copyAllegation } from "@/engine/export/copy-item";
import {
  describeOtherAccusers,
  nameCategory,
  readingNotes,
  titleKey,
  titleNames,
} from "@/engine/wording/allegation-words";
import { describeAllegationSource } from "@/engine/wording/allegation-source";
import { evidenceOf } from "@/engine/wording/evidence-of";
import { AllegationReplies } from "./AllegationReplies";
import { ArticleQuote } from "./ArticleQuote";
import { CopyButton } from "./CopyButton";
import { BackgroundRecords } from "./BackgroundRecords";
import { Reasons } from "./Reasons";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly allegation: Allegation };

/** Who accuses whom, in the article's words, how far it has gone, and what is answered: never one without the others. */
export function AllegationCard({ view, allegation }: Props) {
  const words = useWords();
  const sentence = evidenceOf(allegation);
  const category = nameCategory(allegation, words);
  const parties = titleNames(view.report, allegation, words);
  const title = words.say(titleKey(allegation), ...parties);
  const notes = [...describeAllegationSource(view.report, allegation, words), ...readingNotes(allegation, words)];
  const others = describeOtherAccusers(view.report, allegation, words);
  const repeats = allegation.mentions.filter((mention) => mention !== sentence);
  return (
    <li class="allegation" id={`allegation-${allegation.id}`}>
      <h3 class="allegation-title">
        <Phrase
          message={titleKey(allegation)}
          parts={parties.map((name) => (
            <b key={name}>{name}</b>
          ))}
        />
      </h3>
      <p class="allegation-stage">
        <span class="tag">{words.say(`stage_${allegation.stage}`)}</span>
        {category !== "" && <span>{category}</span>}
        {allegation.repeated && <span>{words.say("voiceRepeated")}</span>}
      </p>
      {others !== null && <p class="note">{others}</p>}
      <ArticleQuote view={view} span={sentence} emphasis={allegation.content ?? allegation.cue} />
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      <AllegationReplies view={view} allegation={allegation} />
      <div class="folds">
        <Reasons reasons={[...allegation.reasons, words.say("whyRule", allegation.rule)]} about={title} />
        <BackgroundRecords view={view} records={recordsWith(allegation, view)} about={title} />
        <CopyButton view={view} about={title} textOf={(context) => copyAllegation(view.report, allegation, context)} />
        {repeats.map((mention, index) => (
          <button key={mention.start} type="button" class="link" onClick={() => view.onJump(mention)}>
            {repeats.length === 1 ? words.say("alsoHere") : words.say("alsoAt", String(index + 1))}
          </button>
        ))}
      </div>
    </li>
  );
}
