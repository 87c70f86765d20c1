import type { Allegation, Party } from "@/engine/allegations/allegation";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { analyseText, type Analysed } from "./analyse-text";

type Line = {
  readonly entity_name: string;
  readonly title: string;
  readonly article: string;
  readonly label: "am" | "nam";
  readonly in_text: boolean;
};

/** An allegation that makes an article adverse: of wrongdoing, against somebody named, and still standing. */
function stands({ text }: Analysed, { polarity, class: kind, accused }: Allegation): boolean {
  return polarity === "asserted" && kind !== "clearing" && (accused.entity !== null || isName(text, accused));
}

const ordinary = /^(?:he|she|they|it|some|many|others|police|authorities|prosecutors|officials|who)$/iu;

/** A name that linking has no entity for: its last word, or an owner before it, is written with a capital. */
function isName(text: string, { span }: Party): boolean {
  const words = span === null ? "" : text.slice(span.start, span.end);
  return !ordinary.test(words) && /(?:^|\s)\p{Lu}\S*$|\p{Lu}\S*[’']s /u.test(words);
}

/** Prints precision, recall and F1 of "adverse", and how often the labelled accused is among ours; errors without those in `kept`. */
export function measureAdverse(
  lines: readonly unknown[],
  knowledge: Knowledge,
  errors: number,
  kept: ReadonlySet<unknown>,
): void {
  const counts = { right: 0, wrong: 0, missed: 0, named: 0, found: 0 };
  const listed: string[] = [];
  for (const line of lines as readonly Line[]) {
    const analysed = analyseText(line.article, line.title, knowledge);
    const standing = analysed.allegations.filter((allegation) => stands(analysed, allegation));
    const adverse = standing.length > 0;
    if (adverse && line.label === "am") counts.right += 1;
    else if (adverse) counts.wrong += 1;
    else if (line.label === "am") counts.missed += 1;
    const isNamed = line.label === "am" && line.in_text && line.entity_name.trim() !== "";
    const found = standing.some((allegation) => isCalled(analysed, allegation.accused, line.entity_name));
    if (isNamed) counts.named += 1;
    if (isNamed && found) counts.found += 1;
    const isError = adverse !== (line.label === "am") || (isNamed && !found);
    if (isError && !kept.has(line)) listed.push(describe(line, analysed, standing));
  }
  const precision = counts.right / (counts.right + counts.wrong);
  const recall = counts.right / (counts.right + counts.missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `adverse-media: ${lines.length} articles, precision ${three(precision)}, recall ${three(recall)}, F1 ${three(f1)}`,
  );
  console.log(
    `  the named accused is among ours: ${counts.found} of ${counts.named} = ${three(counts.found / counts.named)}`,
  );
  for (const entry of listed.slice(0, errors)) console.log(entry);
}

function isCalled(analysed: Analysed, party: Party, name: string): boolean {
  const entity = analysed.linking.entities.find((candidate) => candidate.id === party.entity);
  const names = [
    entity?.name ?? "",
    party.span === null ? "" : analysed.text.slice(party.span.start, party.span.end),
    ...(entity?.mentions ?? [])
      .filter((mention) => mention.form !== "pronoun")
      .map((mention) => analysed.text.slice(mention.start, mention.end)),
  ];
  return name.split(/[,;&]| and /u).some((wanted) => names.some((ours) => isAlike(ours, wanted)));
}

function isAlike(one: string, other: string): boolean {
  const words = (name: string): string[] =>
    name
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/'s\b/gu, "")
      .match(/[\p{L}\d]+/gu) ?? [];
  const wanted = words(other);
  const ours = words(one);
  if (wanted.length === 0 || ours.length === 0) return false;
  return (
    wanted.at(-1) === ours.at(-1) ||
    wanted.every((word) => ours.includes(word)) ||
    ours.every((word) => wanted.includes(word))
  );
}

function describe(line: Line, { text }: Analysed, standing: readonly Allegation[]): string {
  const words = standing.slice(0, 3).map((allegation) => {
    const span = allegation.mentions[0];
    const sentence = span === undefined ? "" : text.slice(span.start, span.end).slice(0, 260);
    const accused =
      allegation.accused.span === null ? "" : text.slice(allegation.accused.span.start, allegation.accused.span.end);
    return `    ${allegation.rule} ${allegation.class}/${allegation.stage} ${allegation.category} ${allegation.score.toFixed(2)} [${accused}] ${sentence}`;
  });
  return `  ${line.label} “${line.entity_name}” ${line.title}\n${words.join("\n")}`;
}

function three(value: number): string {
  return value.toFixed(3);
}
