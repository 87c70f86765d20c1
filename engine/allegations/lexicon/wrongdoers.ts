import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** Whoever is called so is said to have done it: "the fraudster Hale". */
const wrongdoers = setOfWords(
  "fraudster scammer swindler embezzler murderer rapist terrorist trafficker gangster mobster robber burglar thief kidnapper smuggler launderer " +
    "extortionist blackmailer arsonist paedophile pedophile assassin jihadist racketeer poacher bribe-taker",
);
/** The same with the word before it: "drug lord", "crime boss". */
const lords = setOfWords("lord dealer baron kingpin boss criminal killer offender man artist");
const ofCrimes = setOfWords("drug drugs crime mob mafia war serial sex con cartel gang");

/** Whether the noun at a token says what its bearer did, and from which token on: "drug" of "drug lord". -1 when it does not. */
export function wrongdoerAt({ words: all }: Tokens, at: number): number {
  const word = all[at] ?? "";
  if (wrongdoers.has(word)) return at;
  return lords.has(word) && ofCrimes.has(all[at - 1] ?? "") ? at - 1 : -1;
}

/** Both kinds, for one quick look. */
export const wrongdoerNouns: ReadonlySet<string> = new Set([...wrongdoers, ...lords]);

/** Whoever is called so is suspected of what the article tells: "the main suspect in the killing". */
export const suspectNouns = setOfWords(
  "suspect suspects mastermind masterminds ringleader ringleaders culprit culprits perpetrator perpetrators co-conspirator co-conspirators conspirator conspirators accomplice accomplices co-accused",
);

/** Whoever did it, where it is not said who: "named the gunman as Hale". */
export const doerNouns = setOfWords(
  "gunman shooter attacker assailant killer bomber hacker driver man woman accused defendant arrested detained stabber knifeman arsonist robber thief murderer fraudster",
);

/** "the leader of a drug gang"; the head of a murder squad leads none of these. */
export const crews = setOfWords(
  "gang gangs ring cartel network mafia syndicate mob cell group organisation organization operation scheme conspiracy plot",
);

/** They count where what they are of is wrong: "the leader of a drug gang". */
export const leaderNouns = setOfWords(
  "leader leaders head member members boss chief kingpin financier organiser organizer",
);
