const irregular: Readonly<Record<string, string>> = {
  steal: "stole stolen",
  mislead: "misled",
  lie: "lied lying",
  hide: "hid hidden",
  break: "broke broken",
  sell: "sold",
  "mis-sell": "mis-sold",
  missell: "missold",
  buy: "bought",
  shoot: "shot",
  beat: "beaten",
  pay: "paid",
  withhold: "withheld",
  underpay: "underpaid",
  know: "knew known",
  hold: "held",
  find: "found",
  tell: "told",
  say: "said",
  write: "wrote written",
  bring: "brought",
  think: "thought",
  give: "gave given",
  take: "took taken",
  make: "made",
  put: "put putting",
  hit: "hit hitting",
  set: "set setting",
  begin: "began begun beginning",
  cut: "cut cutting",
  throw: "threw thrown",
  overthrow: "overthrew overthrown",
  overturn: "overturned",
  stand: "stood",
  plead: "pled",
  see: "saw seen",
  seek: "sought",
  fight: "fought",
  feel: "felt",
  drop: "dropped dropping",
  bar: "barred barring",
  ban: "banned banning",
  rig: "rigged rigging",
  rob: "robbed robbing",
  stab: "stabbed stabbing",
  tap: "tapped tapping",
  plot: "plotted plotting",
  kidnap: "kidnapped kidnapping",
  scam: "scammed scamming",
  slam: "slammed slamming",
  slap: "slapped slapping",
  abet: "abetted abetting",
  admit: "admitted admitting",
  acquit: "acquitted acquitting",
  indict: "indicted",
  quit: "quitting",
  quiz: "quizzed quizzing",
  rebut: "rebutted rebutting",
  traffic: "trafficked trafficking",
  panic: "panicked",
  swap: "swapped",
  refer: "referred referring",
  defer: "deferred deferring",
  infer: "inferred",
  snoop: "snooped",
  wiretap: "wiretapped wiretapping",
  dox: "doxxed",
  con: "conned conning",
  rip: "ripped ripping",
  cop: "copped",
  nab: "nabbed nabbing",
  arm: "armed",
  man: "men",
  "market-rig": "market-rigged",
  libel: "libelled libelling libeled",
};

/** Their plural is another word: securities are traded. */
const singular = new Set(["security"]);

/** All the forms that text may use of a lemma, itself first; verbs and nouns alike, so some of them no one writes. */
export function inflectionsOf(lemma: string): string[] {
  const forms = [lemma];
  if (lemma.length < 3 || lemma.endsWith("ly") || singular.has(lemma)) return forms;
  const more = irregular[lemma];
  if (more !== undefined) forms.push(...more.split(" "));
  if (lemma.endsWith("y") && !/[aeiou]y$/u.test(lemma))
    forms.push(`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`);
  else forms.push(/(?:s|x|z|ch|sh)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`);
  if (lemma.endsWith("ing") || lemma.endsWith("ion")) return forms;
  if (lemma.endsWith("e")) forms.push(`${lemma}d`, `${lemma.slice(0, -1)}ing`);
  else forms.push(`${lemma}ed`, `${lemma}ing`);
  return forms;
}
