import { useWords } from "@/components/words/use-words";
import type { MessageKey } from "@/engine/wording/words";
import { Check } from "./Check";
import { Choice } from "./Choice";
import { PalettePreview } from "./PalettePreview";
import { SettingsSection } from "./SettingsSection";

/** The palettes that have a name in the catalogue. */
type PaletteName = MessageKey extends infer Key ? (Key extends `palette_${infer Name}` ? Name : never) : never;

/** What can be chosen; the values are those of the stored settings. */
type LookChoices = {
  readonly palette: PaletteName;
  readonly cardOnHover: boolean;
  readonly badge: boolean;
  readonly theme: "auto" | "light" | "dark";
};

type Props = {
  readonly look: LookChoices;
  readonly palettes: readonly PaletteName[];
  readonly onLook: (look: LookChoices) => void;
};

/** How marks look, and what opens or counts by itself. */
export function LookSettings({ look, palettes, onLook }: Props) {
  const words = useWords();
  return (
    <SettingsSection id="look" title={words.say("optionsLook")}>
      <Choice
        title={words.say("marksPalette")}
        name="palette"
        options={palettes.map((palette) => ({
          value: palette,
          label: words.say(`palette_${palette}`),
          preview: <PalettePreview palette={palette} />,
        }))}
        chosen={look.palette}
        onChoose={(palette) => onLook({ ...look, palette })}
      />
      <Choice
        title={words.say("theme")}
        name="theme"
        options={[
          { value: "auto", label: words.say("theme_auto") },
          { value: "light", label: words.say("theme_light") },
          { value: "dark", label: words.say("theme_dark") },
        ]}
        chosen={look.theme}
        onChoose={(theme) => onLook({ ...look, theme })}
      />
      <Check
        label={words.say("marksHover")}
        checked={look.cardOnHover}
        onChange={(cardOnHover) => onLook({ ...look, cardOnHover })}
      >
        {words.say("marksHoverNote")}
      </Check>
      <Check label={words.say("marksBadge")} checked={look.badge} onChange={(badge) => onLook({ ...look, badge })} />
    </SettingsSection>
  );
}
