import { Phrase } from "@/components/words/Phrase";
import { useWords } from "@/components/words/use-words";
import type { Entity } from "@/knowledge/lookup/entity";

type Props = { readonly entity: Entity };

/** Where the facts come from and of which day they are; says so when nobody has checked them. */
export function FactSource({ entity }: Props) {
  const words = useWords();
  const [first] = entity.sources;
  return (
    <p class="soft fact-source">
      {first !== undefined && (
        <>
          <Phrase
            message="factSource"
            parts={[
              <a key={first.url} href={first.url} target="_blank" rel="noreferrer" title={first.title}>
                {first.publisher}
              </a>,
            ]}
          />
          {words.say("comma")}
        </>
      )}
      {words.say("factAsOf", words.date(entity.asOf))}
      {entity.isOwn && (
        <>
          {" · "}
          <span class="tag own-fact">{words.say("factFromPack", entity.pack)}</span>
        </>
      )}
      {!entity.checked && (
        <>
          {" · "}
          <span class="tag" title={words.say("factNotCheckedWhy")}>
            {words.say("factNotChecked")}
          </span>
        </>
      )}
    </p>
  );
}
