import { useWords } from "@/components/words/use-words";
import type { AmbiguousName } from "@/engine/linking/linked-entity";
import { textOf } from "@/engine/text/span";
import { factsOf } from "@/engine/wording/background";
import { tellingFacts } from "@/engine/wording/fact-words";
import { FactList } from "./FactList";
import { FactSource } from "./FactSource";
import { MentionJumps } from "./MentionJumps";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly names: readonly AmbiguousName[] };

/** Names that several go by: everybody who may be meant, and no guess. */
export function AmbiguousNames({ view, names }: Props) {
  const words = useWords();
  const text = view.report.article?.text ?? "";
  return (
    <ul class="plain">
      {names.map((name) => (
        <li key={name.start} class="entity">
          <h3 class="entity-name">{textOf(text, name)}</h3>
          <p class="note">{words.say("ambiguousCould", textOf(text, name))}</p>
          <ul class="candidates">
            {name.candidates.map((key) => (
              <Candidate key={key} view={view} candidate={key} />
            ))}
          </ul>
          <MentionJumps view={view} name={textOf(text, name)} mentions={[name]} />
        </li>
      ))}
    </ul>
  );
}

function Candidate({ view, candidate }: { readonly view: ReportView; readonly candidate: string }) {
  const known = factsOf(view.background, candidate);
  if (known === null) return <li>{candidate}</li>;
  return (
    <li>
      <details class="fold">
        <summary>
          <b>{known.name}</b> <span class="soft">{known.description}</span>
        </summary>
        <FactList facts={tellingFacts(known, 3)} />
        <FactSource entity={known} />
      </details>
    </li>
  );
}
