import type { ComponentChildren } from "preact";

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly preview?: ComponentChildren;
};

type Props<Value extends string> = {
  readonly title: string;
  /** Tells this group from the others on the page. */
  readonly name: string;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of several. */
export function Choice<Value extends string>({ title, name, options, chosen, onChoose }: Props<Value>) {
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {options.map(({ value, label, preview }) => (
        <label key={value} class="check">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{label}</span>
          {preview}
        </label>
      ))}
    </fieldset>
  );
}
