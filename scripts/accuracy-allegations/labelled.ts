import type { Allegation, Party } from "@/engine/allegations/allegation";
import { stageGroups, type Stage } from "@/knowledge/lookup/vocabulary";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { analyseText, type Analysed } from "./analyse-text";

type Place = readonly [number, number];
type LabelledAllegation = {
  readonly accused: Place;
  /** Each of these is right. */
  readonly accusers: readonly (Place | "unstated")[];
  /** Group of stages. */
  readonly stage: keyof typeof stageGroups;
  readonly answer: string | null;
};
export type LabelledArticle = {
  readonly set: "adverse-media" | "polnear";
  readonly id: number | string;
  readonly half: "tuning" | "kept";
  readonly allegations: readonly LabelledAllegation[];
};
export type Story = { readonly title: string; readonly text: string };

/** Prints, for each half: accused precision and recall; of the matched ones accuser, stage and answer. */
export function measureLabelled(
  articles: readonly LabelledArticle[],
  storyOf: (article: LabelledArticle) => Story,
  knowledge: Knowledge,
  errors: number,
): void {
  for (const half of ["tuning", "kept"] as const) {
    const counts = { ours: 0, oursRight: 0, labels: 0, found: 0, accuser: 0, stage: 0, answer: 0 };
    const listed: string[] = [];
    for (const article of articles.filter((one) => one.half === half)) {
      const { title, text } = storyOf(article);
      const analysed = analyseText(text, title, knowledge);
      const offset = analysed.text.length - text.length;
      const ours = analysed.allegations.filter(({ accused }) => accused.kind !== "unstated");
      counts.ours += ours.length;
      counts.labels += article.allegations.length;
      for (const allegation of ours) {
        const right = article.allegations.some(({ accused }) => isAt(analysed, allegation.accused, accused, offset));
        if (right) counts.oursRight += 1;
        else listed.push(`  not labelled: ${article.id} ${wordsOf(analysed, allegation)}`);
      }
      for (const label of article.allegations) {
        const same = ours.filter(({ accused }) => isAt(analysed, accused, label.accused, offset));
        if (same.length === 0) listed.push(`  missed: ${article.id} ${label.accused.join("-")}`);
        if (same.length === 0) continue;
        counts.found += 1;
        const wrong: string[] = [];
        const check = (key: "accuser" | "stage" | "answer", right: boolean): void => {
          if (right) counts[key] += 1;
          else wrong.push(key);
        };
        check(
          "accuser",
          same.some((one) => label.accusers.some((place) => isAccuser(analysed, one, place, offset))),
        );
        check(
          "stage",
          same.some((one) => groupOf(one.stage) === label.stage),
        );
        check("answer", isAnswered(same, label.answer));
        if (wrong.length > 0)
          listed.push(
            `  wrong ${wrong.join(", ")}: ${article.id} ${same.map((one) => wordsOf(analysed, one)).join(" || ")}`,
          );
      }
    }
    const share = (part: number, whole: number): string =>
      `${part} of ${whole} = ${(part / Math.max(1, whole)).toFixed(2)}`;
    console.log(
      `labelled, ${half}: accused precision ${share(counts.oursRight, counts.ours)}, recall ${share(counts.found, counts.labels)}`,
    );
    console.log(
      `  of those found: accuser ${share(counts.accuser, counts.found)}, stage ${share(counts.stage, counts.found)}, answer ${share(counts.answer, counts.found)}`,
    );
    for (const line of half === "tuning" ? listed.slice(0, errors) : []) console.log(line);
  }
}

function isAnswered(ours: readonly Allegation[], answer: string | null): boolean {
  const stances = ours.flatMap(({ responses }) => responses.map(({ stance }) => stance));
  if (answer === null) return stances.every((stance) => stance === "unreachable" || stance === "declined");
  if (answer === "admits" && ours.some((one) => one.class === "admission")) return true;
  return stances.some((stance) => stance === answer);
}

function isAccuser(
  analysed: Analysed,
  { accuser, otherAccusers }: Allegation,
  place: Place | "unstated",
  offset: number,
): boolean {
  if (place === "unstated") return accuser.kind === "unstated";
  return [accuser, ...otherAccusers].some((party) => isAt(analysed, party, place, offset));
}

/** Whether a party is who is named at the place: by a mention there, the same words, or words around it. */
function isAt({ text, linking }: Analysed, party: Party, [start, end]: Place, offset: number): boolean {
  const from = start + offset;
  const to = end + offset;
  const entity = linking.entities.find((candidate) => candidate.id === party.entity);
  if (entity?.mentions.some((mention) => mention.start < to && mention.end > from) === true) return true;
  const { span } = party;
  if (span === null) return false;
  if (span.start < to && span.end > from) return true;
  return (
    entity === undefined && text.slice(from, to).toLowerCase().includes(text.slice(span.start, span.end).toLowerCase())
  );
}

function groupOf(stage: Stage): string | undefined {
  return Object.entries(stageGroups).find(([, stages]) => (stages as readonly Stage[]).includes(stage))?.[0];
}

function wordsOf({ text }: Analysed, { accused, accuser, rule, stage, responses, mentions }: Allegation): string {
  const words = (party: Party): string =>
    party.span === null ? party.kind : text.slice(party.span.start, party.span.end);
  const [first] = mentions;
  const sentence = first === undefined ? "" : text.slice(first.start, first.end).slice(0, 140);
  return `${rule} ${stage} [${words(accused)}] by [${words(accuser)}] ${responses.map(({ stance }) => stance).join(",")}: ${sentence}`;
}
