import type { Mention, Prose } from "@/engine/mentions/mention";
import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import { isGovernmentOf } from "./widen-state";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** What states do and places do not. */
const acts = setOfWords(
  "accuse accused accuses accusing blame blames blamed freeze froze freezes ban banned bans bar barred bars sanction sanctioned sanctions impose imposed imposes lift lifted lifts urge urged urges " +
    "urging pressure pressured pressuring demand demanded demands warn warned warns warning deny denied denies reject rejected rejects claim claimed claims " +
    "allege alleged alleges say said says announce announced announces decide decided decides approve approved approves block blocked blocks " +
    "restrict restricted restricts blacklist blacklisted expel expelled expels recall recalled summon summoned summons condemn condemned condemns slam slams slammed blast blasts blasted rebuke rebukes rebuked " +
    "criticise criticised criticises criticize criticized criticizes denounce denounced support supported supports back backed backs oppose opposed opposes " +
    "agree agreed agrees sign signed signs ratify ratified join joined joins withdraw withdrew withdraws threaten threatened threatens retaliate retaliated " +
    "respond responded responds negotiate negotiated order ordered orders charge charged indict indicted sue sued fine fined extradite extradited arrest arrested " +
    "invade invaded invades attack attacked attacks annex annexed recognise recognised recognize recognized refuse refused refuses seek sought seeks want wants wanted " +
    "insist insisted insists argue argued argues call called calls launch launched launches suspend suspended suspends halt halted pledge pledged pledges " +
    "promise promised offer offered offers send sent sends deploy deployed deploys withhold withheld exclude excluded excludes vote voted votes veto vetoed " +
    "reveal revealed confirm confirmed confirms acknowledge acknowledged admit admitted admits determine determined determines conclude concluded concludes fear fears feared believe believes believed suspect suspects suspected " +
    "spy spied spying monitor monitors use uses used push pushed pushes pushing plan plans planned adopt adopted adopts pass passed passes raise raised cut target targeted targets " +
    "force forced forces ask asked asks tell told tells complain complained protest protested vow vowed vows consider considers considered considering try tried tries " +
    "require required requires let lets hope hopes hoped hit retaliates strike struck designate designated add added release released hold held " +
    // What a state is said to do wrong.
    "commit commits committed torture tortures tortured bomb bombs bombed bombard bombarded shell shelled massacre massacred kill kills killed kidnap kidnapped abduct abducted " +
    "hack hacks hacked steal steals stole stolen smuggle smuggled interfere interferes interfered meddle meddles meddled violate violates violated violating breach breaches breached breaching bribe bribes bribed flout flouts flouted flouting break breaks broke broken " +
    "poison poisoned jail jails jailed imprison imprisoned detain detains detained deport deports deported execute executes executed persecute persecutes persecuted occupy occupies occupied " +
    "seize seizes seized arm arms armed fund funds funded finance finances financed train trained orchestrate orchestrated jam jams jammed falsify falsified cheat cheats cheated lie lies lied " +
    "repress represses repressed censor censors censored starve starves starved besiege besieged blockade blockaded evade evades evaded sabotage sabotaged eavesdrop eavesdropped snoop snooped",
);

/** "US allegations", "Beijing's denial": nouns of what a state does or of who does it. */
const deeds = setOfWords(
  "allegation allegations accusation accusations claim claims charge charges sanction sanctions ban bans denial pressure criticism demand demands " +
    "decision government administration authorities officials official policy response reply restrictions tariffs lawsuit indictment intelligence diplomats " +
    "diplomat ambassador stance move warning warnings offer request refusal prosecutors regulators leadership rulers ministers foreign " +
    "embassy ministry mission threat threats concerns order orders campaign invasion attack attacks strikes plan plans position",
);

/** "accusations from the US", "pressure by Norland". */
const comesFrom = setOfWords(
  "allegation allegations accusation accusations claim claims pressure criticism demand demands request requests sanctions call calls warning warnings " +
    "prominently support denial objections orders approval permission complaints threats",
);

const objectVerbs = setOfWords(
  "accuse accused accuses accusing condemn condemned condemns blame blamed blames criticise criticised criticize criticized urge urged urges warn warned warns sue sued " +
    "told tell tells ask asked asks sanction sanctioned pressure pressured denounced denounce provoke provoked angered anger " +
    "condemning blaming criticising criticizing denouncing suing sanctioning pressuring slam slams slammed slamming blast blasts blasted blasting rebuke rebukes rebuked rebuking " +
    "fault faults faulted faulting lambast lambasted lambasting lambaste berate berated berating assail assailed assailing chide chided castigated castigating censure censured",
);

const placeBefore = setOfWords(
  "in at near across around outside inside into throughout visit visited visiting leave left leaving reach reached enter entered led leads",
);
const auxiliaries = setOfWords(
  "has have had is was are were be been will would could should may might must did does do also not repeatedly reportedly n't largely now " +
    // When it did so: "Norland on Tuesday accused …".
    "on last this late earlier week month year night yesterday today monday tuesday wednesday thursday friday saturday sunday",
);

/** Whether a state's name, or a city that stands for it, acts here; a place that only is a place does not. */
export function stateActs(prose: Prose, mention: Mention): boolean {
  const { words } = prose.tokens;
  const sentence = prose.sentences[mention.sentence];
  const first = sentence?.first ?? 0;
  let before = mention.first - 1;
  if (before >= first && words[before] === "the") before -= 1;
  before = beforeOther(prose.tokens, before, first);
  const earlier = before >= first ? (words[before] ?? "") : "";
  // "the Norlandic government" is no place, wherever it stands.
  if (mention.last - mention.first > 1 && deeds.has(words[mention.last - 1] ?? "")) return true;
  if (isGovernmentOf(prose, mention)) return true;
  if (placeBefore.has(earlier)) return false;
  if (owns(prose, mention)) return true;
  if (mention.candidates[0]?.form === "demonym" || describesNext(prose, mention)) return false;
  if (earlier === "by") return before - 1 >= first && /(?:ed|en|sed)$/u.test(words[before - 1] ?? "");
  if (earlier === "from") return before - 1 >= first && comesFrom.has(words[before - 1] ?? "");
  if (objectVerbs.has(earlier)) return true;
  // After any other preposition it is a place or part of a description.
  if ((classOf(earlier) & wordClass.functionWord) !== 0 && prepositions.has(earlier)) return false;
  return verbAfter(prose, mention, sentence?.last ?? 0);
}

/** "accused both Norland and Westmark": what stands before the first of them does before the second. */
function beforeOther({ words, shapes }: Tokens, before: number, first: number): number {
  let at = before;
  if (words[at] === "and" && at - 2 >= first && ((shapes[at - 1] ?? 0) & shape.capital) !== 0) at -= 2;
  return words[at] === "both" ? at - 1 : at;
}

/** "by US Senator Jane Roe", "told US runner Roe": the name tells where somebody is from. */
function describesNext({ tokens }: Prose, { last }: Mention): boolean {
  const flags = tokens.shapes[last] ?? 0;
  if ((flags & shape.word) === 0 || (flags & shape.suffix) !== 0) return false;
  const word = tokens.words[last] ?? "";
  return (flags & shape.capital) !== 0 || ((classOf(word) & wordClass.personNoun) !== 0 && !acts.has(word));
}

const prepositions = setOfWords(
  "of to with on for from over against between through under about than as via beyond within",
);

/** Its own deed or servants follow: "US allegations", "Beijing's denial", "the US government". */
function owns({ tokens }: Prose, mention: Mention): boolean {
  let at = mention.last;
  if (tokens.words[at] === "'s" || tokens.words[at] === "'") at += 1;
  for (let step = 0; step < 2; step += 1, at += 1) {
    if (((tokens.shapes[at] ?? 0) & (shape.word | shape.capital)) !== shape.word) return false;
    if (deeds.has(tokens.words[at] ?? "")) return true;
  }
  return false;
}

const blamed = setOfWords("complicit responsible guilty liable behind");
const asideReach = 10;

/** "Norland, across the river from the port, summoned …": what stands between commas is passed over, but not a place in a list. */
function pastAside({ words, shapes }: Tokens, from: number, last: number): number {
  if (words[from] !== "," || ((shapes[from + 1] ?? 0) & shape.capital) !== 0) return from;
  for (let at = from + 2; at < Math.min(last, from + asideReach); at += 1) if (words[at] === ",") return at + 1;
  return from;
}

/** "Norland and Westmark criticised …", "Norland and the Westmark Isles have …": both do. */
function pastOther({ words, shapes }: Tokens, from: number): number {
  if (words[from] !== "and") return from;
  const name = words[from + 1] === "the" ? from + 2 : from + 1;
  let at = name;
  while (at < name + longestName && ((shapes[at] ?? 0) & shape.capital) !== 0) at += 1;
  return at > name ? at : from;
}

const longestName = 3;

const quotes = setOfWords('" “');
const verbReach = 5;
const beings = setOfWords("is was are were been be");

/** The verb after it, past auxiliaries and adverbs. */
function verbAfter({ tokens }: Prose, mention: Mention, last: number): boolean {
  let at = pastOther(tokens, pastAside(tokens, mention.last, last));
  let passive = false;
  for (let step = 0; step < verbReach && at < last; step += 1, at += 1) {
    const word = tokens.words[at] ?? "";
    // "Norland “absolutely rejected” it"
    if (quotes.has(word)) continue;
    // "Norland is known for …" does nothing; "Norland was accused of …" is meant as a state.
    if (passive && word.endsWith("ed")) return objectVerbs.has(word);
    // "Norland was complicit in it"
    if (passive && blamed.has(word)) return true;
    // "Norland held on to beat Westmark": a game.
    if (word === "held" && /^(?:on|off)$/u.test(tokens.words[at + 1] ?? "")) return false;
    if (acts.has(word)) return true;
    passive ||= beings.has(word);
    if (!auxiliaries.has(word) && !word.endsWith("ly")) return false;
    // "is yet to reveal"
    if (word === "is" && tokens.words[at + 1] === "yet") return true;
  }
  return false;
}
