/** What follows "called the claims …": a denial. */
export const baselessWords: ReadonlySet<string> = new Set(
  "baseless false unfounded untrue groundless meritless frivolous fabricated ridiculous absurd nonsense lies fiction malicious misleading politically-motivated slanderous defamatory rubbish bogus laughable preposterous outrageous inaccurate wrong unjust".split(
    " ",
  ),
);

/** Lemmas that deny by themselves, with or without an object. */
export const denialVerbs: ReadonlySet<string> = new Set(
  "deny refute rebut repudiate dispute contest reject disavow".split(" "),
);

/** Nouns for what one is said to have done; "denied the allegations". */
export const answeredNouns: ReadonlySet<string> = new Set(
  (
    "allegation allegations accusation accusations claim claims charge charges complaint complaints suspicion suspicions wrongdoing involvement " +
    "liability guilt responsibility assertion assertions report reports suggestion suggestions impropriety insinuation insinuations lawsuit case suit indictment findings " +
    "criticism fault misconduct it them this that these all any everything anything role blame"
  ).split(" "),
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
