import type { ParsedText } from "@/engine/syntax/parsed-text";
import { PerWord } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";

const sport =
  "referee striker goalkeeper midfielder defender midfield quarterback umpire offside linesman batsman bowler wicket scrum goalless touchdown fullback half-time halftime kick-off kickoff playoff";
/** Two of these make a match of it. */
const sportish =
  "match season goal goals penalty league team coach fans squad game games cup tournament foul fouls tackle pitch final semi-final player players title champions";
const fiction =
  "novel thriller protagonist screenplay sitcom musical storyline fictional screenwriter plotline telenovela";
const fictionish =
  "film movie drama plot character characters series play comedy plays stars starring episode tale story heroine hero villain memoir season actor actress director screen netflix";
const manyWords = 3;

/** How much a word tells of each; one look for the four lists, because hardly any word of the news is in them. */
type Telling = { readonly sport: number; readonly fiction: number };
const tellings = new Map<string, Telling>();
for (const [words, telling] of [
  [fictionish, { sport: 0, fiction: 1 }],
  [fiction, { sport: 0, fiction: 3 }],
  [sportish, { sport: 1, fiction: 0 }],
  [sport, { sport: 2, fiction: 0 }],
] as const) {
  for (const word of words.split(" ")) {
    const known = tellings.get(word);
    // "season" is of both.
    tellings.set(word, { sport: telling.sport, fiction: telling.fiction || (known?.fiction ?? 0) });
  }
}

const tellingAt = new PerWord((word) => tellings.get(word) ?? null);

/** Where a sentence plays, as far as its words tell: on a sports field, in a story, or in the news. */
export function sceneOf(parsed: ParsedText, sentence: number): "sport" | "fiction" | "news" {
  const range = parsed.sentences[sentence];
  if (range === undefined) return "news";
  let sporting = 0;
  let telling = 0;
  for (let at = range.first; at < range.last; at += 1) {
    const found = tellingAt.at(parsed.tokens, at);
    if (found === null) continue;
    sporting += found.sport;
    telling += isSetting(parsed, at) ? manyWords : found.fiction;
  }
  if (telling >= manyWords) return "fiction";
  return sporting >= manyWords ? "sport" : "news";
}

const works = setOfWords("film movie novel play series drama comedy sitcom thriller musical episode");

/** "In the film a banker is charged", "In the play, …"; not "in the film industry". */
function isSetting({ tokens: { words } }: ParsedText, at: number): boolean {
  if (!works.has(words[at] ?? "") || words[at - 2] !== "in" || !/^(?:the|this|his|her)$/u.test(words[at - 1] ?? ""))
    return false;
  return /^(?:,|an?|the)$/u.test(words[at + 1] ?? "");
}
