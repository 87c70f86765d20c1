import { setOfWords } from "@/engine/text/word-list";

/** What follows "called the claims …": a denial. */
export const baselessWords: ReadonlySet<string> = setOfWords(
  "baseless false falsehood falsehoods unfounded untrue groundless meritless frivolous fabricated fabrication fabrications ridiculous absurd nonsense nonsensical lie lies fiction malicious misleading " +
    "politically-motivated slanderous slander defamatory rubbish bogus laughable preposterous outrageous inaccurate wrong unjust unjustified unwarranted hoax stunt smear smears witch-hunt libellous libelous incorrect fantasy " +
    "biased unfair rigged unlawful unconstitutional disproportionate arbitrary disinformation misinformation mistaken flawed misguided ludicrous farce sham charade travesty revenge vengeance vendetta persecution retaliatory vexatious spurious scurrilous shakedown ploy opportunistic unsubstantiated unsupported fanciful far-fetched concocted attempt rehash invention inventions fairytale",
);

/** "called the claims …", "described the case as …". */
export const callingVerbs: ReadonlySet<string> = setOfWords("call describe brand slam denounce label deem term dub");

/** What says the same with the words behind it: "without merit", "no truth", "not true", "politically motivated". */
export const baselessPhrases: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["without", setOfWords("merit foundation basis substance")],
  ["no", setOfWords("truth basis merit foundation substance")],
  ["any", setOfWords("truth basis merit foundation substance")],
  ["lack", new Set(["merit", "substance"])],
  ["lacks", new Set(["merit", "substance"])],
  ["lacked", new Set(["merit", "substance"])],
  ["not", setOfWords("true accurate correct right")],
  ["n't", setOfWords("true accurate correct right")],
  ["politically", new Set(["motivated", "driven"])],
  ["witch", new Set(["hunt"])],
  ["fake", new Set(["news"])],
  ["fishing", new Set(["expedition"])],
  ["cash", new Set(["grab"])],
  ["money", new Set(["grab"])],
  ["sour", new Set(["grapes"])],
  ["figment", new Set(["imagination"])],
]);

/** Lemmas that deny by themselves, with or without an object. */
export const denialVerbs: ReadonlySet<string> = setOfWords(
  "deny refute rebut repudiate dispute contest reject disavow dismiss rubbish brush",
);

/** Nouns for what one is said to have done; "denied the allegations". */
export const answeredNouns: ReadonlySet<string> = setOfWords(
  "allegation allegations accusation accusations claim claims charge charges complaint complaints suspicion suspicions wrongdoing involvement " +
    "liability guilt responsibility assertion assertions report reports suggestion suggestions impropriety insinuation insinuations lawsuit case suit indictment findings " +
    "criticism fault misconduct it them this that these all any everything anything role blame",
);

/** "disagreed with the ruling": what was decided. */
export const decisionNouns: ReadonlySet<string> = setOfWords(
  "decision decisions finding findings move ruling rulings trial sanctions verdict judgment judgement fine penalty order conclusion conclusions outcome",
);

/** "declined to comment", "refused to say". */
export const commentVerbs: ReadonlySet<string> = setOfWords(
  "comment say discuss speak respond answer elaborate give provide talk",
);

export const decliningVerbs: ReadonlySet<string> = setOfWords("decline refuse");

/** "did not respond", "has not replied", "could not be reached". */
export const respondingVerbs: ReadonlySet<string> = setOfWords("respond reply return answer comment");

/** With "will": "will appeal", "will cooperate". */
export const promiseVerbs: ReadonlySet<string> = setOfWords(
  "appeal cooperate co-operate defend review investigate comply fight",
);

/** "repeatedly denied", "has long denied". */
export const repeatingAdverbs: ReadonlySet<string> = setOfWords(
  "repeatedly again consistently always long continually continuously often frequently persistently constantly regularly",
);

/** The writer keeps a distance. */
export const hedgingAdverbs: ReadonlySet<string> = setOfWords(
  "allegedly reportedly purportedly supposedly apparently ostensibly seemingly possibly probably presumably potentially likely",
);

/** Adverbs that make an allegation of the clause they stand in. */
export const allegingAdverbs: ReadonlySet<string> = setOfWords("allegedly purportedly supposedly reportedly");

/** "followed the law", "complied with the rules": with the law behind it. */
export const obeyingVerbs: ReadonlySet<string> = setOfWords(
  "follow follows followed obey obeys obeyed comply complies complied complying compliance accordance within respect respects respected acted acting",
);

/** "was looking into it": promises to find out. */
export const promisingGerunds: ReadonlySet<string> = setOfWords(
  "reviewing investigating looking studying examining cooperating co-operating appealing",
);
