import { Fragment } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Phrase } from "@/components/words/Phrase";
import { useWords } from "@/components/words/use-words";
import type { Entity, Source } from "@/knowledge/lookup/entity";

type Props = { readonly entity: Entity };

/** What several registers have would be a paragraph of them. */
const mostShown = 3;

/** Where the facts come from, each source of theirs, and of which day they are; says so when nobody has checked them. */
export function FactSource({ entity }: Props) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  const publishers = byPublisher(entity.sources);
  const linksShown = publishers.slice(0, mostShown).flat().length;
  // The button that was pressed is gone: whoever goes by the keyboard goes on from what it stood for.
  useEffect(() => {
    if (isWhole) line.current?.querySelectorAll("a")[linksShown]?.focus();
  }, [isWhole, linksShown]);
  const shown = isWhole || publishers.length === mostShown + 1 ? publishers : publishers.slice(0, mostShown);
  const links = shown.map((sources, index) => (
    <Fragment key={sources[0].url}>
      {index > 0 && words.say("comma")}
      {sources.map(({ url, title, publisher }, number) => (
        <Fragment key={url}>
          {number > 0 && " "}
          <a href={url} target="_blank" rel="noreferrer" title={title} aria-label={number > 0 ? title : undefined}>
            {number > 0 ? number + 1 : publisher}
          </a>
        </Fragment>
      ))}
    </Fragment>
  ));
  const left = publishers.length - shown.length;
  return (
    <p ref={line} class="soft fact-source">
      {publishers.length > 0 && (
        <>
          <Phrase message={entity.sources.length === 1 ? "factSource" : "factSources"} parts={[links]} />
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

/** Several pages of one publisher stand under its name once: the first by the name, the others by their numbers. */
function byPublisher(sources: readonly Source[]): (readonly [Source, ...Source[]])[] {
  const groups = new Map<string, [Source, ...Source[]]>();
  for (const source of sources) {
    const same = groups.get(source.publisher);
    if (same === undefined) groups.set(source.publisher, [source]);
    else same.push(source);
  }
  return [...groups.values()];
}
