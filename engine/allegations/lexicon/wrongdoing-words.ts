import type { Category } from "@/knowledge/lookup/vocabulary";

/**
 * What somebody may be said to have done wrong, by category, as lemmas divided by commas; several words are a phrase.
 * `plain` words are wrong by themselves ("embezzle"); `loose` ones where a verb of accusing governs them ("steal");
 * `hint` words only tell the category of what is an allegation already ("data"). "other" holds what has no category
 * of its own: any other wins over it.
 */
export type WrongdoingWords = {
  readonly category: Category;
  readonly plain: string;
  readonly loose: string;
  readonly hint: string;
};

export const wrongdoingWords: readonly WrongdoingWords[] = [
  {
    category: "espionage_security",
    plain:
      "spy, spying, espionage, eavesdrop, wiretap, back door, backdoor, treason, sabotage, phone tapping, spyware, " +
      "tap call, tap phone, listen to call, listen in on, listen to phone, tap the phone, covert surveillance, steal state secret, pass secret, sell secret, pass state secret, sell state secret, leak state secret, foreign agent",
    loose: "surveil, surveillance, tap, snoop, state surveillance, listening device",
    hint: "national security, security, state secret, classified information, classified document, classified material, classified file, classified intelligence, intelligence, secret police, security risk, security threat",
  },
  {
    category: "sanctions_export",
    plain:
      "evade sanction, evade export control, evade export rule, circumvent export control, skirt export control, bypass export control, circumvent sanction, skirt sanction, breach sanction, violate sanction, bust sanction, flout sanction, sanctions evasion, sanction evasion, " +
      "sanctions violation, sanctions busting, sanctions breach, smuggle, smuggler, smuggling, arms embargo, gun-running, arms trafficking",
    loose: "contraband",
    hint: "sanction, embargo, export control, export rule, dual-use",
  },
  {
    category: "fraud",
    plain:
      "defraud, fraud, fraudster, fraudulent, fraudulently, scam, scammer, swindle, swindler, embezzle, embezzlement, embezzler, misappropriate, " +
      "misappropriation, ponzi, pyramid scheme, forgery, counterfeit, counterfeiting, identity theft, siphon, con man, con artist, " +
      "breach of trust, racketeer, racketeering, impersonate, wire fraud, bank fraud, mail fraud, loan fraud, cheating case, money circulation",
    loose: "forge, cheat, cheating, loot, plunder, dupe, fleece, pocket, rip off",
    hint: "divert, appropriated, default, bogus, fake, misuse, diversion, unaccounted",
  },
  {
    category: "accounting_market",
    plain:
      "cook the book, insider trading, insider dealing, market manipulation, manipulate the market, manipulate the price, falsify account, falsify the account, " +
      "accounting fraud, accounting scandal, misstate, inflate revenue, inflate profit, inflate sale, invent customer, invent client, invent sale, invent order, fake customer, fake sale, fake order, fake revenue, fabricate sale, fabricate order, securities fraud, stock manipulation, pump and dump, " +
      "rig the market, rate rigging, libor rigging, rig the rate, fraudulent trading, insolvent trading, trade while insolvent, trading while insolvent, trade insolvent, price manipulation, false accounting, spoofing",
    loose: "overstate, understate, manipulate, manipulation",
    hint: "inflate, accounting irregularity, irregularity, securities",
  },
  {
    category: "corruption_bribery",
    plain:
      "bribe, bribery, kickback, accept envelope stuff, take envelope stuff, receive envelope stuff, accept envelope of cash, take envelope of cash, receive envelope of cash, accept envelope of money, receive envelope of money, corruption, corrupt, corruptly, corrupt conduct, graft, malversation, abuse of power, abuse of office, abuse of public office, abuse of authority, influence peddling, " +
      "cronyism, nepotism, vote buying, buy vote, rig the election, steal the election, steal the vote, rig the vote, manipulate the election, manipulate the result of the election, manipulate the vote, electoral fraud, election fraud, vote rigging, illicit enrichment, disproportionate asset, " +
      "conflict of interest, collude with government, collude with the government, collude with official, collude with police, collude with the police, collude with trafficker, collude with smuggler, collude with gang, match-fixing, match fixing, spot-fixing, fix match, plunder case, misuse of public fund, state capture",
    loose:
      "accept envelope, take envelope, receive envelope, offer him money, offer her money, offer them money, rig, rigging, sweetener, payoff, pay off, pay officer, pay official, pay inspector, pay minister, pay politician, pay judge",
    hint: "favour, patronage, lobby, undue influence",
  },
  {
    category: "money_laundering",
    plain:
      "launder, launderer, laundering, money laundering, money-laundering, terror financing, terrorist financing, terrorism financing, terror funding, finance terrorism, fund terrorism, dirty money, " +
      "slush fund, illicit fund, hawala, illicit financial",
    loose:
      "pay armed group, pay militant, pay militia, pay jihadist, suspicious transaction, secret account, offshore scheme, illegal fund",
    hint: "offshore account, shell company",
  },
  {
    category: "ip_theft",
    plain:
      "plagiarise, plagiarize, plagiarism, trade secret theft, theft of trade secret, steal trade secret, steal secret, intellectual property theft, steal technology, steal design, steal source code, steal idea, copyright infringement, patent infringement, " +
      "infringe, infringement, steal intellectual property, pirate software, misappropriation of trade secret",
    loose: "copy, copied, imitate",
    hint: "trade secret, intellectual property, piracy, patent, copyright, clone",
  },
  {
    category: "cyber_intrusion",
    plain:
      "hack into, hacker, hacking, phishing, malware, ransomware, cyber attack, cyber-attack, cyberattack, cyber espionage, cybercrime, cyber crime, botnet, computer intrusion, ddos",
    loose: "hack, break into, infiltrate network, infiltrate system, infiltrate computer, infiltrate server, intrusion",
    hint: "breach",
  },
  {
    category: "privacy",
    plain:
      "leak data, steal data, collect data without consent, share data without consent, use data without consent, collect data without permission, share data without permission, track user without consent, steal personal data, steal customer data, harvest data, sell data, sell the data, sell user data, misuse data, data breach, privacy violation, violate privacy, violate the privacy, invasion of privacy, invade privacy, " +
      "unlawful data collection, breach of privacy",
    loose:
      "hidden camera, track user, record conversation, record private conversation, share recording, share private",
    hint: "privacy, personal data, data protection, user data, facial recognition, share data, collect data, without consent",
  },
  {
    category: "antitrust",
    plain:
      "collude with rival, collude with competitor, collude on price, collude on pricing, collude over price, collude to fix, collude to raise, collude to rig, price collusion, collusion among, collusion with rival, collusion with competitor, collusion on price, price fixing, price-fixing, fix price, cartel, bid rigging, bid-rigging, monopolise, monopolize, anti-competitive, anticompetitive, abuse of dominance, " +
      "abuse its dominance, abuse its dominant position, abuse of a dominant position, illegal monopoly, restraint of trade",
    loose: "favour its own, favor its own, self-preferencing, unfair practice, stifle competition, predatory",
    hint: "monopoly, antitrust, competition, dominance, dominant position",
  },
  {
    category: "consumer_deception",
    plain:
      "mislead customer, mislead consumer, deceive customer, deceive consumer, false advertising, misleading advertising, mis-sell, mis-selling, missell, mis-sold, overcharge, price gouging, " +
      "deceptive practice, deceive investor, mislead investor, mislead shareholder, bait and switch",
    loose:
      "mislead, misleading, deceive, deception, deceptive, misrepresent, misrepresentation, false claim, hide fee, hidden fee",
    hint: "exaggerate",
  },
  {
    category: "safety_deception",
    plain:
      "cheat tester, cheat test, cheat on test, cheat on emission, emissions cheating, defeat device, conceal defect, hide defect, conceal a defect, hide a defect, " +
      "gross negligence, criminal negligence, criminally negligent, falsify test, falsify safety, rig test, fake test, fabricate test, fabricate result, falsify result, fake result, falsify inspection",
    loose:
      "negligence, negligent, negligently, ignore warning, ignore repeated warning, ignore report, ignore safety warning, safety violation, safety failure, ignore safety",
    hint: "faulty, unsafe, defect, defective, safety rule",
  },
  {
    category: "environmental",
    plain:
      "pollute, illegal logging, illegal mining, illegal fishing, dump waste, dump toxic, dump chemical, dump solvent, dump effluent, dump sludge, dump into the water, dump into the river, dump into river, dump into the sea, dump into the lake, dump in the river, dump in the sea, dump sewage, discharge untreated, discharge effluent, discharge sewage, discharge waste, discharge toxic, pump sewage, pour sewage, spill sewage, release sewage, release untreated, toxic dumping, poaching, poacher, wildlife trafficking, poison river, poison the river",
    loose: "contaminate, contamination, greenwash, greenwashing",
    hint: "spill, oil spill, toxic waste, deforestation, emission, oil leak, gas leak, chemical leak, methane leak, leak oil, leak gas, leak chemical, leak toxic, leak radioactive, pollution, dump, dumping",
  },
  {
    category: "labour_rights",
    plain:
      "forced labour, forced labor, child labour, child labor, slave labour, slave labor, modern slavery, slavery, wage theft, underpay, union busting, union-busting, sweatshop, exploit worker, " +
      "unfair dismissal, wrongful dismissal, racial discrimination, sex discrimination, sexual discrimination, unpaid wages, withhold wages",
    loose:
      "exploit, exploitation, discriminate, discrimination, bully, bullying, mistreat, mistreatment, " +
      "retaliate against worker, retaliate against employee, retaliate against whistleblower, retaliation against worker, retaliation against employee, retaliation against whistleblower",
    hint: "working condition",
  },
  {
    category: "tax",
    plain:
      "hide money, hide million, hide billion, hide asset, hide wealth, hide fund, hide fortune, stash money, stash million, tax evasion, tax-evasion, evade tax, evade sales tax, evade income tax, evade the tax, tax fraud, tax dodging, dodge tax, tax evader, tax offence, tax crime, cheat on tax, hide income, undeclared income, avoid paying tax, avoid paying sales tax",
    loose: "tax avoidance, undeclared",
    hint: "tax, back tax, tax haven, unpaid tax, avoid tax",
  },
  {
    category: "evasion_regulators",
    plain:
      "lied, lied, obstruct justice, obstruction of justice, obstruction, perjury, perjure, cover up, cover-up, lie to congress, lie to investigator, lie to police, lie to regulator, lie to the, witness tampering, " +
      "contempt of court, contempt of congress, destroy evidence, mislead regulator, mislead parliament, mislead the court, mislead court, mislead the coroner, mislead coroner, mislead the police, mislead police, mislead inspector, mislead investigator, mislead the inquiry, mislead the jury, mislead the judge, mislead the tribunal, mislead congress, mislead the regulator, mislead the public, false statement, falsify, falsification, jury tampering, pervert the course of justice, perverting the course of justice, whitewash, flout",
    loose:
      "delete evidence, delete video, delete footage, delete email, delete message, delete file, destroy document, destroy record, destroy email, destroy file, destroy footage, shred document, tamper, tampering, alter record, alter document, alter medical record, backdate, doctor record, doctor footage, withhold file, withhold document, withhold record, obstruct, stonewall, contempt, conceal, concealment, lie, hide, evade, suppress",
    hint: "withhold, late filing",
  },
  {
    category: "wrongful_prosecution",
    plain:
      "wrongful conviction, malicious prosecution, wrongful arrest, false imprisonment, fabricate evidence, wrongful detention, plant evidence, trumped-up charge",
    loose: "arbitrary detention, frame, arbitrarily detain",
    hint: "",
  },
];
