import { useWords } from "@/components/words/use-words";
import type { EntityKind } from "@/knowledge/lookup/entity";
import { Check } from "./Check";
import { Choice } from "./Choice";
import { SettingsSection } from "./SettingsSection";

/** What can be chosen; the values are those of the stored settings. */
type MarkChoices = {
  readonly entities: "first" | "all" | "none";
  readonly kinds: readonly EntityKind[];
  readonly allegations: boolean;
};

type Props = {
  readonly marks: MarkChoices;
  readonly allKinds: readonly EntityKind[];
  readonly onMarks: (marks: MarkChoices) => void;
  /** Whether allegations are marked is decided for the reader. */
  readonly isLocked: boolean;
};

/** What is marked on pages. */
export function MarkSettings({ marks, allKinds, isLocked, onMarks }: Props) {
  const words = useWords();
  const toggleKind = (kind: EntityKind, on: boolean) =>
    onMarks({ ...marks, kinds: allKinds.filter((other) => (other === kind ? on : marks.kinds.includes(other))) });
  return (
    <SettingsSection id="marks" title={words.say("optionsMarks")}>
      <Choice
        title={words.say("marksNames")}
        name="entities"
        options={[
          { value: "first", label: words.say("marksFirst") },
          { value: "all", label: words.say("marksAll") },
          { value: "none", label: words.say("marksNone") },
        ]}
        chosen={marks.entities}
        onChoose={(entities) => onMarks({ ...marks, entities })}
      />
      <fieldset class="choices choices-row">
        <legend>{words.say("marksKinds")}</legend>
        {allKinds.map((kind) => (
          <Check
            key={kind}
            label={words.say(`kinds_${kind}`)}
            checked={marks.kinds.includes(kind)}
            onChange={(on) => toggleKind(kind, on)}
          />
        ))}
      </fieldset>
      <Check
        label={words.say("marksAllegations")}
        checked={marks.allegations}
        isLocked={isLocked}
        onChange={(allegations) => onMarks({ ...marks, allegations })}
      />
    </SettingsSection>
  );
}
