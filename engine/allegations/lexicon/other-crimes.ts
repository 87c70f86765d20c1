import type { WrongdoingWords } from "./wrongdoing-words";

/**
 * Wrongdoing without a category of its own: violence, theft, and the words that say "crime" and no more. What is sexual
 * among it leaves without any category (`isSexual`).
 */
export const otherCrimes: WrongdoingWords = {
  category: "other",
  plain:
    "hunger as a weapon, starvation as a weapon, rape as a weapon, murder, murderer, murderous, drug cartel, cocaine cartel, crime cartel, manslaughter, homicide, assassinate, assassination, assassin, massacre, torture, rape, rapist, molest, sexual assault, sexual abuse, sexually assault, sexually abuse, sexual misconduct, " +
    "sexual harassment, sexually harass, child abuse, child pornography, terrorism, terrorist, terrorist act, genocide, war crime, crime against humanity, human rights abuse, human rights violation, " +
    "ethnic cleansing, human trafficking, sex trafficking, drug trafficking, drug trafficker, trafficker, drug smuggling, drug dealing, drug dealer, drug lord, drug offence, traffic drug, narcotics trafficking, narco-trafficking, " +
    "kidnap, kidnapper, kidnapping, abduct, abduction, rob, robbery, robber, burgle, burglary, thief, theft, larceny, arson, arsonist, stalk, stalking, extort, extortion, blackmail, blackmailer, conspire, " +
    "conspiracy, criminal conspiracy, gangster, mobster, organised crime, organized crime, mafia, extrajudicial, unlawful killing, illegal arms, illegal weapon, hate crime, hate speech, defame, defamation, libel, slander, sedition, " +
    "wrongdoing, misconduct, malpractice, malfeasance, misfeasance, dereliction of duty, act unlawfully, act illegally, breach the law, break the law, broke the law, violate the law, violation of law, illegal payment, illegal campaign, criminal offence, " +
    "atrocity, jihadist, militant, extremism, insurrection, incite violence, incitement, hijack, hijacking, assault, grievous bodily harm, battery charge, illegal possession, unlawful possession, gang rape, crime, felony, misdemeanor, misdemeanour",
  loose:
    "seize power, coup plot, coup attempt, attempted coup, plot a coup, stage a coup, overthrow the government, overthrow of the government, topple the government, turn blind eye, withhold data, withhold evidence, withhold information, banned substance, attack hospital, attack civilian, bomb hospital, bomb civilian, shell civilian, target civilian, block aid, ignore evidence, suppress evidence, suppress research, bully, bullying, kill, killing, steal, abuse, violate, violation, breach, beat, beating, harass, harassment, threaten, intimidate, intimidation, illicit, illicitly, improperly, unethical, impropriety, trafficking, shooter, gunman, attacker, assailant, bomber, stab, stabbing, racism, racist, antisemitism, interfere, interference, meddle, meddling, incite, endanger, fabricate, mismanage, mismanagement, betray, betrayal, poison, poisoning, persecute, persecution, repress, repression, defy, blasphemy, doping, spread false, provoke, aggression, invade, riot, rioting, perjury, complicit, complicity",
  hint: "attack, threat, illegal, illegally, unlawful, unlawfully, criminal, offence, offense, shooting, explosion, death, scandal, abet, collaborate, plot, scheme, harm, hurt, wrong, wrongly, drug, weapon, firearm, gun, drink-driving, driving, possession, late filing, leak, disclose, insult, rebellion, help, support, finance, fund, financing, funding, aid, aiding, human rights, crackdown, traffic, bomb, bombing, shoot, undermine, propaganda, coup, invasion, unfair, unfairly, default, improper, detain, misinformation, disinformation",
};
