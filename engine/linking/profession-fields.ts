import { wordsIn } from "@/engine/text/word-list";

/** What people do, by field: a striker is no finance minister, whoever bears the same name. */
const fields: Readonly<Record<string, readonly string[]>> = {
  politics: wordsIn(
    "rep sen gov leader politician minister president senator lawmaker legislator mp premier governor mayor chancellor diplomat ambassador envoy congressman congresswoman " +
      "councillor secretary monarch king queen prince dictator ruler statesman candidate parliamentarian commissioner whip speaker representative taoiseach",
  ),
  business: wordsIn(
    "ceo executive founder co-founder billionaire entrepreneur businessman businesswoman tycoon chairman chairwoman chairperson chair banker investor magnate " +
      "owner boss financier oligarch industrialist trader heiress developer",
  ),
  sport: wordsIn(
    "receiver linebacker cornerback shortstop outfielder catcher rookie batter striker footballer cricketer player coach midfielder goalkeeper athlete swimmer boxer champion winger batsman bowler defender golfer sprinter runner " +
      "cyclist driver quarterback pitcher jockey gymnast skier wrestler referee captain forward guard basketball football cricket tennis baseball rugby hockey",
  ),
  arts: wordsIn(
    "actor actress singer rapper musician artist painter filmmaker author novelist poet comedian dancer designer sculptor composer playwright photographer " +
      "guitarist drummer songwriter model writer",
  ),
  science: wordsIn(
    "scientist professor physicist researcher academic chemist biologist historian economist astronomer engineer doctor surgeon epidemiologist lecturer",
  ),
  law: wordsIn("judge counsel lawyer prosecutor attorney solicitor barrister justice magistrate"),
  faith: wordsIn("pastor priest rabbi imam reverend vicar monk nun chaplain preacher"),
  media: wordsIn(
    "journalist reporter editor presenter broadcaster columnist anchor correspondent host blogger youtuber",
  ),
  force: wordsIn(
    "capt sgt sergeant cpl corporal pvt spc general admiral colonel officer soldier commander policeman policewoman detective sheriff spy",
  ),
  myth: wordsIn("wizard pirate vampire superhero ghost god goddess deity nymph hero prophet saint"),
  private: wordsIn(
    "plumber teacher nurse farmer baker student pupil resident builder chef waiter carpenter electrician shopkeeper mechanic pensioner retiree boy girl " +
      "teenager schoolboy schoolgirl toddler housewife neighbour neighbor tourist hiker motorist commuter passenger victim widow labourer worker clerk " +
      "hairdresser cleaner cashier receptionist gardener fisherman janitor librarian volunteer tenant",
  ),
};

const fieldOf = new Map<string, string>();
for (const [field, words] of Object.entries(fields))
  for (const word of words) if (!fieldOf.has(word)) fieldOf.set(word, field);

/** The fields that these words speak of; empty when none does. */
export function findFields(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const field = fieldOf.get(word);
    if (field !== undefined) found.add(field);
  }
  return found;
}
