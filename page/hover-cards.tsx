import { render } from "preact";
import { HoverCard } from "@/components/cards/HoverCard";
import type { ReportView } from "@/components/cards/report-view";
import type { Allegation } from "@/engine/allegations/allegation";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { titleKey, titleNames } from "@/engine/wording/allegation-words";
import { type Background, emptyBackground } from "@/engine/wording/background";
import type { Words } from "@/engine/wording/words";
import type { EntityKey } from "@/knowledge/lookup/entity";
import type { Outcome } from "@/platform/outcome";
import { addCardHost, type CardHost, isCardHost } from "./card-host";
import type { CardAnchor, CardAnswers, Cards } from "./cards";
import { hiddenOf, type LiveArticle } from "./live-article";
import type { LiveMark } from "./live-mark";
import type { Mark } from "./mark";
import { placeCard } from "./place-card";

/** All that a card needs from outside its page. */
export type CardPort = {
  findBackground(keys: readonly EntityKey[]): Promise<Outcome<Background, "no-knowledge" | "unreachable">>;
  readonly words: Words;
  /** The style sheet of the card. */
  readonly cardStyle: string;
};

type OpenCard = CardAnchor & { readonly host: CardHost; readonly back: Element | null; readonly ends: AbortController };

/** The hover card: one at a time, open until it is left, closed or Escape is pressed. */
export class HoverCards implements Cards {
  readonly #port: CardPort;
  readonly #answers: CardAnswers;
  #open: OpenCard | null = null;
  #turn = 0;

  constructor(port: CardPort, answers: CardAnswers) {
    this.#port = port;
    this.#answers = answers;
  }

  get mark(): LiveMark | null {
    return this.#open?.mark ?? null;
  }

  get isKept(): boolean {
    return this.#open?.point === null;
  }

  isOnCard(target: EventTarget | null): boolean {
    return this.#open !== null && target === this.#open.host.host;
  }

  isOwn(node: Node): boolean {
    return isCardHost(node);
  }

  async open(article: LiveArticle, anchor: CardAnchor): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { entity, allegations } = subjectsOf(article, anchor.mark);
    const found = await this.#port.findBackground(keysToShow(article, entity, allegations));
    // The pointer has gone on, or the article has.
    if (turn !== this.#turn) return;
    this.close();
    const view = this.#viewOf(article, found.ok ? found.value : emptyBackground);
    const host = addCardHost(this.#port.cardStyle);
    host.card.lang = this.#port.words.language;
    host.card.setAttribute("aria-label", labelOf(article, entity, allegations, this.#port));
    const card = (
      <HoverCard
        words={this.#port.words}
        view={view}
        entity={entity}
        allegations={allegations}
        onClose={() => this.#dismiss()}
      />
    );
    render(card, host.card);
    const back = document.activeElement;
    this.#open = { ...anchor, host, back, ends: this.#listen() };
    await placeCard(host, anchor.mark.ranges, anchor.point);
    if (anchor.point === null) host.card.focus({ preventScroll: true });
  }

  close(): void {
    this.#turn += 1;
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    open.ends.abort(null);
    const hadFocus = document.activeElement === open.host.host;
    render(null, open.host.card);
    open.host.remove();
    if (hadFocus && open.back instanceof HTMLElement) open.back.focus({ preventScroll: true });
  }

  /** Listens while a card is open, and no longer. */
  #listen(): AbortController {
    const ends = new AbortController();
    const options = { signal: ends.signal, capture: true };
    window.addEventListener("keydown", (event) => this.#pressed(event), options);
    const follow = () => void this.#follow();
    window.addEventListener("scroll", follow, { ...options, passive: true });
    window.addEventListener("resize", follow, { ...options, passive: true });
    return ends;
  }

  #pressed(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== "Escape") return;
    // The page's own dialogs stay open: this Escape was the card's.
    event.stopPropagation();
    event.preventDefault();
    this.#dismiss();
  }

  #dismiss(): void {
    this.close();
    this.#answers.onClose();
  }

  /** Keeps beside the words as the page scrolls; without them in sight there is nothing to be beside. */
  async #follow(): Promise<void> {
    if (this.#open === null) return;
    const { host, mark } = this.#open;
    const isInSight = mark.ranges.some((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    if (isInSight) await placeCard(host, mark.ranges, null);
    else this.#dismiss();
  }

  #viewOf(article: LiveArticle, background: Background): ReportView {
    return {
      report: article.report,
      background,
      today: new Date().toISOString().slice(0, 10),
      hidden: { entities: hiddenOf(article), records: [] },
      onJump: this.#answers.onJump,
    };
  }
}

type Subjects = { readonly entity: LinkedEntity | null; readonly allegations: readonly Allegation[] };

function subjectsOf({ report }: LiveArticle, { target }: Mark): Subjects {
  if (target.kind === "entity") {
    return { entity: report.entities.find(({ id }) => id === target.id) ?? null, allegations: [] };
  }
  return { entity: null, allegations: report.allegations.filter(({ id }) => target.ids.includes(id)) };
}

/** The card's entity, and the accused: their records are the background of an allegation. */
function keysToShow(
  { report }: LiveArticle,
  entity: LinkedEntity | null,
  allegations: readonly Allegation[],
): EntityKey[] {
  const accused = allegations.map((allegation) => allegation.accused.entity);
  const shown = report.entities.filter((other) => other === entity || accused.includes(other.id));
  return shown.flatMap(({ knowledge }) => (knowledge === null ? [] : [knowledge]));
}

function labelOf(
  { report }: LiveArticle,
  entity: LinkedEntity | null,
  allegations: readonly Allegation[],
  { words }: CardPort,
): string {
  const titles = allegations.map((allegation) =>
    words.say(titleKey(allegation), ...titleNames(report, allegation, words)),
  );
  return words.list(entity === null ? titles : [entity.name, ...titles]);
}
