import type { ArticleText } from "@/engine/article/article-text";
import type { Mention, Prose } from "@/engine/mentions/mention";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { tag } from "@/engine/syntax/tag";
import { bodyOfState } from "./body-of-state";
import { findClues } from "./article-clues";
import { chooseEntity } from "./choose-entity";
import { addCoreference } from "./coreference";
import { addNotedOutlets } from "./add-noted-outlets";
import { findNotedOutlets } from "./find-noted-outlets";
import { findPublisher } from "./find-publisher";
import { groupNames, type NameGroup } from "./group-names";
import { joinTwins } from "./join-twins";
import { isAcronym } from "./is-acronym";
import { type Judgement, judgeCandidates } from "./judge-candidates";
import type { AmbiguousName, EntityId, LinkedEntity, Linking } from "./linked-entity";
import { numberParties } from "./number-parties";
import { introductionOf, namingsOf, nameUnlinked, partyBeside, type Party } from "./party";
import { stateActs } from "./state-acts";
import { widenState } from "./widen-state";

/**
 * Decides for every mention whom it means: somebody in the pack, one of several, or a name without an entry; then adds
 * the descriptors and pronouns that clearly go back to one of them.
 */
export function linkMentions(
  article: ArticleText,
  prose: Prose,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Linking {
  const noted = findNotedOutlets(article, knowledge);
  const publisher = findPublisher(article, noted, knowledge);
  const groups = groupNames(prose, mentions, knowledge).filter((group) => !isAuthor(group, article));
  const clues = findClues(article, prose, groups, knowledge, publisher);
  const parties = new Map<EntityIndex | string, Party>();
  const ambiguous: AmbiguousName[] = [];
  for (const group of groups) {
    const judged = joinTwins(judgeCandidates(group, clues, knowledge), knowledge);
    const choice = chooseEntity(judged, !isAcronym(group));
    const body = choice.kind === "none" ? bodyOfState(group, clues, knowledge) : null;
    if (body !== null) addLinked(parties, group, body, prose, knowledge);
    else if (choice.kind === "linked") addLinked(parties, group, choice.judgement, prose, knowledge);
    else if (choice.kind === "ambiguous") {
      const candidates = choice.entities.map((entity) => knowledge.keyOf(entity));
      for (const { start, end } of group.mentions) ambiguous.push({ start, end, candidates });
    } else {
      const party = nameUnlinked(prose, group);
      if (party !== null) parties.set(group.parts.key, party);
    }
  }
  if (publisher !== null && !parties.has(publisher))
    parties.set(publisher, partyBeside(publisher, 1, "publishes this article", knowledge));
  const named = addCoreference(prose, [...parties.values()], knowledge, clues);
  const complete = addNotedOutlets(named, noted, prose.text, knowledge);
  const ordered = ambiguous.sort((one, other) => one.start - other.start);
  const numbered = numberParties(complete, publisher, knowledge);
  const { entities } = numbered;
  return { entities, publisher: numbered.publisher ?? ownName(article, entities), ambiguous: ordered };
}

/** The name of the page's own outlet, where the pack has no entry on it. */
function ownName({ outlet }: ArticleText, entities: readonly LinkedEntity[]): EntityId | null {
  const bare = (name: string) => name.toLowerCase().replace(/^the /u, "");
  const own = bare(outlet.name ?? "");
  return entities.find(({ knowledge, name }) => knowledge === null && bare(name) === own)?.id ?? null;
}

/** Whoever wrote the article is no person of its story. */
function isAuthor(group: NameGroup, article: ArticleText): boolean {
  return article.authors.some((author) => author.toLowerCase() === group.parts.words.join(" "));
}

function addLinked(
  parties: Map<EntityIndex | string, Party>,
  group: NameGroup,
  { entity, score, reasons }: Judgement,
  prose: Prose,
  knowledge: Knowledge,
): void {
  const kind = knowledge.kindOf(entity);
  const acting =
    kind === "state" ? actingOf(group, prose) : kind === "company" ? withoutRivers(group, prose) : group.mentions;
  if (acting.length === 0) return;
  const name = knowledge.nameOf(entity);
  const mentions = namingsOf(prose.text, group, acting, name);
  const { described, introduced } = introductionOf(prose.text, group, kind);
  const known = parties.get(entity);
  if (known === undefined) parties.set(entity, { entity, kind, name, score, described, introduced, mentions, reasons });
  else {
    parties.set(entity, {
      ...known,
      score: Math.max(known.score, score),
      described: known.described ?? described,
      introduced: `${known.introduced} | ${introduced}`,
      mentions: [...known.mentions, ...mentions].sort((one, other) => one.start - other.start),
      reasons: [...new Set([...known.reasons, ...reasons])],
    });
  }
}

/** Where it acts, with the word "government" beside it. */
function actingOf({ mentions }: NameGroup, prose: Prose): readonly Mention[] {
  return mentions.filter((mention) => stateActs(prose, mention)).map((mention) => widenState(prose, mention));
}

/** "Amazon paid for the Amazon.": of a company of one word that is mostly named without "the", what has it and stands alone is a river or a sea. */
function withoutRivers({ mentions, parts }: NameGroup, { tokens, tags }: Prose): readonly Mention[] {
  if (parts.words.length > 1 || mentions.length === 1) return mentions;
  const bare = mentions.filter(({ first, last }) => {
    const next = tags[last];
    const isAlone = next === tag.end || next === tag.comma || next === tag.preposition;
    return tokens.words[first - 1] !== "the" || !isAlone;
  });
  return bare.length === 0 ? mentions : bare;
}
