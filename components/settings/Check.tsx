import type { ComponentChildren } from "preact";

type Props = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What it means, below. */
  readonly children?: ComponentChildren;
};

/** One thing that is on or off. */
export function Check({ label, checked, onChange, children }: Props) {
  return (
    <div class="choice">
      <label class="check">
        <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
        {label}
      </label>
      {children !== undefined && <p class="note choice-note">{children}</p>}
    </div>
  );
}
