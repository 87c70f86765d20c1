import { useState } from "preact/hooks";
import { useWords } from "@/components/words/use-words";

type Props<Site extends string> = {
  /** Reads what was typed; null when it is no site. */
  readonly parse: (typed: string) => Site | null;
  /** Adds it and asks the browser; called directly from the click. */
  readonly onAdd: (site: Site) => void;
};

/** A field for a site of the reader's own, saying first what the browser is going to ask. */
export function AddSite<Site extends string>({ parse, onAdd }: Props<Site>) {
  const words = useWords();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = parse(typed);
    setWrong(site === null);
    if (site === null) return;
    setTyped("");
    onAdd(site);
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label for="add-site">{words.say("addSite")}</label>
      <div class="add-site-row">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.com"
          value={typed}
          aria-invalid={wrong}
          aria-describedby="add-site-note"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.say("addSiteGo")}
        </button>
      </div>
      <p id="add-site-note" class="note" role={wrong ? "alert" : undefined}>
        {words.say(wrong ? "addSiteWrong" : "addSiteNote")}
      </p>
    </form>
  );
}
