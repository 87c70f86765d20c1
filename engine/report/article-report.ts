import type { Allegation } from "@/engine/allegations/allegation";
import type { Paragraph } from "@/engine/article/article-text";
import type { AmbiguousName, EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import type { Sourcing } from "@/engine/sourcing/sourcing";
import type { Statement } from "@/engine/statements/statement";
import type { PackInfo } from "@/knowledge/lookup/knowledge";

/** Changed whenever a field is changed or dropped; new fields leave it. */
export const reportSchema = 1;

/** The one value that popup, hover card, marks, full report, exports and the command line show. */
export type ArticleReport = {
  readonly schema: typeof reportSchema;
  readonly page: {
    readonly url: string;
    readonly article: boolean;
    readonly score: number;
    readonly signals: readonly string[];
  };
  /** Null when `page.article` is false. */
  readonly article: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly modified: string | null;
    readonly language: string | null;
    readonly outlet: {
      readonly name: string | null;
      readonly domain: string | null;
      readonly entity: EntityId | null;
      /** The page goes by the name of an outlet that we know, at none of the addresses that we know of it. */
      readonly elsewhere?: true;
    };
    readonly text: string;
    readonly paragraphs: readonly Paragraph[];
    readonly partial: boolean;
    readonly truncatedAt: number | null;
  } | null;
  readonly entities: readonly LinkedEntity[];
  readonly ambiguous: readonly AmbiguousName[];
  readonly statements: readonly Statement[];
  readonly allegations: readonly Allegation[];
  readonly sourcing: Sourcing;
  /** The packs that were asked. */
  readonly knowledge: readonly PackInfo[];
};
