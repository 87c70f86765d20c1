import { useState } from "preact/hooks";
import { AllegationCard } from "@/components/cards/AllegationCard";
import type { ReportView } from "@/components/cards/report-view";
import { MarkedText } from "@/components/report/MarkedText";
import { useWords } from "@/components/words/use-words";
import type { Span } from "@/engine/text/span";
import { emptyBackground } from "@/engine/wording/background";
import { describeGlance } from "@/engine/wording/describe-glance";
import { sampleReport } from "./sample-report";

type Props = { readonly onOpenOptions: () => void };

/** The first page a new reader sees: what it does, on an invented story. It asks for nothing. */
export function WelcomeView({ onOpenOptions }: Props) {
  const words = useWords();
  return (
    <>
      <header class="welcome-head">
        <p class="soft">{words.say("extensionName")}</p>
        <h1>{words.say("welcomeTitle")}</h1>
        <p class="welcome-lead">{words.say("welcomeIntro")}</p>
      </header>
      <main>
        <Sample />
        <ol class="steps">
          <li>
            <h2>{words.say("welcomeStep1Title")}</h2>
            <p>{words.say("welcomeStep1")}</p>
          </li>
          <li>
            <h2>{words.say("welcomeStep2Title")}</h2>
            <p>{words.say("welcomeStep2")}</p>
          </li>
          <li>
            <h2>{words.say("welcomeStep3Title")}</h2>
            <p>{words.say("welcomeStep3")}</p>
          </li>
        </ol>
        <p class="welcome-lead">{words.say("welcomePromise")}</p>
        <p class="soft">
          {words.say("welcomePin")}{" "}
          <button type="button" class="link" onClick={onOpenOptions}>
            {words.say("welcomeOptions")}
          </button>
        </p>
      </main>
    </>
  );
}

function Sample() {
  const words = useWords();
  const [shown, setShown] = useState<Span | null>(null);
  const view: ReportView = {
    report: sampleReport,
    background: emptyBackground,
    today: "2026-01-01",
    hidden: { entities: [], records: [] },
    onJump: setShown,
  };
  const [allegation] = sampleReport.allegations;
  return (
    <div class="sample">
      <MarkedText report={sampleReport} shown={shown} title="welcomeStory" />
      <section aria-labelledby="sample-card-title">
        <h2 id="sample-card-title">{words.say("welcomeCard")}</h2>
        <p class="glance">{describeGlance(sampleReport, words)}</p>
        <ul class="plain">{allegation !== undefined && <AllegationCard view={view} allegation={allegation} />}</ul>
      </section>
    </div>
  );
}
