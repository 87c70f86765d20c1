import type { ComponentProps } from "preact";
import { useWords } from "@/components/words/use-words";
import { AboutText } from "./AboutText";
import { DataSettings } from "./DataSettings";
import { HiddenSettings } from "./HiddenSettings";
import { LookSettings } from "./LookSettings";
import { MarkSettings } from "./MarkSettings";
import { OptionsNav } from "./OptionsNav";
import { PrivacyText } from "./PrivacyText";
import { SiteSettings } from "./SiteSettings";

type Props<Site extends string> = {
  readonly sites: ComponentProps<typeof SiteSettings<Site>>;
  readonly marks: ComponentProps<typeof MarkSettings>;
  readonly look: ComponentProps<typeof LookSettings>;
  readonly hidden: ComponentProps<typeof HiddenSettings>;
  readonly data: ComponentProps<typeof DataSettings>;
  readonly about: ComponentProps<typeof AboutText>;
  /** The outcome of what the reader just did. */
  readonly message: string;
};

/** The options, all on one page. */
export function OptionsView<Site extends string>(props: Props<Site>) {
  const { sites, marks, look, hidden, data, about, message } = props;
  const words = useWords();
  return (
    <>
      <header class="options-head">
        <h1>{words.say("optionsTitle")}</h1>
        <p class="soft">{words.say("nothingLeaves")}</p>
      </header>
      <div class="options-columns">
        <OptionsNav />
        <main>
          <SiteSettings {...sites} />
          <MarkSettings {...marks} />
          <LookSettings {...look} />
          <HiddenSettings {...hidden} />
          <DataSettings {...data} />
          <PrivacyText />
          <AboutText {...about} />
        </main>
      </div>
      <output class="toast options-toast">{message}</output>
    </>
  );
}
