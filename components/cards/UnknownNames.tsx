import { useWords } from "@/components/words/use-words";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { kindOfUnknown } from "@/engine/wording/report-lists";
import type { ReportView } from "./report-view";

type Props = {
  readonly view: ReportView;
  readonly unknown: readonly LinkedEntity[];
  /** Whether all are shown at once: they were searched for. */
  readonly isOpen: boolean;
};

/** A few lines; the rest on demand, unless it is less than a line. */
const mostShown = 12;
const fewestFolded = 4;

/** Names that are linked to no entry: said, so that a reader knows what is missing. */
export function UnknownNames({ view, unknown, isOpen }: Props) {
  const words = useWords();
  const shown = unknown.length - mostShown < fewestFolded ? unknown.length : mostShown;
  const rest = unknown.slice(shown);
  return (
    <>
      <p class="note">{words.say("unknownWhy")}</p>
      <NameList view={view} names={unknown.slice(0, shown)} />
      {rest.length > 0 && (
        <details class="fold" open={isOpen}>
          <summary>{words.say("countMore", String(rest.length))}</summary>
          <NameList view={view} names={rest} />
        </details>
      )}
    </>
  );
}

function NameList({ view, names }: { readonly view: ReportView; readonly names: readonly LinkedEntity[] }) {
  const words = useWords();
  return (
    <ul class="names">
      {names.map((entity) => {
        const [first] = entity.mentions;
        return (
          <li key={entity.id}>
            {first === undefined ? (
              entity.name
            ) : (
              <button type="button" class="link" title={words.say("jump")} onClick={() => view.onJump(first)}>
                {entity.name}
              </button>
            )}{" "}
            <span class="soft">{kindOfUnknown(entity, words)}</span>
          </li>
        );
      })}
    </ul>
  );
}
