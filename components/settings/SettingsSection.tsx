import type { ComponentChildren } from "preact";

type Props = { readonly id: string; readonly title: string; readonly children: ComponentChildren };

/** A part of the options under its heading. */
export function SettingsSection({ id, title, children }: Props) {
  return (
    <section id={id} class="settings-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
