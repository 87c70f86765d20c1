import type { CueClass, CueGroup, VerbCue } from "./cue";
import { setOfWords, wordsIn } from "@/engine/text/word-list";
import type { ParsedText, VerbGroup } from "@/engine/syntax/parsed-text";
import { PerWord } from "@/engine/text/per-word";

/** Every verb that attributes words or a stance, by how it takes them, each group with its proof. */
export const cueGroups: readonly CueGroup[] = [
  {
    class: "say",
    lemmas:
      "say add claim argue explain allege contend maintain assert insist declare state write tweet report reveal confirm announce " +
      "acknowledge admit concede deny disclose emphasise emphasize estimate imply indicate joke mention note observe opine post predict " +
      "pledge vow promise recall reiterate repeat reply respond stress suggest swear testify remark quip boast lament complain affirm " +
      "learn point charge blog comment caution conclude attest reckon assure divulge confess hint speculate theorise theorize muse retort rule clarify signal",
    matches: [
      "[Hale] {said} «that the firm lied».",
      "[Critics] {allege} «Telbrik hid a back door».",
      "«The firm lied», [Hale] {said}.",
      "«The firm», [police] {said}, «hid the door».",
      "«“It is false,”» {said} [Hale].",
    ],
    misses: [
      "He claimed first prize.",
      "Reported profits were higher.",
      "She noted the time.",
      "Insurers paid 300 claims.",
    ],
  },
  {
    class: "tell",
    lemmas: "tell inform remind assure warn advise notify convince persuade brief ask urge",
    matches: ["[Hale] {told} the Evening Ledger «that Ito lied»."],
    misses: ["He told a story."],
  },
  {
    class: "think",
    lemmas:
      "think believe hope fear feel expect assume suspect worry doubt know understand agree imagine suppose wish guess consider " +
      "wonder question see realise realize propose demand recommend request decide determine discover calculate foresee",
    matches: ["[Officials] {fear} «the routers could be used to spy»."],
    misses: ["Villagers fear floods.", "She knows Hale."],
  },
  {
    class: "want",
    lemmas:
      "want promise refuse vow pledge plan hope seek threaten offer agree decline intend propose wish aim prefer expect demand swear " +
      "ask hesitate decide choose tell urge warn advise",
    matches: ["[The firm] {refused} «to pay»."],
    misses: ["He wants a car.", "The firm declined to comment.", "He asked not to be named."],
  },
  {
    class: "act",
    lemmas:
      "deny reject dispute dismiss praise criticise criticize condemn denounce endorse oppose propose announce acknowledge admit " +
      "applaud blast slam attack mock defend question welcome reiterate repeat highlight emphasise emphasize stress cite decry " +
      "lament deplore predict recommend advocate promise pledge demand describe discuss explain express hail laud tout ridicule " +
      "rebut refute contradict challenge outline detail confirm recall mention support favor favour rebuke assail bemoan " +
      "report claim encourage address rip chide jab pronounce profess lambast lambaste savage retweet scold berate admonish recognise recognize identify project share present congratulate introduce rebuff cheer issue publish counter consider deem ignore love hate like accept envision promote raise order lay interpret remember appoint debate ponder approve nominate back embrace prefer view celebrate credit offer deride disavow downplay echo warn contest repudiate concede regret disclose reveal threaten request suggest urge",
    matches: ["[Telbrik] {denied} «claims by Norland»."],
    misses: [
      "He was denied entry.",
      "The army attacked the town.",
      "He claimed first prize.",
      "The firm reported higher profits.",
      "They raised money.",
    ],
  },
  {
    class: "name",
    lemmas:
      "consider deem view regard see name credit call describe accuse blame label brand portray characterise characterize suspect urge fault thank compare liken",
    matches: ["[Norland] {accused} «Telbrik of tapping calls»."],
    misses: ["He called the police.", "She called."],
  },
  {
    class: "show",
    lemmas: "show find reveal suggest indicate conclude read state say estimate note detail describe",
    matches: ["[The report] {found} «that prices rose»."],
    misses: ["He found a seat.", "The film shows a city."],
  },
  {
    class: "utter",
    lemmas:
      "begin continue laugh shout yell whisper exclaim ask answer cry scream sigh start conclude finish end go chant read recount thunder declare " +
      "respond snap joke offer interject counter proclaim agree demand write sing chuckle elaborate react gush enthuse marvel groan scoff grumble fume vent crow intone lecture press tease",
    matches: ["«“It is over,”» {shouted} [Hale]."],
    misses: ["He began work."],
  },
];

/** Verbs that need their preposition: "called for a ban", "spoke about the case"; with the proof of the group. */
export const prepositionCues = {
  prepositions: {
    call: "for on upon out",
    speak: "about of against",
    talk: "about of",
    complain: "about of",
    warn: "of against about",
    refer: "to",
    point: "to out",
    apologise: "for",
    apologize: "for",
    object: "to",
    argue: "for against",
    agree: "with",
    allude: "to",
    ask: "about for",
    insist: "on",
    worry: "about",
    boast: "about of",
    joke: "about",
    comment: "on",
    rail: "against",
    protest: "against",
    push: "for",
    vote: "for against",
    plead: "to",
    focus: "on",
    rip: "into",
    bristle: "at",
    double: "down",
    lay: "out",
    go: "after",
    sign: "on",
    respond: "to with",
    hint: "at",
    advocate: "for",
    disagree: "with",
    lash: "out",
    hit: "back",
    press: "for",
    campaign: "for against",
    think: "of about",
    rave: "about",
    testify: "about",
  },
  matches: ["[Hale] {called} for «a ban».", "[She] {spoke} about «the case»."],
  misses: ["He called at noon.", "She spoke softly.", "The train went past."],
} as const;

function build(): ReadonlyMap<string, VerbCue> {
  const classes = new Map<string, CueClass[]>();
  for (const group of cueGroups)
    for (const lemma of wordsIn(group.lemmas)) {
      const known = classes.get(lemma) ?? [];
      if (!known.includes(group.class)) known.push(group.class);
      classes.set(lemma, known);
    }
  const prepositions = new Map<string, readonly string[]>(
    Object.entries(prepositionCues.prepositions).map(([lemma, list]) => [lemma, wordsIn(list)]),
  );
  const lemmas = new Set([...classes.keys(), ...prepositions.keys()]);
  return new Map(
    [...lemmas].map((lemma) => [
      lemma,
      { lemma, classes: classes.get(lemma) ?? [], prepositions: prepositions.get(lemma) ?? [] },
    ]),
  );
}

/** By lemma. */
export const verbCues: ReadonlyMap<string, VerbCue> = build();
const cues = new PerWord((lemma) => verbCues.get(lemma) ?? null);

/** How a verb of the text carries what it attributes, or null. */
export function cueOf({ tokens }: ParsedText, verb: VerbGroup): VerbCue | null {
  return cues.ofLemma(tokens, verb);
}

/** Objects with which a verb means something else: "claimed first prize", "raised money", "were denied entry". */
export const otherSenses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    claim: "prize title victory medal seat life insurance benefit place reward credit crown",
    deny: "entry visa boarding access bail permit loan",
    report: "profit loss earnings sale revenue income growth increase",
    raise: "money fund price tax child hand rate wage salary million capital army cattle glass",
    order: "food drink meal coffee copy part",
    offer: "discount price service product room seat job",
    attack: "town city base village position troop soldier ship convoy camp building home people man woman",
    question: "suspect witness driver prisoner",
    accept: "award medal prize delivery payment",
    back: "car truck van away",
    share: "home house bed room office border flight ticket prize meal",
    issue: "ticket passport visa licence license bond share",
    publish: "book novel album magazine",
    present: "prize award gift flower trophy",
    introduce: "product model car phone device",
    project: "image light",
    lay: "egg brick wreath foundation",
    note: "time date",
    release: "film album game prisoner",
    address: "crowd rally conference audience meeting congregation convention",
    support: "family roof child weight",
    defend: "title crown champion border",
    promote: "film book album officer",
    cite: "driver",
    view: "film picture body site house",
    celebrate: "birthday christmas anniversary wedding",
  }).map(([lemma, objects]) => [lemma, setOfWords(objects)]),
);

/** Verbs that are statements only over words or with words: "raised doubts", "addressed the question". */
export const weakVerbs: ReadonlySet<string> = setOfWords(
  "raise address introduce project debate publish share present order cheer interpret nominate lay",
);

/** Papers, polls and the like: they "show" and "find". */
export const paperNouns: ReadonlySet<string> = setOfWords(
  "report study survey poll analysis document filing indictment complaint lawsuit memo email letter article story book " +
    "statement review audit investigation inquiry record paper data research transcript video affidavit ruling figure number " +
    "result finding estimate projection polling footage tape recording chart graph test examination assessment count tally census forecast index headline post tweet ad advertisement editorial e-mail message note evidence source map minute",
);
