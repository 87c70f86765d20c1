import type { ComponentProps } from "preact";
import { useWords } from "@/components/words/use-words";
import { AboutText } from "./AboutText";
import { ClassroomSettings } from "./ClassroomSettings";
import { DataSettings } from "./DataSettings";
import { HiddenSettings } from "./HiddenSettings";
import { LookSettings } from "./LookSettings";
import { MarkSettings } from "./MarkSettings";
import { OptionsNav } from "./OptionsNav";
import { PackSettings } from "./PackSettings";
import { PrivacyText } from "./PrivacyText";
import { ShortcutSettings } from "./ShortcutSettings";
import { SiteSettings } from "./SiteSettings";

type Props<Site extends string> = {
  readonly sites: ComponentProps<typeof SiteSettings<Site>>;
  readonly marks: ComponentProps<typeof MarkSettings>;
  readonly look: ComponentProps<typeof LookSettings>;
  readonly shortcuts: ComponentProps<typeof ShortcutSettings>;
  readonly classroom: ComponentProps<typeof ClassroomSettings>;
  readonly hidden: ComponentProps<typeof HiddenSettings>;
  readonly packs: ComponentProps<typeof PackSettings>;
  readonly data: ComponentProps<typeof DataSettings>;
  readonly about: ComponentProps<typeof AboutText>;
  /** The outcome of what the reader just did. */
  readonly message: string;
  /** Whether somebody has decided some of it for the reader. */
  readonly isManaged: boolean;
};

/** The options, all on one page. */
export function OptionsView<Site extends string>(props: Props<Site>) {
  const { sites, marks, look, shortcuts, classroom, hidden, packs, data, about, message, isManaged } = props;
  const words = useWords();
  return (
    <>
      <header class="options-head">
        <h1>{words.say("optionsTitle")}</h1>
        <p class="soft">{words.say("nothingLeaves")}</p>
        {isManaged && <p class="limit">{words.say("managedNote")}</p>}
      </header>
      <div class="options-columns">
        <OptionsNav />
        <main>
          <SiteSettings {...sites} />
          <MarkSettings {...marks} />
          <LookSettings {...look} />
          <ShortcutSettings {...shortcuts} />
          <ClassroomSettings {...classroom} />
          <HiddenSettings {...hidden} />
          <PackSettings {...packs} />
          <DataSettings {...data} />
          <PrivacyText />
          <AboutText {...about} />
        </main>
      </div>
      <output class="toast options-toast">{message}</output>
    </>
  );
}
