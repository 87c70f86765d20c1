import { useWords } from "@/components/words/use-words";
import { needsAnswer, titleKey, titleNames } from "@/engine/wording/allegation-words";
import type { ArticleReport } from "@/engine/report/article-report";
import { type MapLine, mapAccusations } from "./map-layout";

type Props = { readonly report: ArticleReport };

/** Height of a name, in rem and in the units of the drawing. */
const row = { rem: 2.5, units: 10 };

/** Who accuses whom, drawn; the table below it says the same in words. */
export function AccusationMap({ report }: Props) {
  const words = useWords();
  const { accusers, accused, lines } = mapAccusations(report, words);
  const rows = Math.max(accusers.length, accused.length);
  const heightOf = (place: number, names: number) => ((rows - names) / 2 + place + 0.5) * row.units;
  return (
    <figure class="map">
      {/* The lists are called by these already. */}
      <span class="map-head" aria-hidden="true">
        {words.say("columnAccuser")}
      </span>
      <span class="map-head map-head-accused" aria-hidden="true">
        {words.say("columnAccused")}
      </span>
      <Names label={words.say("columnAccuser")} names={accusers} rows={rows} />
      <svg
        class="map-lines"
        viewBox={`0 0 100 ${rows * row.units}`}
        height={`${rows * row.rem}rem`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.say("mapLabel")}
      >
        {lines.map((line) => (
          <MapPath
            key={`${line.allegation.id} ${line.from}`}
            report={report}
            line={line}
            start={heightOf(line.from, accusers.length)}
            end={heightOf(line.to, accused.length)}
          />
        ))}
      </svg>
      <Names label={words.say("columnAccused")} names={accused} rows={rows} />
      <figcaption class="note map-legend">
        <span class="map-key">{words.say("mapAnswered")}</span>
        <span class="map-key map-key-none">{words.say("mapUnanswered")}</span>
      </figcaption>
    </figure>
  );
}

type NamesProps = { readonly label: string; readonly names: readonly string[]; readonly rows: number };

function Names({ label, names, rows }: NamesProps) {
  return (
    <ul class="map-names" aria-label={label} style={{ minHeight: `${rows * row.rem}rem` }}>
      {names.map((name) => (
        <li key={name} style={{ height: `${row.rem}rem` }}>
          <span title={name}>{name}</span>
        </li>
      ))}
    </ul>
  );
}

type PathProps = Props & { readonly line: MapLine; readonly start: number; readonly end: number };

/** Several lines between the same two are bent apart. */
function MapPath({ report, line, start, end }: PathProps) {
  const words = useWords();
  const { allegation, turn } = line;
  const bend = (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * 4;
  const unanswered = needsAnswer(allegation) && allegation.responses.length === 0;
  const title = words.say(titleKey(allegation), ...titleNames(report, allegation, words));
  return (
    <path
      class={unanswered ? "map-line map-line-none" : "map-line"}
      d={`M0 ${start} C 40 ${start + bend} 60 ${end + bend} 100 ${end}`}
      vector-effect="non-scaling-stroke"
    >
      <title>{`${title}: ${words.say(`stage_${allegation.stage}`)}`}</title>
    </path>
  );
}
