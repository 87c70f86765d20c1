import { Fragment } from "preact";
import { Phrase } from "@/components/words/Phrase";
import { useWords } from "@/components/words/use-words";
import type { Entity } from "@/knowledge/lookup/entity";

type Props = { readonly entity: Entity };

/** Where the facts come from, each source of theirs, and of which day they are; says so when nobody has checked them. */
export function FactSource({ entity }: Props) {
  const words = useWords();
  const { sources } = entity;
  const links = sources.map(({ url, title, publisher }, index) => (
    <Fragment key={url}>
      {index > 0 && words.say("comma")}
      <a href={url} target="_blank" rel="noreferrer" title={title}>
        {publisher}
      </a>
    </Fragment>
  ));
  return (
    <p class="soft fact-source">
      {sources.length > 0 && (
        <>
          <Phrase message={sources.length === 1 ? "factSource" : "factSources"} parts={[links]} />
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
