import { useWords } from "@/components/words/use-words";
import type { ExportContext } from "@/engine/export/outline";
import type { ReportView } from "./report-view";

type Props = {
  readonly view: ReportView;
  readonly about: string;
  /** Puts the item into words; only asked when it is copied. */
  readonly textOf: (context: ExportContext) => string;
};

/** Copies one item with its evidence, for somebody's notes. */
export function CopyButton({ view, about, textOf }: Props) {
  const words = useWords();
  const { onCopy, background, today, hidden } = view;
  if (onCopy === undefined) return null;
  return (
    <button type="button" class="link" onClick={() => onCopy(textOf({ background, words, today, hidden }))}>
      {words.say("copyItem")} <span class="unseen">{about}</span>
    </button>
  );
}
