import type { ReportView } from "@/components/cards/report-view";
import { useWords } from "@/components/words/use-words";
import type { Allegation } from "@/engine/allegations/allegation";
import {
  describeNoAnswer,
  describeResponse,
  nameAccusers,
  nameCategory,
  nameParty,
  needsAnswer,
} from "@/engine/wording/allegation-words";

type Props = {
  readonly view: ReportView;
  /** A link to an allegation on the card is pressed. */
  readonly onLead: () => void;
};

/** Who accuses whom, at one look and as the map has it: with the stage and the answer, as everywhere. */
export function AccusationTable({ view, onLead }: Props) {
  const words = useWords();
  return (
    <table class="accusations">
      <thead>
        <tr>
          <th scope="col">{words.say("columnAccuser")}</th>
          <th scope="col">{words.say("columnAccused")}</th>
          <th scope="col">{words.say("columnMatter")}</th>
          <th scope="col">{words.say("columnStage")}</th>
          <th scope="col">{words.say("columnAnswer")}</th>
        </tr>
      </thead>
      <tbody>
        {view.report.allegations.map((allegation) => (
          <AccusationRow key={allegation.id} view={view} onLead={onLead} allegation={allegation} />
        ))}
      </tbody>
    </table>
  );
}

function AccusationRow({ view, onLead, allegation }: Props & { readonly allegation: Allegation }) {
  const words = useWords();
  const category = nameCategory(allegation, words);
  const answers = allegation.responses.map((response) => describeResponse(view.report, response, words));
  const none = needsAnswer(allegation) ? describeNoAnswer(view.report, allegation, words) : "";
  return (
    <tr>
      <td data-label={words.say("columnAccuser")}>{words.list(nameAccusers(view.report, allegation, words))}</td>
      <td data-label={words.say("columnAccused")}>{nameParty(view.report, allegation.accused, words)}</td>
      <td data-label={words.say("columnMatter")} class="own-words">
        <a href={`#allegation-${allegation.id}`} onClick={onLead}>
          {words.say(`class_${allegation.class}`)}
        </a>
        {category !== "" && words.say("comma") + category}
      </td>
      <td data-label={words.say("columnStage")} class="own-words">
        {words.say(`stage_${allegation.stage}`)}
      </td>
      <td data-label={words.say("columnAnswer")}>{answers.length > 0 ? answers.join(words.say("semicolon")) : none}</td>
    </tr>
  );
}
