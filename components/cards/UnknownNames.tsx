import { useWords } from "@/components/words/use-words";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { kindOfUnknown } from "@/engine/wording/report-lists";
import type { ReportView } from "./report-view";

type Props = { readonly view: ReportView; readonly unknown: readonly LinkedEntity[] };

/** Names that the knowledge has no entry for: said, so that a reader knows what is missing. */
export function UnknownNames({ view, unknown }: Props) {
  const words = useWords();
  return (
    <>
      <p class="note">{words.say("unknownWhy")}</p>
      <ul class="names">
        {unknown.map((entity) => {
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
    </>
  );
}
