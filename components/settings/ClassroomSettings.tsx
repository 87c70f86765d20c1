import { useWords } from "@/components/words/use-words";
import { Check } from "./Check";
import { SettingsSection } from "./SettingsSection";

type Props = {
  readonly isOn: boolean;
  /** Decided for the reader. */
  readonly isLocked: boolean;
  readonly onSwitch: (on: boolean) => void;
};

/** Whether readers look for themselves first. */
export function ClassroomSettings({ isOn, isLocked, onSwitch }: Props) {
  const words = useWords();
  return (
    <SettingsSection id="classroom" title={words.say("optionsClassroom")}>
      <Check label={words.say("classroomLabel")} checked={isOn} isLocked={isLocked} onChange={onSwitch}>
        {words.say("classroomNote")}
      </Check>
    </SettingsSection>
  );
}
