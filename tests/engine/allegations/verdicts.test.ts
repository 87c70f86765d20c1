import { describe, expect, it } from "vitest";
import { itTells } from "./it-tells";
import { readSentence } from "./read-sentence";

/** What is found and who is looked into, roles marked: what is not marked is unstated. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  "finding liable": [
    "[accuser A jury] found [accused Telbrik] liable.",
    "[accuser A jury] found [accused Telbrik] partly liable for the [content crash].",
    "[accuser A jury] found that [accused Telbrik] was liable for the [content crash].",
    "[accuser A Norland court] found [accused Telbrik] jointly liable for the [content pollution].",
    "[accuser The court] held [accused Telbrik] liable for the [content leak].",
    "[accuser Regulators] found [accused Telbrik] liable for [content misleading customers].",
    "[accused Telbrik] was found partly liable for the [content crash] by [accuser a jury].",
    "[accuser Jurors] found [accused Telbrik] responsible for the [content oil spill].",
    "[accused Hale] was found liable.",
    "[accuser A judge] ruled that [accused Hale]'s [content firing of Lund was illegal].",
    "[accuser A court] ruled that [accused Norland]'s [content tariffs were unlawful].",
    "[accuser A court] found that [content the search by [accused Telbrik] was unlawful].",
    "[accuser A judge] ruled that [content the ban imposed by [accused Norland] was unconstitutional].",
  ],
  "finding convicted": [
    "[accuser A jury] has found [accused Telbrik] guilty of [content fraud].",
    "[accuser A jury] found [accused Hale] guilty of [content fraud], Lund said.",
    "[accused Hale] was found guilty of [content fraud], his lawyer said.",
    "[accused Hale] was found guilty of [content fraud] by Judge [accuser Lund].",
    "[accuser The judge] said [accused Hale] was guilty of [content fraud].",
  ],
  "inquiry inquiry": [
    "[accused Hale] was placed under formal investigation over [content alleged bribery].",
    "[accused Hale] has been under formal investigation since 2019 over [content alleged links to a drug cartel].",
    "[accuser A judge] placed [accused Hale] under formal investigation over [content alleged fraud].",
    "[accuser Norland] placed [accused Telbrik] under formal investigation for [content alleged price fixing].",
    "[accused Telbrik] was placed under formal criminal investigation on suspicion of [content fraud].",
    "[accused The firm] found itself under investigation for [content fraud].",
  ],
  "legal_action on_trial": ["[accuser Prosecutors] put [accused Hale] on trial for [content fraud]."],
  "legal_action arrested": [
    "[accuser Police] held [accused Hale] in custody on suspicion of [content fraud].",
    "[accuser Police] took [accused Hale] into custody on suspicion of [content fraud].",
  ],
  "clearing not_liable": ["[accuser A jury] found [accused Telbrik] not liable for the [content crash]."],
};

describe("who is found to have done it, and by whom", () => {
  itTells(sentences);

  it.each([
    "Lund held Telbrik liable for the leak.",
    "Hale is liable for the debts, Lund said.",
    "Telbrik could be held liable for the spill, a court ruled.",
    "The board holds Hale responsible for the results.",
    "Hale is not under investigation over alleged fraud.",
    "Hale is no longer under investigation for fraud.",
    "The company was not on trial over the fraud.",
    "Hale put Lund under pressure over fraud.",
    "Hale could be placed under formal investigation.",
    "A judge ruled that Hale's firing was illegal.",
    "A judge said Hale's plan is likely unlawful.",
    "Hale said that Norland's tariffs were unlawful.",
    "A judge ruled that Norland's tariffs were not unlawful.",
  ])("says nothing of the kind: %s", (text) => {
    expect(readSentence(text)).toEqual([]);
  });
});
