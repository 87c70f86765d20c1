import { useWords } from "@/components/words/use-words";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { textOf } from "@/engine/text/span";
import { copyEntity } from "@/engine/export/copy-item";
import { factsOf } from "@/engine/wording/background";
import { tellingFacts } from "@/engine/wording/fact-words";
import type { Entity } from "@/knowledge/lookup/entity";
import { CopyButton } from "./CopyButton";
import { BackgroundRecords } from "./BackgroundRecords";
import { FactList } from "./FactList";
import { FactSource } from "./FactSource";
import { MentionJumps } from "./MentionJumps";
import { Reasons } from "./Reasons";
import { otherRecordsOn, type ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly entity: LinkedEntity };

/** A card is for a glance; the full report has the rest. */
const mostFacts = 3;

/** Somebody in the article: who that is, from which source, where in the page, and why we think so. */
export function EntityCard({ view, entity }: Props) {
  const words = useWords();
  const known = factsOf(view.background, entity.knowledge);
  // A person's record needs the article to bring the matter up.
  const records = known === null || entity.kind === "person" ? [] : otherRecordsOn(view, known.key);
  return (
    <li class="entity">
      <h3 class="entity-name">{known?.name ?? entity.name}</h3>
      <p class="entity-what">{known?.description || words.say(`kind_${entity.kind}`)}</p>
      {entity.described !== null && (
        <p class="note">{words.say("describedAs", textOf(view.report.article?.text ?? "", entity.described))}</p>
      )}
      {known !== null && <FactList facts={tellingFacts(known, mostFacts)} />}
      {known !== null && <FactSource entity={known} />}
      <MentionJumps view={view} name={entity.name} mentions={entity.mentions} />
      <div class="folds">
        <Reasons reasons={entity.reasons} about={entity.name} />
        <BackgroundRecords view={view} records={records} about={entity.name} label="countOtherRecords" />
        <CopyButton view={view} about={entity.name} textOf={(context) => copyEntity(view.report, entity, context)} />
        <HideChoice view={view} known={known} />
      </div>
    </li>
  );
}

/** "Not this one": on this site, or everywhere. */
function HideChoice({ view, known }: { readonly view: ReportView; readonly known: Entity | null }) {
  const words = useWords();
  const { onHide, site } = view;
  if (onHide === undefined || known === null) return null;
  return (
    <details class="fold">
      <summary>
        {words.say("hideThis")} <span class="unseen">{known.name}</span>
      </summary>
      <p class="note">{words.say("hideChoice")}</p>
      <p class="notice-actions">
        {site !== undefined && site !== null && (
          <button type="button" class="button" onClick={() => onHide(known.key, "site", known.name)}>
            {words.say("hideOnSite", site)}
          </button>
        )}
        <button type="button" class="button" onClick={() => onHide(known.key, "everywhere", known.name)}>
          {words.say("hideEverywhere")}
        </button>
      </p>
    </details>
  );
}
