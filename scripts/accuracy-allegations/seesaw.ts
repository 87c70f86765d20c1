import type { Party } from "@/engine/allegations/allegation";
import { overlaps } from "@/engine/text/span";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { analyseText, type Analysed } from "./analyse-text";

type Stance = { readonly sent: number; readonly source: string; readonly target: string; readonly stance: string };
type Line = {
  readonly sentences: Readonly<Record<string, string>>;
  readonly stances: readonly Stance[];
  readonly entities: readonly { readonly name: string; readonly types: readonly string[] }[];
};

const accusing =
  /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|su(?:e|es|ed|ing)|charg(?:ed|ing)|denounc(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|critici[sz](?:e|es|ed|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|fault(?:s|ed|ing)|rebuk(?:e|es|ed|ing))\b/iu;
const core = /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|su(?:e|es|ed|ing))\b/iu;

type Document = { readonly line: Line; readonly starts: Readonly<Record<number, number>>; readonly analysed: Analysed };

/** Prints how many of the negative pairs we have, and how often the right way round. */
export function measurePairs(lines: readonly unknown[], knowledge: Knowledge, errors: number): void {
  const documents = (lines as readonly Line[]).map((line) => readDocument(line, knowledge));
  measure("accuse, allege, blame, sue", core, documents, 0);
  measure("all verbs of accusing", accusing, documents, errors);
}

/** A document's sentences joined by blanks, and where each starts. */
function readDocument(line: Line, knowledge: Knowledge): Document {
  const starts: Record<number, number> = {};
  let text = "";
  for (const [number, sentence] of Object.entries(line.sentences)) {
    starts[Number(number)] = text.length;
    text += `${sentence} `;
  }
  return { line, starts, analysed: analyseText(text, "", knowledge) };
}

function measure(name: string, verbs: RegExp, documents: readonly Document[], errors: number): void {
  const counts = { pairs: 0, right: 0, turned: 0 };
  const listed: string[] = [];
  for (const { line, starts, analysed } of documents) {
    for (const stance of line.stances) {
      const sentence = line.sentences[String(stance.sent)] ?? "";
      if (stance.stance !== "NEG" || !isParties(line, stance) || !isExplicit(sentence, verbs, stance)) continue;
      counts.pairs += 1;
      const span = { start: starts[stance.sent] ?? 0, end: (starts[stance.sent] ?? 0) + sentence.length };
      const here = analysed.allegations.filter((allegation) =>
        allegation.mentions.some((mention) => overlaps(mention, span)),
      );
      const has = (accuser: string, accused: string) =>
        here.some(
          (allegation) =>
            isParty(analysed, allegation.accused, accused) &&
            [allegation.accuser, ...allegation.otherAccusers].some((party) => isParty(analysed, party, accuser)),
        );
      if (has(stance.source, stance.target)) counts.right += 1;
      else {
        const turned = has(stance.target, stance.source);
        if (turned) counts.turned += 1;
        listed.push(`  ${turned ? "TURNED " : ""}${stance.source} → ${stance.target}: ${sentence}`);
      }
    }
  }
  const found = counts.right + counts.turned;
  console.log(
    `seesaw, ${name}: ${counts.pairs} pairs, recall ${(found / counts.pairs).toFixed(3)}, direction ${(counts.right / found).toFixed(3)}`,
  );
  for (const entry of listed.slice(0, errors)) console.log(entry);
}

const parties = new Set(["People", "Organization", "GPE"]);

/** Both ends are people or bodies: topics ("net neutrality") accuse nobody and are not accused. */
function isParties(line: Line, { source, target }: Stance): boolean {
  return [source, target].every((name) =>
    line.entities.some((entity) => entity.name === name && entity.types.some((type) => parties.has(type))),
  );
}

/** How far from the verb its ends may stand, in characters. */
const near = 70;

/** "Hale … accused … Ito" or "Ito … was accused by … Hale": the verb stands between its ends, and near both. */
function isExplicit(sentence: string, verbs: RegExp, { source, target }: Stance): boolean {
  for (const match of sentence.matchAll(new RegExp(verbs, "giu"))) {
    const before = sentence.slice(Math.max(0, match.index - near), match.index);
    const after = sentence.slice(match.index, match.index + match[0].length + near);
    if (isNamed(before, source) && isNamed(after, target)) return true;
    if (/\bby\b/u.test(after) && isNamed(before, target) && isNamed(after, source)) return true;
  }
  return false;
}

/** By a word of the name, so that "Democratic Party" is found as "Democrats". */
function isNamed(sentence: string, name: string): boolean {
  return keysOf(name).some((key) => sentence.toLowerCase().includes(key));
}

function isParty({ text, linking }: Analysed, party: Party, name: string): boolean {
  const words = party.span === null ? "" : text.slice(party.span.start, party.span.end);
  const entity = linking.entities.find((candidate) => candidate.id === party.entity)?.name ?? "";
  return isNamed(`${words} ${entity}`, name);
}

function keysOf(name: string): string[] {
  const words = name.toLowerCase().split(/\s+/u);
  if (name === "Not in the list" || name === "None") return [];
  const last = words.at(-1) ?? "";
  if (last === "party" || last === "administration") return [(words[0] ?? "").slice(0, 7)];
  return [name.toLowerCase(), last].filter((word) => word.length > 3);
}
