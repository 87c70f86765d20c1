import type { Sourcing } from "./sourcing";
import type { ArticleText } from "@/engine/article/article-text";
import type { EntityId, LinkedEntity, Linking } from "@/engine/linking/linked-entity";
import { namesPaper } from "@/engine/statements/source-words";
import { sourceClasses, type SourceClass, type Statement, voicedAmong } from "@/engine/statements/statement";
import { textOf } from "@/engine/text/span";
import { webHost } from "@/engine/text/web-host";

/** What `describeSourcing` needs of an allegation. */
type AnsweredParty = {
  readonly accused: { readonly entity: EntityId | null };
  readonly responses: readonly unknown[];
};

/** Hosts where courts, registers and agencies publish. */
const documentHosts =
  /(?:^|\.)(?:gov|mil|europa\.eu|gov\.[a-z]{2}|gob\.[a-z]{2}|gouv\.fr|documentcloud\.org|courtlistener\.com)$/u;

/** How the story as a whole is sourced: its voiced statements by class, whom it relies on, and who has not been heard. */
export function describeSourcing(
  attributed: readonly Statement[],
  allegations: readonly AnsweredParty[],
  linking: Linking,
  article: Pick<ArticleText, "text" | "links">,
): Sourcing {
  const statements = voicedAmong(attributed);
  const entities = new Map(linking.entities.map((entity) => [entity.id, entity]));
  return {
    byClass: byClass(statements),
    outlets: [...new Set(statements.flatMap((statement) => statement.relay))],
    documents: documentsIn(statements, article),
    firstHand: statements.some((statement) => statement.firstHand === true || statement.sourceClass === "witnessed"),
    namedPeople: peopleAmong(statements, entities),
    namedStatements: statements.filter(hasName).length,
    oneSource: isOneSource(statements),
    unansweredAccused: unanswered(allegations),
  };
}

const namedClasses: ReadonlySet<SourceClass> = new Set<SourceClass>([
  "document",
  "named_person",
  "named_org",
  "spokesperson",
  "relay",
]);

function hasName({ speaker, sourceClass }: Statement): boolean {
  return speaker !== null || namedClasses.has(sourceClass);
}

/** A company and its spokeswoman are one; a source that no entity stands for may be another. */
function isOneSource(statements: readonly Statement[]): boolean {
  const voices = new Set(statements.map(({ speaker, speaksFor }) => speaksFor ?? speaker));
  return statements.length > 1 && voices.size === 1 && !voices.has(null);
}

function byClass(statements: readonly Statement[]): Record<SourceClass, string[]> {
  const groups = {} as Record<SourceClass, string[]>;
  for (const name of sourceClasses) groups[name] = [];
  for (const statement of statements) groups[statement.sourceClass].push(statement.id);
  return groups;
}

/** Links to courts, registers and agencies, and papers that speak themselves; each paper once, by the first words for it. */
function documentsIn(
  statements: readonly Statement[],
  { text, links }: Pick<ArticleText, "text" | "links">,
): Sourcing["documents"] {
  const linked = links
    .filter((link) => documentHosts.test(webHost(link.url) ?? ""))
    .map((link) => ({ span: { start: link.start, end: link.end }, url: link.url }));
  const named = statements
    .filter((statement) => statement.sourceClass === "document" && statement.source !== null)
    .flatMap(({ source }) => (source === null ? [] : { span: source, url: null }))
    // In "prison staff wrote in documents" the staff speak.
    .filter(({ span }) => namesPaper(textOf(text, span)))
    .filter(({ span }) => linked.every((link) => link.span.end <= span.start || span.end <= link.span.start));
  const told = new Set<string>();
  return [...linked, ...named]
    .toSorted((one, other) => one.span.start - other.span.start)
    .filter(({ span, url }) => {
      const words = textOf(text, span).toLowerCase();
      // "These figures" are told already.
      if (url === null && /^(?:this|that|these|those)\b/u.test(words)) return false;
      const paper = url ?? words.replace(/^(?:the|an?|its|his|her|their) /u, "");
      // "The Norlandic brochure" is "the brochure" later.
      if ([...told].some((one) => one === paper || one.endsWith(` ${paper}`))) return false;
      told.add(paper);
      return true;
    });
}

/** Distinct people who are named and speak. */
function peopleAmong(statements: readonly Statement[], entities: ReadonlyMap<EntityId, LinkedEntity>): number {
  const people = new Set<EntityId>();
  for (const { speaker } of statements)
    if (speaker !== null && entities.get(speaker)?.kind === "person") people.add(speaker);
  return people.size;
}

function unanswered(allegations: readonly AnsweredParty[]): EntityId[] {
  const answered = new Set<EntityId>();
  const accused = new Set<EntityId>();
  for (const { accused: party, responses } of allegations) {
    if (party.entity === null) continue;
    accused.add(party.entity);
    if (responses.length > 0) answered.add(party.entity);
  }
  return [...accused].filter((entity) => !answered.has(entity));
}
