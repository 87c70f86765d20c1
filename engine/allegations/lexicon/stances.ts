/** What follows "called the claims …": a denial. */
export const baselessWords: ReadonlySet<string> = new Set(
  (
    "baseless false falsehood falsehoods unfounded untrue groundless meritless frivolous fabricated fabrication fabrications ridiculous absurd nonsense nonsensical lie lies fiction malicious misleading " +
    "politically-motivated slanderous slander defamatory rubbish bogus laughable preposterous outrageous inaccurate wrong unjust unjustified unwarranted hoax stunt smear smears witch-hunt libellous libelous incorrect fantasy " +
    "biased unfair rigged unlawful unconstitutional disproportionate arbitrary disinformation misinformation mistaken flawed misguided ludicrous"
  ).split(" "),
);

/** "called the claims …", "described the case as …". */
export const callingVerbs: ReadonlySet<string> = new Set("call describe brand slam denounce label deem".split(" "));

/** What says the same with the words behind it: "without merit", "no truth", "not true", "politically motivated". */
export const baselessPhrases: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["without", new Set("merit foundation basis substance".split(" "))],
  ["no", new Set("truth basis merit foundation substance".split(" "))],
  ["any", new Set("truth basis merit foundation substance".split(" "))],
  ["lack", new Set(["merit", "substance"])],
  ["lacks", new Set(["merit", "substance"])],
  ["lacked", new Set(["merit", "substance"])],
  ["not", new Set("true accurate correct right".split(" "))],
  ["n't", new Set("true accurate correct right".split(" "))],
  ["politically", new Set(["motivated", "driven"])],
  ["witch", new Set(["hunt"])],
  ["fake", new Set(["news"])],
]);

/** Lemmas that deny by themselves, with or without an object. */
export const denialVerbs: ReadonlySet<string> = new Set(
  "deny refute rebut repudiate dispute contest reject disavow dismiss".split(" "),
);

/** Nouns for what one is said to have done; "denied the allegations". */
export const answeredNouns: ReadonlySet<string> = new Set(
  (
    "allegation allegations accusation accusations claim claims charge charges complaint complaints suspicion suspicions wrongdoing involvement " +
    "liability guilt responsibility assertion assertions report reports suggestion suggestions impropriety insinuation insinuations lawsuit case suit indictment findings " +
    "criticism fault misconduct it them this that these all any everything anything role blame"
  ).split(" "),
);

/** "disagreed with the ruling": what was decided. */
export const decisionNouns: ReadonlySet<string> = new Set(
  "decision decisions move ruling rulings trial sanctions verdict judgment judgement fine penalty order conclusion conclusions outcome".split(
    " ",
  ),
);

/** "declined to comment", "refused to say". */
export const commentVerbs: ReadonlySet<string> = new Set(
  "comment say discuss speak respond answer elaborate give provide talk".split(" "),
);

export const decliningVerbs: ReadonlySet<string> = new Set("decline refuse".split(" "));

/** "did not respond", "has not replied", "could not be reached". */
export const respondingVerbs: ReadonlySet<string> = new Set("respond reply return answer comment".split(" "));

/** With "will": "will appeal", "will cooperate". */
export const promiseVerbs: ReadonlySet<string> = new Set(
  "appeal cooperate co-operate defend review investigate comply fight".split(" "),
);

/** "repeatedly denied", "has long denied". */
export const repeatingAdverbs: ReadonlySet<string> = new Set(
  "repeatedly again consistently always long continually continuously often frequently persistently constantly regularly".split(
    " ",
  ),
);

/** The writer keeps a distance. */
export const hedgingAdverbs: ReadonlySet<string> = new Set(
  "allegedly reportedly purportedly supposedly apparently ostensibly seemingly possibly probably presumably potentially likely".split(
    " ",
  ),
);

/** Adverbs that make an allegation of the clause they stand in. */
export const allegingAdverbs: ReadonlySet<string> = new Set("allegedly purportedly supposedly reportedly".split(" "));

/** "followed the law", "complied with the rules": with the law behind it. */
export const obeyingVerbs: ReadonlySet<string> = new Set(
  "follow follows followed obey obeys obeyed comply complies complied complying compliance accordance within respect respects respected".split(
    " ",
  ),
);

/** "was looking into it": promises to find out. */
export const promisingGerunds: ReadonlySet<string> = new Set(
  "reviewing investigating looking studying examining cooperating co-operating appealing".split(" "),
);
