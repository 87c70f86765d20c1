import type { Words } from "@/engine/wording/words";
import { browser } from "./browser";
import type { PageSummary } from "./page-state";

/** What the toolbar shows of a tab: at most four characters, and a title with the same words. */
export type Badge = {
  readonly text: string;
  readonly title: string;
  /** Whether the popup is sure to be filled. It opens at its full height then: to grow later takes the browser some 30 ms. */
  readonly fillsPopup: boolean;
};

/** So many names and allegations fill the 600 pixels that a popup has at most, however short each is. */
const filling = 6;

/** The count is of known names; a page that says nothing of anybody has an empty badge. */
export function badgeOf(summary: PageSummary | { readonly kind: "off" }, shown: boolean, words: Words): Badge {
  const { text, title } = describe(summary, words);
  const fillsPopup = summary.kind === "read" && summary.entities + summary.allegations >= filling;
  return { text: shown ? text : "", title, fillsPopup };
}

function describe(summary: PageSummary | { readonly kind: "off" }, words: Words): Pick<Badge, "text" | "title"> {
  if (summary.kind === "none") return { text: "", title: words.say("actionTitle") };
  if (summary.kind === "off") return { text: words.say("badgeOff"), title: words.say("badgeOffTitle") };
  const { entities, allegations } = summary;
  const counts = [words.count("countKnownNames", entities), words.count("countAllegations", allegations)];
  const text = entities > 999 ? "999+" : entities === 0 ? "" : String(entities);
  return { text, title: words.say("badgeTitle", words.list(counts)) };
}

/** Its style sheet knows it by the fragment: `popup.css`. */
const filledPopup = "popup.html#root";
const emptyPopup = "popup.html";

/** Sets the badge of a tab, until it goes to another page. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: badge.text }),
      browser.action.setTitle({ tabId, title: badge.title }),
      browser.action.setPopup({ tabId, popup: badge.fillsPopup ? filledPopup : emptyPopup }),
      browser.action.setBadgeBackgroundColor({ tabId, color: "#3b4a5a" }),
      browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}

/** What the toolbar's button is called on a tab; null when the tab is gone. */
export async function findTitle(tabId: number): Promise<string | null> {
  try {
    return await browser.action.getTitle({ tabId });
  } catch {
    return null;
  }
}
