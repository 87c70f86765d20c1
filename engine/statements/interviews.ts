import { entityAt, type EntityIndex, outletsIn } from "./entity-index";
import type { StatementDraft } from "./statement-draft";
import type { EntityId } from "@/engine/linking/linked-entity";
import type { Clause, NounPhrase, ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import { headWordOf, sentenceAtToken, spanOf, subjectOf } from "@/engine/syntax/questions";
import { wordsAmong } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";

type Interview = {
  readonly speaker: EntityId;
  readonly outlet: EntityId;
  readonly from: number;
  /** The last token that surely belongs to it. */
  last: number;
};

/** Where somebody speaks who does not speak to an outlet. */
const otherOccasions = wordsAmong(
  setOfWords(
    `speech rally debate conference hearing tweet tweeted post posted appearance testimony testified event forum meeting convention briefing
    statement email letter televised twitter facebook`,
  ),
);

/** How many paragraphs without a word from it an interview outlives. */
const longestPause = 3;

/**
 * Interviews that somebody gave to exactly one outlet: later quotes of theirs come from there, while nothing between says that they
 * spoke somewhere else. With several outlets nobody can tell which quote is whose, unless the quote says so itself.
 */
export class Interviews {
  private readonly interviews: Interview[] = [];
  private readonly parsed: ParsedText;

  constructor(parsed: ParsedText, index: EntityIndex) {
    this.parsed = parsed;
    if (index.mentions.length === 0) return;
    for (const clause of parsed.clauses) {
      const subject = isOfInterview(parsed, clause) ? subjectOf(clause) : null;
      if (subject === null) continue;
      const speaker = entityAt(index, parsed.tokens.starts[subject.head] ?? 0);
      const [outlet, other] = outletsIn(index, spanOf(parsed, clause));
      if (speaker?.kind === "person" && outlet !== undefined && other === undefined)
        this.interviews.push({ speaker: speaker.id, outlet: outlet.id, from: clause.first, last: clause.last });
    }
  }

  /** The outlet to which the speaker of these quoted words gave the interview that still goes on, or null. */
  outletOf(draft: StatementDraft, speaker: EntityId | null, content: readonly TokenRange[]): EntityId | null {
    const first = content[0]?.first ?? 0;
    const interview = this.interviews.findLast((one) => one.speaker === speaker && one.from <= first);
    if (interview === undefined || saysToWhom(draft)) return null;
    if (this.isOver(interview, first) || this.isElsewhere(interview.last, draft, content)) {
      this.interviews.splice(this.interviews.indexOf(interview), 1);
      return null;
    }
    interview.last = Math.max(interview.last, content.at(-1)?.last ?? 0);
    return interview.outlet;
  }

  private isOver({ last }: Interview, first: number): boolean {
    return this.paragraphAt(first) - this.paragraphAt(last - 1) > longestPause;
  }

  private paragraphAt(token: number): number {
    return this.parsed.sentences[sentenceAtToken(this.parsed, token)]?.paragraph ?? 0;
  }

  /** Whether the writer's words since then, or around these, name another occasion. */
  private isElsewhere(since: number, { sentence }: StatementDraft, content: readonly TokenRange[]): boolean {
    const end = this.parsed.sentences[sentence]?.last ?? since;
    for (let at = since; at < end; at += 1) {
      if (!otherOccasions.at(this.parsed.tokens, at)) continue;
      if (!content.some((range) => range.first <= at && at < range.last)) return true;
    }
    return false;
  }
}

/** Whether the clause says to whom: then an earlier interview has no part in it. */
function saysToWhom({ clause }: StatementDraft): boolean {
  return clause?.verb?.lemma === "tell" && clause.objects.length > 0;
}

function isOfInterview(parsed: ParsedText, { objects, prepositions }: Clause): boolean {
  return (
    objects.some((object) => isInterview(parsed, object)) ||
    prepositions.some(({ object }) => object !== null && isInterview(parsed, object))
  );
}

function isInterview(parsed: ParsedText, object: NounPhrase): boolean {
  const word = headWordOf(parsed, object);
  return word === "interview" || word === "interviews";
}
