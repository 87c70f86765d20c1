import type { ParsedText } from "@/engine/syntax/parsed-text";

const sport = new Set(
  "referee striker goalkeeper midfielder defender midfield quarterback umpire offside linesman batsman bowler wicket scrum goalless touchdown fullback half-time halftime kick-off kickoff playoff".split(
    " ",
  ),
);
/** Two of these make a match of it. */
const sportish = new Set(
  "match season goal goals penalty league team coach fans squad game games cup tournament foul fouls tackle pitch final semi-final player players title champions".split(
    " ",
  ),
);
const fiction = new Set(
  "novel thriller protagonist screenplay sitcom musical storyline fictional screenwriter plotline telenovela".split(
    " ",
  ),
);
const fictionish = new Set(
  "film movie drama plot character characters series play comedy plays stars starring episode tale story heroine hero villain memoir season actor actress director screen netflix".split(
    " ",
  ),
);
const manyWords = 3;

/** Where a sentence plays, as far as its words tell: on a sports field, in a story, or in the news. */
export function sceneOf(parsed: ParsedText, sentence: number): "sport" | "fiction" | "news" {
  const range = parsed.sentences[sentence];
  if (range === undefined) return "news";
  let sporting = 0;
  let telling = 0;
  for (let at = range.first; at < range.last; at += 1) {
    const word = parsed.tokens.words[at] ?? "";
    if (sport.has(word)) sporting += 2;
    else if (sportish.has(word)) sporting += 1;
    if (fiction.has(word)) telling += 3;
    else if (fictionish.has(word)) telling += 1;
  }
  if (telling >= manyWords) return "fiction";
  return sporting >= manyWords ? "sport" : "news";
}
