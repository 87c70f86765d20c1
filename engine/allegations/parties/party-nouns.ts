import { wordsIn } from "@/engine/text/word-list";

const abstract = /(?:ion|ment|ness|ity|ism|ance|ence|ure|ship|age|logy|cy)s?$/u;

/** "culture", "legislation": nobody, whatever it is said to have done. */
export function isAbstract(word: string): boolean {
  return abstract.test(word);
}

const units = new Set(
  wordsIn(
    "subsidiary unit affiliate branch arm division supplier contractor partner rival competitor franchisee spin-off",
  ),
);

/** "Telbrik's subsidiary" is not Telbrik. */
export function isUnit(word: string): boolean {
  return units.has(word);
}

const things = new Set(
  wordsIn(
    "technology technologies equipment router routers spyware malware product products phone phones handset handsets software app apps network networks plant plants factory factories kit gear " +
      "device devices service services platform platforms car cars vehicle vehicles drug drugs chip chips hardware camera cameras drone drones website site system systems " +
      "mine mines pipeline tanker ship plane planes aircraft algorithm tool tools browser model models toy toys food cigarettes practices practice conduct behaviour behavior policies policy actions order orders plan plans program programs programme programmes directive " +
      "dealings accounts books business businesses operations activities finances deals deal role links ties connections involvement use treatment handling failure efforts methods tactics purchases sales " +
      "licence license licences licenses permit permits accreditation registration contracts contract takeover acquisition transactions behaviour affairs decision account offices office headquarters home premises assets",
  ),
);

/** What belongs to somebody and stands for them: "Telbrik's routers could be used to spy". */
export function isBelonging(word: string): boolean {
  return things.has(word);
}

const holdings = new Set(
  wordsIn(
    "offices office headquarters home homes house houses premises assets accounts account finances dealings books activities affairs operations licence license licences licenses permit permits",
  ),
);

/** "the offices of Telbrik": what is named with "of" whose it is. */
export function isHolding(word: string): boolean {
  return holdings.has(word);
}

const mouths = new Set(
  wordsIn(
    "spokesman spokeswoman spokesperson spokespeople spokesmen lawyer lawyers attorney attorneys representative representatives solicitor solicitors counsel barrister publicist defenders defence defense",
  ),
);

/** Who speaks for somebody else. */
export function isMouthpiece(word: string): boolean {
  return mouths.has(word);
}
