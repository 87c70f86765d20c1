import type { Linking } from "@/engine/linking/linked-entity";
import type { Statement } from "@/engine/statements/statement";
import type { ParsedText } from "@/engine/syntax/parsed-text";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Allegation } from "./allegation";
import { buildAllegation } from "./grouping/build-allegation";
import { groupReadings } from "./grouping/group-readings";
import { repliesTo } from "./grouping/join-replies";
import { nameDescribed } from "./grouping/name-described";
import { nameOwned } from "./grouping/name-owned";
import { nameEnded } from "./grouping/name-ended";
import { namePair } from "./grouping/name-pair";
import { nameSuspect } from "./grouping/name-suspect";
import { nameUnnamed } from "./grouping/name-unnamed";
import { understoodIn } from "./grouping/unclear-answers";
import { withoutEchoes } from "./grouping/without-echoes";
import { withoutDoublets } from "./grouping/without-doublets";
import { hideVictims } from "./guards/hide-victims";
import { guardReadings } from "./guards/guard-readings";
import { saysEnough } from "./guards/says-enough";
import { unlinkDoubtful } from "./guards/unlink-doubtful";
import { unlinkNamesakes } from "./guards/unlink-namesakes";
import { unlinkVictims } from "./guards/unlink-victims";
import { makeReader } from "./reading/reader";
import { readAll } from "./reading/read-all";

/** Under this score an allegation is not in the report: rather silent than wrong. */
const threshold = 0.5;

/**
 * Who accuses whom of what, how far it has gone, and what the accused answer: one allegation for each accused, wrongdoing
 * and side that accuses, in reading order. What the text denies, asks or only supposes is none.
 */
export function findAllegations(
  parsed: ParsedText,
  linking: Linking,
  statements: readonly Statement[],
  knowledge: Knowledge,
): Allegation[] {
  const reader = makeReader(parsed, linking, statements);
  const found = readAll(reader);
  const sure = unlinkNamesakes(reader, unlinkDoubtful(reader, found.readings));
  const kept = nameEnded(reader, guardReadings(reader, unlinkVictims(reader, sure)));
  const shown = kept.map((reading) => hideVictims(reader, reading));
  const { readings, replies } = nameDescribed(reader, {
    readings: nameOwned(reader, shown),
    replies: found.replies,
  });
  const named = namePair(reader, nameUnnamed(reader, readings));
  const groups = withoutDoublets(reader, groupReadings(parsed.text, nameSuspect(reader, named)));
  const understood = understoodIn({ readings: shown, replies });
  const answered = repliesTo(reader, knowledge, groups, replies);
  const allegations: Allegation[] = [];
  for (const group of withoutEchoes(groups, answered)) {
    const id = `a${allegations.length + 1}`;
    const allegation = buildAllegation({ reader, knowledge, understood, replies: answered }, group, id);
    if (allegation === null || allegation.score < threshold || !saysEnough(parsed.text, allegation)) continue;
    allegations.push(allegation);
  }
  return allegations;
}
