import type { Party } from "@/engine/allegations/allegation";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { analyseText, type Analysed } from "./analyse-text";

type Stance = { readonly sent: number; readonly source: string; readonly target: string; readonly stance: string };
type Line = { readonly sentences: Readonly<Record<string, string>>; readonly stances: readonly Stance[] };

const accusing =
  /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|su(?:e|es|ed|ing)|charg(?:ed|ing)|denounc(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|critici[sz](?:e|es|ed|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|fault(?:s|ed|ing)|rebuk(?:e|es|ed|ing))\b/iu;
const core = /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|su(?:e|es|ed|ing))\b/iu;

/** Prints how many of the negative pairs we have, and how often the right way round. */
export function measurePairs(lines: readonly unknown[], knowledge: Knowledge, errors: number): void {
  for (const [name, verbs] of [
    ["accuse, allege, blame, sue", core],
    ["all verbs of accusing", accusing],
  ] as const)
    measure(name, verbs, lines as readonly Line[], knowledge, name.startsWith("all") ? errors : 0);
}

function measure(name: string, verbs: RegExp, lines: readonly Line[], knowledge: Knowledge, errors: number): void {
  const counts = { pairs: 0, right: 0, turned: 0 };
  const listed: string[] = [];
  for (const line of lines) {
    for (const stance of line.stances) {
      const sentence = line.sentences[String(stance.sent)] ?? "";
      if (
        stance.stance !== "NEG" ||
        !verbs.test(sentence) ||
        !isNamed(sentence, stance.source) ||
        !isNamed(sentence, stance.target)
      )
        continue;
      counts.pairs += 1;
      const analysed = analyseText(sentence, "", knowledge);
      const has = (accuser: string, accused: string) =>
        analysed.allegations.some(
          (allegation) =>
            isParty(analysed, allegation.accused, accused) &&
            [allegation.accuser, ...allegation.otherAccusers].some((party) => isParty(analysed, party, accuser)),
        );
      if (has(stance.source, stance.target)) counts.right += 1;
      else if (has(stance.target, stance.source)) counts.turned += 1;
      else listed.push(`  ${stance.source} → ${stance.target}: ${sentence}`);
    }
  }
  const found = counts.right + counts.turned;
  console.log(
    `seesaw, ${name}: ${counts.pairs} pairs, recall ${(found / counts.pairs).toFixed(3)}, direction ${(counts.right / found).toFixed(3)}`,
  );
  for (const entry of listed.slice(0, errors)) console.log(entry);
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
