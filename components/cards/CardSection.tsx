import type { ComponentChildren } from "preact";

type Props = {
  /** Its place, for the links at the top of the card. */
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  /** Small: it is there for those who look for it. */
  readonly isQuiet?: boolean;
  readonly children: ComponentChildren;
};

/** A part of the card under its heading. */
export function CardSection({ id, title, count, isQuiet = false, children }: Props) {
  return (
    <section id={id} class={isQuiet ? "section section-quiet" : "section"} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} {count !== undefined && <span class="section-count">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
