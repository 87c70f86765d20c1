import { useWords } from "@/components/words/use-words";
import { findInReport } from "@/engine/wording/report-lists";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView };

/** Whom the reader has hidden: folded away, and one press from being back. */
export function HiddenNames({ view }: Props) {
  const words = useWords();
  const hidden = view.hidden.entities.flatMap((id) => findInReport(view.report, id) ?? []);
  if (hidden.length === 0) return null;
  return (
    <details class="fold section">
      <summary>
        {words.say("sectionHidden")} <span class="section-count">{hidden.length}</span>
      </summary>
      <ul class="names">
        {hidden.map(({ id, name, knowledge }) => (
          <li key={id}>
            {name}{" "}
            {knowledge !== null && view.onShowAgain !== undefined && (
              <button
                type="button"
                class="link"
                aria-label={words.say("showAgainAbout", name)}
                onClick={() => view.onShowAgain?.(knowledge)}
              >
                {words.say("showAgain")}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
