import { useWords } from "@/components/words/use-words";
import { AddSite } from "./AddSite";
import { Check } from "./Check";
import { SettingsSection } from "./SettingsSection";
import { SiteList } from "./SiteList";

type Props<Site extends string> = {
  readonly listed: readonly Site[];
  readonly own: readonly Site[];
  readonly off: readonly Site[];
  readonly all: boolean;
  /** No longer every site is wanted, and the browser lets us in everywhere all the same. */
  readonly keepsAll: boolean;
  /** Sites that somebody has decided on for the reader; of the lists they cannot be taken. */
  readonly fixed: readonly Site[];
  /** The reader cannot change the sites at all. */
  readonly isLocked: boolean;
  /** Wanted, but the browser does not let us in. */
  readonly withheld: readonly Site[];
  readonly parse: (typed: string) => Site | null;
  readonly onAdd: (site: Site) => void;
  readonly onRemove: (site: Site) => void;
  readonly onSwitchOn: (site: Site) => void;
  readonly onAll: (all: boolean) => void;
  readonly onAskWithheld: () => void;
};

/** Where the extension reads pages by itself. */
export function SiteSettings<Site extends string>(props: Props<Site>) {
  const words = useWords();
  const { listed, own, off, all, keepsAll, fixed, isLocked, parse } = props;
  return (
    <SettingsSection id="sites" title={words.say("optionsSites")}>
      <p>{words.say("sitesIntro")}</p>
      <Withheld {...props} />
      <details class="fold">
        <summary>{words.count("countListedSites", listed.length)}</summary>
        <ul class="site-columns">
          {listed.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </details>
      <SiteList
        title="sitesOwn"
        sites={own}
        fixed={fixed}
        isLocked={isLocked}
        action="siteRemove"
        onAct={props.onRemove}
      />
      {!isLocked && <AddSite parse={parse} onAdd={props.onAdd} />}
      <SiteList
        title="sitesOff"
        note="sitesOffNote"
        sites={off}
        fixed={fixed}
        isLocked={isLocked}
        action="siteSwitchOn"
        onAct={props.onSwitchOn}
      />
      <Check label={words.say("sitesAll")} checked={all} isLocked={isLocked} onChange={props.onAll}>
        {words.say(keepsAll ? "sitesAllKept" : "sitesAllNote")}
      </Check>
    </SettingsSection>
  );
}

/** Longer lists are counted: a browser may withhold all of the bundled sites at once. */
const mostNamed = 6;

function Withheld<Site extends string>({ withheld, onAskWithheld }: Props<Site>) {
  const words = useWords();
  if (withheld.length === 0) return null;
  const named = withheld.length <= mostNamed ? words.list(withheld) : words.count("countSites", withheld.length);
  return (
    <div class="limit">
      <p>{words.say("sitesWithheld", named)}</p>
      <p class="note">{words.say("sitesWithheldNote")}</p>
      <p class="notice-actions">
        <button type="button" class="button" onClick={onAskWithheld}>
          {words.say("noticeAskGo")}
        </button>
      </p>
    </div>
  );
}
