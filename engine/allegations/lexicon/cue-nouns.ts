import type { AllegationClass } from "@/engine/allegations/allegation";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import type { CueClass } from "./cue-class";
import type { Strength } from "./find-wrongdoing";

/** Nouns that make an allegation: "allegations of bribery against Mr Ito by a rival". Forms divided by commas. */
export type CueNoun = {
  readonly forms: string;
  readonly class: CueClass;
  readonly makes: AllegationClass;
  readonly stage: Stage;
  /** Prepositions that bring in each role. */
  readonly content: readonly string[];
  readonly accused: readonly string[];
  readonly accuser: readonly string[];
  /** What a possessor is: "the agency's claim", "Hale's conviction"; null where it may be anything, "the country's scandal". */
  readonly possessor: "accuser" | "accused" | null;
  /** How wrong the content must be; null when the noun says enough. */
  readonly needs: Strength | null;
  readonly score: number;
};

const from = ["by", "from", "among"];
const talk = {
  class: "N-alleg",
  makes: "accusation",
  stage: "claimed",
  content: ["of", "about", "over", "concerning", "regarding", "that"],
  accused: ["against", "at"],
  accuser: from,
  possessor: "accuser",
} as const;
const suit = {
  class: "N-legal",
  makes: "legal_action",
  content: ["over", "for", "of", "alleging", "accusing", "on", "related to", "relating to"],
  accused: ["against", "of"],
  accuser: from,
} as const;
const inquiry = {
  class: "N-inquiry",
  makes: "inquiry",
  stage: "inquiry",
  content: ["over", "for", "about", "into", "of"],
  accused: ["into", "against", "of"],
  accuser: from,
  possessor: "accuser",
} as const;
const worry = {
  class: "N-concern",
  makes: "concern",
  stage: "concern",
  content: ["about", "over", "of", "regarding", "on"],
  accused: ["about", "over", "with"],
  accuser: from,
  possessor: "accuser",
} as const;
const verdict = {
  class: "N-find",
  makes: "finding",
  content: ["for", "of", "on", "over"],
  accused: ["of", "against", "on", "for"],
  accuser: ["by", "from"],
  possessor: "accused",
} as const;

export const cueNouns: readonly CueNoun[] = [
  { ...talk, forms: "scandal, scandals", needs: "plain", content: [], possessor: null, score: 0.65 },
  { ...talk, forms: "allegation, allegations, accusation, accusations", needs: null, score: 0.85 },
  // With "put", "lay" and their like: "put the blame on Telbrik".
  { ...talk, forms: "blame", content: ["for"], accused: ["on"], needs: null, score: 0.8 },
  {
    ...talk,
    forms:
      "claim, claims, complaint, complaints, suspicion, suspicions, insinuation, insinuations, assertion, assertions",
    needs: "loose",
    score: 0.75,
  },
  {
    ...talk,
    forms: "charge, charges",
    content: [...talk.content, "for"],
    class: "N-legal",
    makes: "legal_action",
    stage: "charged",
    accused: ["against"],
    possessor: "accused",
    needs: "hint",
    score: 0.85,
  },
  // "faces two counts of fraud"; of what is no crime there are others.
  {
    ...talk,
    forms: "count, counts",
    class: "N-legal",
    makes: "legal_action",
    stage: "charged",
    content: ["of", "including"],
    accused: ["against"],
    possessor: "accused",
    needs: "plain",
    score: 0.85,
  },
  {
    ...suit,
    forms: "lawsuit, lawsuits, suit, suits, class action, class actions, class-action",
    stage: "suit_filed",
    accused: ["against"],
    possessor: "accuser",
    needs: null,
    score: 0.9,
  },
  {
    ...suit,
    forms: "indictment, indictments, chargesheet, charge-sheet",
    stage: "indicted",
    possessor: "accused",
    needs: null,
    score: 0.9,
  },
  // "lodged an FIR against Hale": the first report of a case, as the police of several countries call it.
  {
    ...suit,
    forms: "fir, firs",
    stage: "charged",
    accused: ["against"],
    possessor: "accuser",
    needs: "loose",
    score: 0.8,
  },
  { ...suit, forms: "prosecution, impeachment", stage: "charged", possessor: "accused", needs: "hint", score: 0.8 },
  {
    ...suit,
    forms: "trial, retrial, court-martial",
    stage: "on_trial",
    possessor: "accused",
    needs: "loose",
    score: 0.8,
  },
  { ...suit, forms: "arrest, arrests", stage: "arrested", possessor: "accused", needs: null, score: 0.85 },
  { ...suit, forms: "extradition", stage: "arrested", possessor: "accused", needs: "loose", score: 0.75 },
  {
    ...suit,
    forms: "warrant, warrants",
    stage: "charged",
    accused: ["for", "against"],
    content: ["for", "over", "on"],
    possessor: "accused",
    needs: null,
    score: 0.75,
  },
  {
    ...suit,
    forms: "case, cases",
    stage: "charged",
    accused: ["against"],
    content: ["of", "over", "for"],
    possessor: "accused",
    needs: "plain",
    score: 0.7,
  },
  {
    ...inquiry,
    forms: "investigation, investigations, probe, probes, inquiry, inquiries, enquiry, enquiries",
    needs: null,
    score: 0.8,
  },
  // "opened proceedings against Telbrik over a breach"
  {
    ...inquiry,
    forms: "proceedings",
    content: ["over", "for"],
    accused: ["against"],
    needs: "loose",
    score: 0.7,
  },
  { ...inquiry, forms: "raid, raids", stage: "raid", needs: "hint", score: 0.75 },
  { ...inquiry, forms: "scrutiny", needs: "loose", score: 0.65 },
  { ...inquiry, forms: "audit, audits", stage: "audit", needs: "plain", score: 0.6 },
  {
    ...inquiry,
    forms: "subpoena, subpoenas",
    stage: "subpoena",
    accused: ["to", "against", "on", "of"],
    needs: "hint",
    score: 0.75,
  },
  {
    ...worry,
    forms:
      "concern, concerns, fear, fears, worry, worries, unease, doubts, suspicions, misgivings, disquiet, alarm, red flag, red flags",
    needs: "loose",
    score: 0.7,
  },
  { ...worry, forms: "belief, beliefs, perception", needs: "loose", score: 0.65 },
  { ...verdict, forms: "conviction, convictions", stage: "convicted", needs: null, score: 0.9 },
  { ...verdict, forms: "sentence, sentencing, sentences", stage: "sentenced", needs: "loose", score: 0.85 },
  {
    ...verdict,
    forms: "fine, fines, penalty, penalties",
    stage: "fined",
    accused: ["on", "against"],
    possessor: "accused",
    needs: "loose",
    score: 0.75,
  },
  {
    ...verdict,
    class: "N-measure",
    makes: "measure",
    forms: "ban, bans, blacklist, blacklisting",
    stage: "banned",
    accused: ["on", "against", "of"],
    possessor: "accuser",
    needs: null,
    score: 0.75,
  },
  {
    ...verdict,
    class: "N-measure",
    makes: "measure",
    forms: "sanctions, restrictions, sanction",
    stage: "measure",
    accused: ["on", "against"],
    possessor: "accuser",
    needs: null,
    score: 0.75,
  },
  {
    ...verdict,
    class: "N-clear",
    makes: "clearing",
    forms: "acquittal, exoneration",
    stage: "acquitted",
    needs: null,
    score: 0.9,
  },
  { ...verdict, class: "N-clear", makes: "clearing", forms: "pardon", stage: "pardoned", needs: null, score: 0.8 },
];
