import type { ArticleText } from "@/engine/article/article-text";
import type { Mention, Prose } from "@/engine/mentions/mention";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { findClues } from "./article-clues";
import { chooseEntity } from "./choose-entity";
import { findPublisher } from "./find-publisher";
import { groupNames, type NameGroup } from "./group-names";
import { judgeCandidates } from "./judge-candidates";
import type { AmbiguousName, EntityId, LinkedEntity, Linking } from "./linked-entity";
import { type Party, formsOf, nameUnlinked } from "./party";
import { stateActs } from "./state-acts";

/** Decides for every mention whom it means: somebody in the pack, one of several, or a name without an entry. */
export function linkMentions(
  article: ArticleText,
  prose: Prose,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Linking {
  const publisher = findPublisher(article, knowledge);
  const groups = groupNames(prose.tokens, mentions).filter((group) => !isAuthor(group, article));
  const clues = findClues(article, prose, groups, knowledge, publisher);
  const parties = new Map<EntityIndex | string, Party>();
  const ambiguous: AmbiguousName[] = [];
  for (const group of groups) {
    const choice = chooseEntity(judgeCandidates(group, clues, knowledge));
    if (choice.kind === "linked") addLinked(parties, group, choice.judgement, prose, knowledge);
    else if (choice.kind === "ambiguous") {
      const candidates = choice.entities.map((entity) => knowledge.keyOf(entity));
      for (const { start, end } of group.mentions) ambiguous.push({ start, end, candidates });
    } else {
      const party = nameUnlinked(prose.text, group);
      if (party !== null) parties.set(group.parts.key, party);
    }
  }
  if (publisher !== null && !parties.has(publisher)) parties.set(publisher, silentParty(publisher));
  return number(
    parties,
    ambiguous.sort((one, other) => one.start - other.start),
    publisher,
    knowledge,
  );
}

/** Whoever wrote the article is no person of its story. */
function isAuthor(group: NameGroup, article: ArticleText): boolean {
  return article.authors.some((author) => author.toLowerCase() === group.parts.words.join(" "));
}

function addLinked(
  parties: Map<EntityIndex | string, Party>,
  group: NameGroup,
  judgement: { readonly entity: EntityIndex; readonly score: number; readonly reasons: readonly string[] },
  prose: Prose,
  knowledge: Knowledge,
): void {
  const { entity } = judgement;
  const isState = knowledge.kindOf(entity) === "state";
  const acting = isState ? group.mentions.filter((mention) => stateActs(prose, mention)) : group.mentions;
  if (acting.length === 0) return;
  const mentions = formsOf(group, acting, entity, knowledge.nameOf(entity));
  const described = group.mentions.find((mention) => mention.described !== null)?.described ?? null;
  const known = parties.get(entity);
  if (known === undefined) {
    parties.set(entity, {
      entity,
      kind: knowledge.kindOf(entity),
      name: knowledge.nameOf(entity),
      score: judgement.score,
      described,
      mentions,
      reasons: judgement.reasons,
    });
    return;
  }
  parties.set(entity, {
    ...known,
    score: Math.max(known.score, judgement.score),
    described: known.described ?? described,
    mentions: [...known.mentions, ...mentions].sort((one, other) => one.start - other.start),
    reasons: [...new Set([...known.reasons, ...judgement.reasons])],
  });
}

function silentParty(entity: EntityIndex): Party {
  return { entity, kind: null, name: "", score: 1, described: null, mentions: [], reasons: ["publishes this article"] };
}

/** Ids in order of first mention; who is only the publisher comes last. */
function number(
  parties: ReadonlyMap<EntityIndex | string, Party>,
  ambiguous: AmbiguousName[],
  publisher: EntityIndex | null,
  knowledge: Knowledge,
): Linking {
  const first = ({ mentions }: Party): number => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  const ordered = [...parties.values()].sort((one, other) => first(one) - first(other));
  let publisherId: EntityId | null = null;
  const entities = ordered.map((party, at): LinkedEntity => {
    const id = `e${at + 1}` as EntityId;
    const { entity } = party;
    if (entity !== null && entity === publisher) publisherId = id;
    return {
      id,
      kind: party.kind ?? (entity === null ? "organisation" : knowledge.kindOf(entity)),
      name: entity === null ? party.name : knowledge.nameOf(entity),
      knowledge: entity === null ? null : knowledge.keyOf(entity),
      wikidata: entity === null ? null : knowledge.entityOf(entity).wikidata,
      score: Math.round(party.score * 100) / 100,
      described: party.described,
      mentions: party.mentions,
      reasons: party.reasons.length > 0 ? party.reasons : ["the name"],
    };
  });
  return { entities, ambiguous, publisher: publisherId };
}
