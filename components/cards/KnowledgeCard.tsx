import { useWords } from "@/components/words/use-words";
import { describeGlance } from "@/engine/wording/describe-glance";
import { listEntities } from "@/engine/wording/report-lists";
import { AllegationCard } from "./AllegationCard";
import { AmbiguousNames } from "./AmbiguousNames";
import { CardSection } from "./CardSection";
import { EntityCard } from "./EntityCard";
import { groupEntities } from "./group-entities";
import { HiddenNames } from "./HiddenNames";
import { ReadingLimits } from "./ReadingLimits";
import type { ReportView } from "./report-view";
import { SectionLinks } from "./SectionLinks";
import { SourcingView } from "./SourcingView";
import { UnknownNames } from "./UnknownNames";

type Props = { readonly view: ReportView };

/** The card of one article: at a glance first, then allegations, who is in it, and where it comes from. */
export function KnowledgeCard({ view }: Props) {
  const words = useWords();
  const { report } = view;
  const groups = groupEntities(view);
  const unknown = listEntities(report).unknown;
  return (
    <>
      <p class="glance">{describeGlance(report, words)}</p>
      <ReadingLimits report={report} />
      <SectionLinks view={view} groups={groups} />
      <Allegations view={view} />
      {report.ambiguous.length > 0 && (
        <CardSection id="ambiguous" title={words.say("sectionAmbiguous")}>
          <AmbiguousNames view={view} />
        </CardSection>
      )}
      {groups.map(({ id, title, entities }) => (
        <CardSection key={id} id={id} title={words.say(title)} count={entities.length}>
          <ul class="plain">
            {entities.map((entity) => (
              <EntityCard key={entity.id} view={view} entity={entity} />
            ))}
          </ul>
        </CardSection>
      ))}
      <HiddenNames view={view} />
      <CardSection id="sourcing" title={words.say("sectionSourcing")}>
        <SourcingView view={view} />
      </CardSection>
      {unknown.length > 0 && (
        <CardSection id="unknown" title={words.say("sectionUnknown")} count={unknown.length}>
          <UnknownNames view={view} unknown={unknown} />
        </CardSection>
      )}
    </>
  );
}

function Allegations({ view }: Props) {
  const words = useWords();
  const { allegations } = view.report;
  if (allegations.length === 0) {
    return (
      <CardSection id="allegations" title={words.say("sectionAllegations")}>
        <p>{words.say("noAllegations")}</p>
        <p class="note">{words.say("noAllegationsWhy")}</p>
      </CardSection>
    );
  }
  return (
    <CardSection id="allegations" title={words.say("sectionAllegations")} count={allegations.length}>
      <ul class="plain">
        {allegations.map((allegation) => (
          <AllegationCard key={allegation.id} view={view} allegation={allegation} />
        ))}
      </ul>
    </CardSection>
  );
}
