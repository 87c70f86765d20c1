import type { ComponentChildren } from "preact";

type Props = {
  readonly label: string;
  readonly checked: boolean;
  /** Decided by somebody else: shown, and not to be changed. */
  readonly isLocked?: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What it means, below. */
  readonly children?: ComponentChildren;
};

/** One thing that is on or off. */
export function Check({ label, checked, isLocked = false, onChange, children }: Props) {
  return (
    <div class="choice">
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          disabled={isLocked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {children !== undefined && <p class="note choice-note">{children}</p>}
    </div>
  );
}
