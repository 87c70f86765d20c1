import { tag } from "@/engine/syntax/tag";
import { setOfWords, wordsIn } from "@/engine/text/word-list";

const words: readonly (readonly [number, string])[] = [
  [
    tag.determiner,
    "the a an this these those each every some any no all both another either neither many several few most such",
  ],
  [tag.possessive, "my his its their our your"],
  [
    tag.pronoun,
    "i he she it they we you him them us me her himself herself itself themselves myself ourselves yourself something nothing " +
      "anything everything someone anyone everyone nobody somebody everybody anybody none mine hers theirs ours",
  ],
  [tag.question, "who whom whose which what how why where when whatever whoever"],
  [
    tag.preposition,
    "of in on at by with from for about against over under into onto through throughout between among amongst amid amidst despite " +
      "during including regarding concerning following toward towards upon within without via per beyond behind beside besides " +
      "near inside outside across along around above below beneath off out up down than versus notwithstanding unlike like citing alongside",
  ],
  [tag.conjunction, "and or but nor yet plus &"],
  [
    tag.subordinator,
    "if because although though unless whether while whereas after before since until till as once lest provided",
  ],
  [tag.modal, "can could may might must shall should will would ought cannot wo ca sha"],
  [tag.be, "be am is are was were been being 'm 're"],
  [tag.have, "have has had having 've"],
  [tag.do, "do does did doing done"],
  [tag.not, "not n't never"],
  [
    tag.adverb,
    "also again already always almost just only even ever still then now here there today yesterday tomorrow tonight soon later " +
      "earlier ago too very quite rather so thus hence thereafter therefore however moreover furthermore meanwhile instead indeed perhaps maybe " +
      "often sometimes once twice together apart aside away back forward ahead afterwards afterward otherwise nonetheless nevertheless " +
      "anyway elsewhere everywhere nowhere somewhere long far well much more less least first largely widely once yet overnight " +
      "respectively overall nearly once alike abroad straight",
  ],
  [
    tag.adjective,
    "other new old own former late early senior chief top big small large great high low good bad best worst better worse little " +
      "same different several public private local national international foreign federal American British Chinese political social " +
      "economic military legal medical financial criminal civil major minor key main real true false clear possible likely unlikely " +
      "able unable aware sure certain willing ready guilty innocent responsible liable unnamed anonymous recent previous current past " +
      "next last final full whole entire half free fair open wrong right serious strong weak young dead alive white black red green " +
      "blue important necessary available concerned familiar close short hard easy difficult common special single double triple " +
      "first second third fourth fifth internal external corrupt covert illegal unlawful baseless unfounded groundless untrue absurd " +
      "accurate inaccurate misleading similar general simple central western eastern northern southern huge massive top-secret " +
      "confident afraid proud glad adamant happy sorry angry loyal hostile sympathetic " +
      "existing remaining leading ongoing upcoming pending outgoing incoming outstanding surprising neighbouring neighboring " +
      "disorderly unruly cowardly deadly lewd obscene " +
      "secret formal global domestic independent alleged purported reputed supposed so-called embattled disgraced",
  ],
  [
    tag.number,
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen " +
      "twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds " +
      "thousands millions billions half",
  ],
  // Nouns that look like verb forms.
  [
    tag.noun,
    "building meeting hearing filing ruling spending funding trading training morning evening thing things king wedding feeling " +
      "spokesman spokeswoman spokesperson proceedings proceeding briefing warning warnings wrongdoing fundraising finding findings killing shooting housing " +
      "banking bombing earnings offspring string ceiling writing painting listing holding holdings gathering people police " +
      "news species series percent bed seed speed breed deed feed weed data staff media business process access success " +
      "monopoly duopoly oligopoly anomaly assembly folly belly butterfly family " +
      "congress princess witness illness illness crisis basis analysis campus virus status bus gas lens boss loss class glass grass",
  ],
];

const days = "monday tuesday wednesday thursday friday saturday sunday";

/** Words of closed classes, and of open ones where suffixes mislead: word to tag. */
export const closedWords: ReadonlyMap<string, number> = new Map(
  [...words, [tag.adverb, days] as const].flatMap(([value, list]) =>
    wordsIn(list.toLowerCase()).map((word) => [word, value] as const),
  ),
);

/** Can be prepositions and open clauses. */
export const clausePrepositions: ReadonlySet<string> = setOfWords("after before since until till as like than once");

/** Two or three words that act as one preposition; keyed by the first word. */
export const longPrepositions: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries({
    according: [["to"]],
    because: [["of"]],
    due: [["to"]],
    on: [
      ["behalf", "of"],
      ["account", "of"],
    ],
    in: [
      ["response", "to"],
      ["addition", "to"],
      ["front", "of"],
      ["light", "of"],
      ["terms", "of"],
      ["spite", "of"],
      ["line", "with"],
      ["the", "wake", "of"],
      ["the", "aftermath", "of"],
    ],
    out: [["of"]],
    instead: [["of"]],
    ahead: [["of"]],
    prior: [["to"]],
    as: [["of"], ["for"], ["to"], ["well", "as"]],
    such: [["as"]],
    thanks: [["to"]],
    apart: [["from"]],
    rather: [["than"]],
    along: [["with"]],
    together: [["with"]],
    next: [["to"]],
    up: [["to"]],
    contrary: [["to"]],
    owing: [["to"]],
    regardless: [["of"]],
  }),
);

/** Nouns that name a time and stand as adverbs: "last week", "this year". */
export const timeNouns: ReadonlySet<string> = setOfWords(
  "week weeks month months year years day days morning evening night afternoon weekend hour hours minute minutes decade decades time " +
    "today yesterday january february march april may june july august september october november december " +
    "spring summer autumn winter fall quarter monday tuesday wednesday thursday friday saturday sunday",
);
