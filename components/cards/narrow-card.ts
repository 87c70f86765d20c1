import type { Allegation } from "@/engine/allegations/allegation";
import type { AmbiguousName, LinkedEntity } from "@/engine/linking/linked-entity";
import { type Statement, voicedAmong } from "@/engine/statements/statement";
import { textOf } from "@/engine/text/span";
import { nameCategory, nameParty } from "@/engine/wording/allegation-words";
import { factsOf } from "@/engine/wording/background";
import { evidenceOf } from "@/engine/wording/evidence-of";
import { listEntities } from "@/engine/wording/report-lists";
import { describeSpeaker, wholeStatement } from "@/engine/wording/statement-words";
import type { Words } from "@/engine/wording/words";
import type { CardPart } from "./card-parts";
import { type EntityGroup, groupEntities } from "./group-entities";
import type { ReportView } from "./report-view";

/** What of the card the reader wants to see: only one part, or only what has these words. */
export type CardFilter = { readonly part: CardPart | null; readonly typed: string };

/** What is left of a card. */
export type NarrowedCard = {
  readonly allegations: readonly Allegation[];
  readonly ambiguous: readonly AmbiguousName[];
  readonly groups: readonly EntityGroup[];
  readonly statements: readonly Statement[];
  readonly unknown: readonly LinkedEntity[];
};

/** Keeps what belongs to the part and has what was typed, wherever in its words; accents and capitals do not matter. */
export function narrowCard(view: ReportView, { part, typed }: CardFilter, words: Words): NarrowedCard {
  const wanted = fold(typed.trim());
  // What is only to be searched is not put into words before somebody searches: each change on the card comes through here.
  const has = (texts: () => readonly string[]) => wanted === "" || fold(texts().join(" ")).includes(wanted);
  const isOn = (other: CardPart) => part === null || part === other;
  const { report } = view;
  return {
    allegations: isOn("allegations")
      ? report.allegations.filter((allegation) => has(() => textsOfAllegation(view, allegation, words)))
      : [],
    ambiguous: part === null ? report.ambiguous.filter((name) => has(() => textsOfAmbiguous(view, name))) : [],
    groups: groupEntities(view)
      .filter(({ id }) => isOn(id))
      .map((group) => ({
        ...group,
        entities: group.entities.filter((entity) => has(() => textsOfEntity(view, entity))),
      }))
      .filter(({ entities }) => entities.length > 0),
    statements: isOn("sourcing")
      ? voicedAmong(report.statements).filter((statement) => has(() => textsOfStatement(view, statement, words)))
      : [],
    unknown: part === null ? listEntities(report).unknown.filter((entity) => has(() => [entity.name])) : [],
  };
}

/** Whether nothing at all is left. */
export function isEmptyCard({ allegations, ambiguous, groups, statements, unknown }: NarrowedCard): boolean {
  return [allegations, ambiguous, groups, statements, unknown].every((list) => list.length === 0);
}

function textsOfAllegation({ report }: ReportView, allegation: Allegation, words: Words): string[] {
  const text = report.article?.text ?? "";
  const parties = [allegation.accused, allegation.accuser, ...allegation.otherAccusers];
  return [
    ...parties.map((party) => nameParty(report, party, words)),
    words.say(`class_${allegation.class}`),
    words.say(`stage_${allegation.stage}`),
    nameCategory(allegation, words),
    textOf(text, evidenceOf(allegation)),
    ...allegation.responses.map(({ span }) => textOf(text, span)),
  ];
}

function textsOfEntity({ background }: ReportView, entity: LinkedEntity): string[] {
  const known = factsOf(background, entity.knowledge);
  return [entity.name, known?.name ?? "", known?.description ?? "", ...(known?.facts ?? []).map(({ value }) => value)];
}

function textsOfAmbiguous({ report, background }: ReportView, name: AmbiguousName): string[] {
  const candidates = name.candidates.map((key) => factsOf(background, key)?.name ?? key);
  return [textOf(report.article?.text ?? "", name), ...candidates];
}

function textsOfStatement({ report }: ReportView, statement: Statement, words: Words): string[] {
  const text = report.article?.text ?? "";
  const naming = words.say(`source_${statement.sourceClass}`);
  return [describeSpeaker(report, statement, words), naming, textOf(text, wholeStatement(text, statement))];
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
