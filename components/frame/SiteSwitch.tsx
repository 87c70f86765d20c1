import { useWords } from "@/components/words/use-words";

type Props = {
  readonly site: string;
  readonly on: boolean;
  /** The reader's organisation has decided. */
  readonly isLocked: boolean;
  readonly onSwitch: (on: boolean) => void;
};

/** Switches one site off and on again. */
export function SiteSwitch({ site, on, isLocked, onSwitch }: Props) {
  const words = useWords();
  const label = words.say("siteSwitch", site);
  return (
    <label class="switch" title={label}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-label={label}
        checked={on}
        disabled={isLocked}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
      <span aria-hidden="true">{words.say(on ? "siteOn" : "siteOff")}</span>
    </label>
  );
}
