/** A frame of docs/allegations.md with sentences that it must read, roles marked, and some that must give nothing. */
export type FrameSentences = {
  readonly frame: string;
  readonly class: string;
  readonly matches: readonly string[];
  readonly misses: readonly string[];
  /** The answer that each of these sentences gives as well. */
  readonly response?: string;
  /** Each tells what could be done. */
  readonly capability?: true;
  /** Whom pronouns mean in these sentences. */
  readonly pronouns?: Readonly<Record<string, string>>;
};

export const frameSentences: readonly FrameSentences[] = [
  {
    frame: "1 active of",
    class: "accusation",
    matches: [
      "[accuser Norland] accused [accused Telbrik] of [content tapping calls].",
      "[accuser Hale] has accused [accused Mr Ito] of [content hiding the leak].",
      "[accuser Quill Press] on Monday again accused [accused Brightbox] of [content theft].",
      "[accuser The attorney general] accused [accused Hale] of [content fraud].",
      "[accuser Hale] himself accused [accused Lund] of [content theft].",
      "[accuser Quill Press] filed a complaint accusing [accused Brightbox] of [content fraud].",
      "[accuser Commuters] routinely accuse [accused Telbrik] of [content fraud].",
      "[accuser Hale] used a speech to accuse [accused Lund] of [content theft].",
      "[accuser Hale] is among those accusing [accused Lund] of [content theft].",
      "[accuser A ministry official] accused [accused Hale] of [content theft].",
      "[accuser Norland] accused [accused migrants] of [content theft].",
      "[accuser Regulators] suspect [accused Telbrik] of [content bribing inspectors].",
      "[accuser Villagers] excoriated [accused Ostrava Chem] for [content dumping waste].",
      "[accuser Hale] lashed out at [accused Telbrik] for [content dumping waste].",
      "[accuser Hale] hit out at [accused Ito] over [content the leak].",
      "[accuser Hale] assailed [accused Ito] for [content misleading voters].",
      "[accuser Hale] ripped [accused Ito] for [content the leak].",
    ],
    misses: [
      "Hale lashed out.",
      "Hale lashed out on Twitter.",
      "The boys lashed out at a dog.",
      "Hale hit the table.",
      "Hale ripped the letter.",
      "Hale hammered Ito in the vote.",
      "Nobody excoriated Ostrava Chem for dumping waste.",
      "Thieves stood in the pillory.",
      "Norland has never accused Telbrik of tapping calls.",
      "Norland did not accuse Telbrik of tapping calls.",
      "The accused sat in silence.",
    ],
  },
  {
    frame: "2 passive, by",
    class: "accusation",
    matches: [
      "[accused Telbrik] was accused by [accuser regulators] of [content tapping calls].",
      "[accused Ms Hale] has been accused by [accuser Quill Press] of [content copying its layouts].",
      "[accused Ostrava Chem] was blamed by [accuser villagers] for [content the spill].",
      "[accused Brightbox] was pilloried by [accuser lawmakers] for [content the leak].",
    ],
    misses: [
      "Telbrik was praised by regulators for its calls.",
      "Telbrik was never accused by regulators of tapping calls.",
    ],
  },
  {
    frame: "3 passive, bare",
    class: "accusation",
    matches: [
      "[accused Telbrik] is accused of [content tapping calls].",
      "[accused Hale], 42, is accused of [content hiding the leak].",
      "[accused Lund] stands accused of [content embezzlement].",
      "[accused Brightbox] has long been suspected of [content hiding the leak].",
    ],
    misses: ["Telbrik is not accused of tapping calls.", "If Telbrik is accused of tapping calls, it will appeal."],
  },
  {
    frame: "4 reduced relative",
    class: "accusation",
    matches: [
      "[accused Telbrik], long suspected of [content tapping calls], opened a lab.",
      "[accused Hale], accused by [accuser Norland] of [content bribery], left the board.",
      "[accused Lund], accused of [content theft], has moved to Westmark.",
    ],
    misses: ["Telbrik, known for its calls, opened a lab."],
  },
  {
    frame: "5 that-clause",
    class: "accusation",
    matches: [
      "[accuser Critics] allege that [accused Telbrik] [content hid a back door].",
      "[accuser Quill Press] claims that [accused Brightbox] [content stole its designs].",
      "[accuser Hale] alleged that [accused Telbrik] [content hid a back door].",
      "[accuser Norland] alleges [accused Telbrik] [content bribed inspectors].",
      "[accuser The Data Board] says that [accused Ito] [content defrauded investors].",
    ],
    misses: ["Critics claim that Telbrik makes good phones.", "Telbrik says that Norland has a lovely coast."],
  },
  {
    frame: "6 raising",
    class: "accusation",
    matches: [
      "[accused Telbrik] is said to [content have hidden a back door].",
      "[accused Hale] is alleged to [content have bribed inspectors].",
      "[accused Ostrava Chem] is believed to [content have polluted the river].",
    ],
    misses: ["Telbrik is said to be happy with its lab.", "Hale is believed to live in Westmark."],
  },
  {
    frame: "7 it-passive",
    class: "accusation",
    matches: [
      "It has been reported that [accused Telbrik] [content bribed inspectors].",
      "It is alleged that [accused Hale] [content laundered cash].",
      "It was claimed that [accused Brightbox] [content deceived customers].",
    ],
    misses: ["It has been reported that Telbrik opened a lab.", "It is said that Hale likes the sea."],
  },
  {
    frame: "8 blame split",
    class: "accusation",
    matches: [
      "[accuser Unions] blamed [content the spill] on [accused Ostrava Chem].",
      "[accuser Norland] blames [content the leak] on [accused Telbrik].",
      "[content The spill] was blamed on [accused Ostrava Chem].",
    ],
    misses: ["Farmers blamed the poor harvest on the weather.", "Unions blamed the delay on the rain."],
  },
  {
    frame: "9 legal with",
    class: "legal_action",
    matches: [
      "[accuser Prosecutors] charged [accused Ms Hale] with [content fraud].",
      "[accused Lund] was charged with [content money laundering].",
      "[accused Hale] was indicted on [content bribery] charges.",
      "[accused Hale] was charged with [content money laundering at a bank in Norland].",
      "[accuser Prosecutors] have charged [accused two officials] with [content passing letters to a cartel].",
      "[accuser Prosecutors] charged [accused two officials] with [content the attempted murder of a judge].",
      "[accused Ito] was arrested on suspicion of [content tax evasion].",
      "[accused Hale] charged with [content fraud]",
      "[accuser Prosecutors] have charged [accused Hale].",
    ],
    misses: ["The shop charged Hale with a smile.", "She charged the battery.", "The bank charged Hale a fee."],
  },
  {
    frame: "10 sue over",
    class: "legal_action",
    matches: [
      "[accuser Quill Press] sued [accused Brightbox] over [content copied layouts].",
      "[accuser Quill Press] is suing [accused Brightbox] for [content copyright infringement].",
      "[accused Telbrik] was sued by [accuser Hale].",
      "[accuser Quill Press] filed a lawsuit against [accused Brightbox].",
    ],
    misses: ["Sue Marsh joined Brightbox.", "Quill Press pursued Brightbox over a contract."],
  },
  {
    frame: "11 noun and prepositions",
    class: "accusation",
    matches: [
      "Allegations of [content bribery] against [accused Mr Ito] by [accuser a rival] were aired.",
      "Accusations of [content theft] against [accused Lund] surfaced in May.",
      "New claims of [content fraud] against [accused Brightbox] by [accuser former customers] are being read.",
    ],
    misses: ["There were no allegations of bribery against Mr Ito.", "Insurance claims against storm damage rose."],
  },
  {
    frame: "12 genitive",
    class: "accusation",
    matches: [
      "[accuser The Data Board]'s claim that [accused Ito] [content lied] is disputed.",
      "[accuser Norland]'s allegation that [accused Telbrik] [content spied] was repeated.",
      "[accuser Quill Press]'s accusations of [content theft] against [accused Brightbox] are new.",
    ],
    misses: ["The agency's claim that growth is strong is disputed."],
  },
  {
    frame: "13 compound",
    class: "accusation",
    matches: [
      "The [content bribery] allegations rocked Ito's firm.",
      "[accused Hale] resigned amid [content fraud] allegations.",
      "[accused Telbrik] faces [content espionage] claims.",
    ],
    misses: ["The claims department moved to Westmark."],
  },
  {
    frame: "14 adjective",
    class: "accusation",
    matches: [
      "The alleged [content bribe] was paid in cash.",
      "The alleged [content theft] took years.",
      "[accused Lund]'s alleged [content fraud] shocked Westmark.",
      "[accused Hale] allegedly [content bribed inspectors].",
    ],
    misses: ["The alleged winner went home.", "Reported profits were higher."],
  },
  {
    frame: "15 circumstance",
    class: "measure",
    matches: [
      "[accused Telbrik] was barred from the tender on [content security] grounds.",
      "[accuser Norland] banned [accused Telbrik] over [content espionage] fears.",
      "[accuser Westmark] excluded [accused Telbrik] on [content national security] grounds.",
      "[accuser Norland] has imposed sanctions on [accused Telbrik].",
      "[accuser Norland]'s sanctions on [accused Telbrik] were widened.",
    ],
    misses: ["Norland sanctioned the use of the drug.", "Smoking was banned in bars."],
  },
  {
    frame: "16 amid",
    class: "concern",
    matches: [
      "Shares fell amid fears that [accused Telbrik] [content sold data].",
      "There is concern in Westmark that [accused Brightbox] [content misled customers].",
      "[accuser Officials] fear that [accused Telbrik] [content spied on users].",
    ],
    misses: [
      "Villagers fear floods.",
      "Shares fell amid fears of a recession.",
      "There is concern that prices will rise.",
    ],
  },
  {
    frame: "17 inquiry",
    class: "inquiry",
    matches: [
      "[accuser Police] are looking into whether [accused Hale] [content moved cash abroad].",
      "[accuser Prosecutors] are investigating [accused Telbrik] over [content bribery].",
      "[accuser The Data Board] opened an inquiry into [accused Brightbox].",
      "[accused Lund] is under investigation for [content fraud].",
      "[accuser Police] raided [accused Telbrik] over [content tax evasion].",
    ],
    misses: [
      "A probe landed on the moon.",
      "Hale is looking into a new car.",
      "Police are investigating Hale's murder.",
    ],
  },
  {
    frame: "18 denial over claim",
    response: "denies",
    class: "accusation",
    pronouns: { it: "Telbrik" },
    matches: [
      "[accused Telbrik] denied claims by [accuser Norland] that it [content spied].",
      "[accused Telbrik] rejected [accuser Norland]'s allegations of [content espionage].",
      "[accused Brightbox] denies [content copying files].",
    ],
    misses: ["Telbrik denied that it would close the lab.", "Telbrik was denied a licence."],
  },
  {
    frame: "19 despite",
    response: "denies",
    class: "accusation",
    pronouns: { its: "Telbrik" },
    matches: [
      "[accused Telbrik] denies it, despite accusations from [accuser Norland].",
      "[accused Telbrik] denies it, despite allegations from [accuser Norland].",
      "[accused Brightbox] denies it, despite accusations by [accuser Quill Press].",
      "[accused Telbrik] has denied claims that [content its phones can be used to spy], despite accusations from [accuser Norland].",
    ],
    misses: ["Telbrik denies it, despite a letter from Norland."],
  },
  {
    frame: "20 relay",
    class: "accusation",
    matches: [
      "[accuser Hale] told the Evening Ledger that [accused Ito] [content lied].",
      "[accuser Lund] told Radio Nord that [accused Brightbox] [content defrauded customers].",
      "[accuser Ito] told Quill Press that [accused Telbrik] [content spied].",
    ],
    misses: ["Hale told the Evening Ledger that Ito won."],
  },
  {
    frame: "21 relay of relay",
    class: "accusation",
    matches: [
      "The Ledger, citing Radio Nord, said [accused Ito] [content lied].",
      "Radio Nord reported that [accused Lund] [content bribed inspectors].",
      "The Evening Ledger, citing Radio Nord, said that [accused Hale] [content bribed inspectors].",
    ],
    misses: ["The Ledger, citing Radio Nord, said Ito won."],
  },
  {
    frame: "22 capability",
    capability: true,
    class: "concern",
    pronouns: { its: "Telbrik" },
    matches: [
      "[accuser Officials] fear that [content [accused Telbrik]'s routers could be used to spy].",
      "[accuser Officials] fear that [accused Brightbox] [content could spy on users].",
      "[accuser Norland] fears that [accused Telbrik] [content could spy on users].",
    ],
    misses: ["Officials fear that the routers could be expensive."],
  },
  {
    frame: "23 state pressure",
    class: "measure",
    matches: [
      "[accuser Norland] is urging allies to shun [accused Telbrik].",
      "[accuser Norland] has pressed Westmark to ban [accused Telbrik].",
      "[accuser Norland] told carriers to drop [accused Telbrik].",
    ],
    misses: ["Norland is urging allies to buy oil.", "Norland is urging Telbrik to open a lab."],
  },
  {
    frame: "24 defendant statement",
    response: "denies",
    class: "legal_action",
    matches: [
      "[accused Hale] pleaded not guilty to [content fraud].",
      "[accused Lund] has pleaded not guilty to [content money laundering].",
      "[accused Ito] pleaded not guilty to [content bribery].",
    ],
    misses: ["Hale pleaded for patience."],
  },
];
