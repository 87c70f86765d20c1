import { setOfWords } from "@/engine/text/word-list";

/** Their subject accuses, sues, investigates, worries: "opened an inquiry", "raised concerns". */
export const givingVerbs = setOfWords(
  "make level levy bring file register launch open start begin conduct lodge press impose announce issue raise express voice repeat order lead pursue mount initiate commence recommend " +
    "reiterate submit air place slap lay prefer seek win secure post announce have share hold pursue continue widen expand put pin heap pile assign shift",
);

/** Their subject gives a fine, or is given one: "handed down a fine", "was handed a fine". */
export const handingVerbs = setOfWords("hand give serve issue deal award assess set");

/** Their subject is accused: "faces charges". */
export const facingVerbs = setOfWords(
  "face fight battle confront await receive get undergo encounter draw attract trigger prompt spark suffer weather survive appeal evade escape flee endure defend serve answer contest pay",
);

/** Their subject is accused and answers: "denied claims". */
export const denyingVerbs = setOfWords(
  "deny reject dismiss refute rebut repudiate dispute contest deflect downplay rubbish disavow counter",
);

/** Their subject, when it is an accuser or a court, ends the matter: "dropped the charges". */
export const endingVerbs: ReadonlyMap<
  string,
  "dropped" | "dismissed" | "withdrawn" | "retracted" | "overturned" | "vacated" | "measure_lifted"
> = new Map([
  ["lift", "measure_lifted"],
  ["ease", "measure_lifted"],
  ["waive", "measure_lifted"],
  ["drop", "dropped"],
  ["close", "dropped"],
  ["shelve", "dropped"],
  ["discontinue", "dropped"],
  ["abandon", "dropped"],
  ["dismiss", "dismissed"],
  ["reject", "dismissed"],
  ["throw", "dismissed"],
  ["toss", "dismissed"],
  ["strike", "dismissed"],
  ["withdraw", "withdrawn"],
  ["retract", "retracted"],
  ["recant", "retracted"],
  ["quash", "overturned"],
  ["overturn", "overturned"],
  ["annul", "overturned"],
  ["set aside", "overturned"],
  ["reverse", "overturned"],
  ["vacate", "vacated"],
]);

/** Ordinary speech: an allegation only if the words said are of plain wrongdoing. */
export const speechVerbs = setOfWords(
  "say tell write state argue suggest report reveal find note add warn believe think conclude declare announce testify describe disclose show indicate determine explain recall confirm estimate tweet post insist fear hear hold rule establish",
);

/** "is alleged to have", "is believed to have". */
export const raisingVerbs = setOfWords(
  "say report allege believe think understand rumour rumor claim suspect know fear estimate charge accuse show find presume",
);

/** They push others to act against somebody: "is urging allies to shun Telbrik". */
export const urgingVerbs = setOfWords("urge press lobby call pressure push ask encourage warn tell persuade order");

/** What is urged. */
export const shunningVerbs = setOfWords(
  "shun ban avoid exclude bar boycott blacklist sanction drop remove punish restrict block ditch reject abandon isolate",
);

/** What courts and inquiries do with a matter: "ruled that Telbrik had lied". */
export const rulingVerbs = setOfWords("rule find hold conclude decide determine");
