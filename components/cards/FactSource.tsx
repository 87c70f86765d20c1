import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Phrase } from "@/components/words/Phrase";
import { useWords } from "@/components/words/use-words";
import type { Entity } from "@/knowledge/lookup/entity";

type Props = { readonly entity: Entity };

/** What several registers have would be a paragraph of them. */
const mostShown = 3;

/** Where the facts come from, each source of theirs, and of which day they are; says so when nobody has checked them. */
export function FactSource({ entity }: Props) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: whoever goes by the keyboard goes on from what it stood for.
  useEffect(() => {
    if (isWhole) line.current?.querySelectorAll("a")[mostShown]?.focus();
  }, [isWhole]);
  const { sources } = entity;
  const shown = isWhole || sources.length === mostShown + 1 ? sources : sources.slice(0, mostShown);
  const links = shown.map(({ url, title, publisher }, index) => (
    <Fragment key={url}>
      {index > 0 && words.say("comma")}
      <a href={url} target="_blank" rel="noreferrer" title={title}>
        {publisher}
      </a>
    </Fragment>
  ));
  const left = sources.length - shown.length;
  return (
    <p ref={line} class="soft fact-source">
      {sources.length > 0 && (
        <>
          <Phrase message={sources.length === 1 ? "factSource" : "factSources"} parts={[links]} />
          {left > 0 && (
            <>
              {" "}
              <button type="button" class="link" onClick={() => setWhole(true)}>
                {words.say("countMore", String(left))}
              </button>
            </>
          )}
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
