import { useWords } from "@/components/words/use-words";

/** Links to the parts of the options. */
export function OptionsNav() {
  const words = useWords();
  return (
    <nav class="options-nav" aria-label={words.say("openOptions")}>
      <a href="#sites">{words.say("optionsSites")}</a>
      <a href="#marks">{words.say("optionsMarks")}</a>
      <a href="#look">{words.say("optionsLook")}</a>
      <a href="#shortcuts">{words.say("optionsShortcuts")}</a>
      <a href="#classroom">{words.say("optionsClassroom")}</a>
      <a href="#hidden">{words.say("sectionHidden")}</a>
      <a href="#packs">{words.say("optionsPacks")}</a>
      <a href="#data">{words.say("optionsData")}</a>
      <a href="#privacy">{words.say("optionsPrivacy")}</a>
      <a href="#about">{words.say("optionsAbout")}</a>
    </nav>
  );
}
