import type { AllegationClass } from "@/engine/allegations/allegation";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { setOfWords } from "@/engine/text/word-list";

/** What may be said to be the state of somebody, with a verb before it: "is under investigation", "was found guilty". */
export type Status = {
  readonly id: string;
  readonly class: AllegationClass;
  readonly stage: Stage;
  /** Words of which one must stand behind the verb. */
  readonly word: string;
  /** The word before it, where that is part of it: "under investigation", "on trial". */
  readonly before: string | null;
  readonly content: readonly string[];
  /** Enough without a content. */
  readonly bare: boolean;
  readonly score: number;
};

const statuses: readonly Status[] = [
  {
    id: "is-under-investigation",
    class: "inquiry",
    stage: "inquiry",
    word: "investigation",
    before: "under",
    content: ["for", "over", "on", "in"],
    bare: true,
    score: 0.85,
  },
  {
    id: "is-under-investigation",
    class: "inquiry",
    stage: "inquiry",
    word: "probe",
    before: "under",
    content: ["for", "over"],
    bare: true,
    score: 0.8,
  },
  {
    id: "is-under-investigation",
    class: "inquiry",
    stage: "inquiry",
    word: "scrutiny",
    before: "under",
    content: ["for", "over"],
    bare: false,
    score: 0.7,
  },
  {
    id: "is-under-investigation",
    class: "inquiry",
    stage: "arrested",
    word: "arrest",
    before: "under",
    content: ["for", "on", "over"],
    bare: true,
    score: 0.8,
  },
  {
    id: "is-under-fire",
    class: "accusation",
    stage: "claimed",
    word: "fire",
    before: "under",
    content: ["for", "over"],
    bare: false,
    score: 0.65,
  },
  {
    id: "is-under-indictment",
    class: "legal_action",
    stage: "indicted",
    word: "indictment",
    before: "under",
    content: ["for", "on", "over"],
    bare: true,
    score: 0.85,
  },
  {
    id: "is-on-trial",
    class: "legal_action",
    stage: "on_trial",
    word: "trial",
    before: "on",
    content: ["for", "over", "on", "accused of", "of"],
    bare: true,
    score: 0.85,
  },
  {
    id: "is-sent-for-trial",
    class: "legal_action",
    stage: "charged",
    word: "trial",
    before: "for",
    content: ["on", "over", "for"],
    bare: true,
    score: 0.85,
  },
  ...["stand", "stood"].map((before): Status => ({
    id: "stands-trial",
    class: "legal_action",
    stage: "on_trial",
    word: "trial",
    before,
    content: ["for", "over", "on"],
    bare: true,
    score: 0.85,
  })),
  {
    id: "is-guilty-of",
    class: "finding",
    stage: "convicted",
    word: "guilty",
    before: null,
    content: ["of", "in", "on"],
    bare: false,
    score: 0.9,
  },
  {
    id: "is-liable-for",
    class: "finding",
    stage: "liable",
    word: "liable",
    before: null,
    content: ["for", "of"],
    bare: false,
    score: 0.85,
  },
  ...["breach", "violation", "contempt"].map((word): Status => ({
    id: "is-in-breach-of",
    class: "finding",
    stage: "liable",
    word,
    before: "in",
    content: ["of", "for"],
    bare: true,
    score: 0.8,
  })),
  {
    id: "is-wanted-for",
    class: "legal_action",
    stage: "charged",
    word: "wanted",
    before: null,
    content: ["for", "over", "on", "in"],
    bare: false,
    score: 0.8,
  },
  {
    id: "is-wanted-for",
    class: "legal_action",
    stage: "charged",
    word: "list",
    before: "wanted",
    content: ["for", "over", "on"],
    bare: false,
    score: 0.8,
  },
  {
    id: "is-implicated-in",
    class: "accusation",
    stage: "claimed",
    word: "implicated",
    before: null,
    content: ["in", "over"],
    bare: true,
    score: 0.75,
  },
  {
    id: "is-complicit-in",
    class: "accusation",
    stage: "claimed",
    word: "complicit",
    before: null,
    content: ["in", "with"],
    bare: false,
    score: 0.7,
  },
];
/** "was responsible for the fraud" */
export const responsible: Status = {
  id: "is-responsible-for",
  class: "accusation",
  stage: "claimed",
  word: "responsible",
  before: null,
  content: ["for"],
  bare: false,
  score: 0.65,
};
/** "Norland bears responsibility for the massacre" */
export const bearing: Status = { ...responsible, word: "responsibility" };
/** "Telbrik is to blame for the fraud", somebody says. */
export const toBlame: Status = { ...responsible, id: "is-to-blame-for", word: "blame", before: "to", bare: true };
/** "Police say Hale was behind the fraud" */
export const behind: Status = { ...responsible, id: "is-behind", word: "behind", content: ["behind"] };
const listed = { class: "measure", stage: "listed", content: ["over", "for"], bare: true, score: 0.75 } as const;
const listings: readonly Status[] = [
  { ...listed, id: "is-put-on-list", word: "blacklist", before: null },
  { ...listed, id: "is-put-on-list", word: "list", before: "sanctions" },
  { ...listed, id: "is-put-on-list", word: "list", before: "entity" },
];
const held = {
  class: "legal_action",
  stage: "arrested",
  word: "custody",
  content: ["on", "over", "for"],
  score: 0.8,
} as const;
const custodies: readonly Status[] = [
  { ...held, id: "is-taken-into-custody", before: "into", bare: true },
  { ...held, id: "is-in-custody", before: "in", bare: false },
];
const involved = { class: "accusation", stage: "claimed", before: null, bare: false, score: 0.65 } as const;
const involvements: readonly Status[] = ["involved", "embroiled", "mired", "entangled", "ensnared"].map((word) => ({
  ...involved,
  id: "is-involved-in",
  word,
  content: ["in"],
}));
/** "Telbrik is at the centre of a bribery scandal" */
const centres: readonly Status[] = ["centre", "center", "heart"].map((word) => ({
  ...involved,
  id: "is-at-centre-of",
  word,
  before: "at",
  content: ["of"],
}));
/** By the word that tells it. */
export const statusesByWord = new Map<string, Status[]>();
const plagued: readonly Status[] = [
  "plagued",
  "riddled",
  "rife",
  "tainted",
  "rocked",
  "shackled",
  "crippled",
  "engulfed",
].map((word) => ({
  ...involved,
  id: "is-plagued-by",
  word,
  content: ["by", "with"],
}));
for (const status of [
  ...statuses,
  ...custodies,
  responsible,
  bearing,
  toBlame,
  behind,
  ...listings,
  ...involvements,
  ...plagued,
  ...centres,
])
  statusesByWord.set(status.word, [...(statusesByWord.get(status.word) ?? []), status]);

/** Verbs that a status may stand behind. */
export const statusVerbs: ReadonlySet<string> = setOfWords(
  "send commit return refer be bear carry share stand find hold plead prove judge rule declare remain go come put place add take remand keep become get implicate want involve embroil mire entangle ensnare stay keep plague riddle taint rock shackle cripple engulf",
);
