import { wordsIn } from "@/engine/text/word-list";

/** What somebody is by the noun alone: a court, an authority, several people, or one person or body. */
export type ActorKind = "court" | "agency" | "group" | "unnamed";

const courts = wordsIn(
  "court courts judge judges tribunal tribunals jury juries juror jurors justice justices magistrate magistrates judiciary arbitrator appeals-court",
);
const agencies = wordsIn(
  "police prosecutor prosecutors prosecution regulator regulators watchdog watchdogs agency agencies authority authorities investigator investigators " +
    "detective detectives commission commissioner ministry department bureau government governments administration officer officers inspectors inspector " +
    "fbi interpol customs taskforce ombudsman auditors auditor attorney-general parliament congress senate committee lawmakers feds sheriff army military navy garda gardai gardaí",
);
const groups = wordsIn(
  "pair duo trio critics campaigners activists unions union residents villagers workers employees staff customers users investors shareholders lawyers experts researchers " +
    "officials analysts opponents rivals competitors families relatives protesters rebels voters groups group people nations countries allies states members " +
    "politicians legislators ministers senators democrats republicans conservatives liberals opposition party parties observers scientists journalists whistleblowers charities charity " +
    "forces rebels militias paramilitaries women men students parents patients victims witnesses eyewitnesses survivors passengers others many some several media newspapers neighbours neighbors farmers insiders sources " +
    "executives bankers traders directors managers owners soldiers troops militants insurgents guerrillas gunmen suspects defendants brothers companies firms banks businesses makers manufacturers suppliers contractors",
);
const persons = wordsIn(
  "man woman boy girl person parent supervisor member founder executive director manager chairman chairwoman chair chief president minister premier senator mayor governor " +
    "lawmaker politician official lawyer attorney banker trader broker employee worker boss owner tycoon businessman businesswoman entrepreneur billionaire oligarch " +
    "leader head officer soldier teacher doctor priest bishop actor singer player coach journalist editor activist suspect defendant plaintiff accused mogul magnate " +
    "brother sister wife husband son daughter father mother cousin aide adviser advisor ally associate partner rival critic opponent candidate spokesman spokeswoman spokesperson " +
    "driver engineer scientist researcher accountant auditor analyst consultant investor shareholder developer contractor dealer agent student whistleblower treasurer secretary clerk ex-minister ex-president " +
    "promoter friend colleague neighbour neighbor nephew niece uncle aunt grandson granddaughter grandfather grandmother boyfriend girlfriend roommate flatmate tenant landlord tourist trainee nurse " +
    "producer filmmaker individual financier trustee publicist guard pilot captain veteran athlete swimmer cleric imam rabbi monk nun professor lecturer principal headteacher rapper comedian artist painter author writer blogger influencer " +
    "chef waiter farmer fisherman hunter builder electrician plumber caretaker nanny babysitter carer fellow postdoc midwife surgeon dentist pharmacist psychiatrist psychologist therapist inmate prisoner " +
    "attacker gunman shooter bomber smuggler trafficker thief robber burglar murderer killer fraudster scammer swindler paedophile pedophile rapist stalker abuser arsonist informant middleman bookkeeper cashier " +
    "chancellor ambassador envoy diplomat consul general colonel lieutenant sergeant corporal commander warlord kingpin fugitive citizen national resident operator hacker couple family " +
    "deputy undersheriff constable trooper ranger jailer warden bailiff marshal paramedic firefighter medic physician psychotherapist chiropractor veterinarian vet optician " +
    "councillor councilor councilman councilwoman alderman congressman congresswoman backbencher peer baroness baron duke duchess prince princess king queen emir sheikh sultan monarch crown-prince " +
    "lobbyist strategist pollster fundraiser donor philanthropist heir heiress socialite widow widower fiancee stepfather stepmother godfather in-law ex-husband ex-wife ex exes " +
    "designer architect surveyor planner programmer technician mechanic welder janitor cleaner receptionist librarian translator interpreter photographer presenter anchorman newsreader columnist podcaster streamer youtuber " +
    "broker jeweller jeweler antiquarian auctioneer gallerist bookmaker barrister solicitor notary paralegal rector dean provost headmaster headmistress superintendent caregiver chaperone " +
    "footballer striker winger midfielder goalkeeper forward quarterback cricketer batsman boxer golfer cyclist sprinter jockey wrestler skier skater " +
    "fan supporter campaigner expert candidate nominee contender respondent commentator observer envoy cardinal archbishop pastor reverend preacher evangelist televangelist deacon vicar guru mullah",
);
const organisations = wordsIn(
  "caucus council cabinet coalition alliance bloc junta board panel lobby establishment company firm bank business corporation group giant maker carmaker manufacturer lender insurer retailer supplier operator airline club charity church school university " +
    "hospital newspaper broadcaster network organisation organization foundation fund startup start-up conglomerate subsidiary unit brokerage exchange developer govt team party union " +
    "city borough farm diocese archdiocese parish congregation seminary convent monastery synod orphanage county municipality trust nonprofit non-profit ngo thinktank think-tank institute academy college clinic pharmacy supermarket restaurant hotel casino consortium cooperative co-operative federation association society consultancy fintech marketplace distributor wholesaler importer exporter shipper " +
    "drugmaker chipmaker planemaker automaker steelmaker shipbuilder brewer distiller refiner magazine tabloid daily website outlet festival museum orchestra theatre theater zoo aquarium regime state country nation kingdom island monarchy platform provider chain brand publisher studio contractor miner utility agency campaign movement embassy community militia leadership team division arm branch affiliate wing cartel gang syndicate terrorist",
);

function manyOf(word: string): string {
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const kinds = new Map<string, ActorKind>([
  ...organisations.map((word) => [manyOf(word), "group"] as const),
  ...organisations.map((word) => [word, "unnamed"] as const),
  ...persons.map((word) => [manyOf(word), "group"] as const),
  ...persons.map((word) => [word, "unnamed"] as const),
  ...groups.map((word) => [word, "group"] as const),
  ...agencies.map((word) => [word, "agency"] as const),
  ...courts.map((word) => [word, "court"] as const),
]);

/** What whoever a noun names is ("regulators", "the judge"); null for what cannot act or speak. */
export function actorKindOfNoun(word: string): ActorKind | null {
  const known = kinds.get(word);
  if (known !== undefined) return known;
  if (word.startsWith("ex-")) return actorKindOfNoun(word.slice(3));
  if (/(?:men|women|ians|ists|ers)$/u.test(word) && word.length > 6) return "group";
  if (/(?:man|woman|ist)$/u.test(word) && word.length > 5) return "unnamed";
  return null;
}

const bodies = new Set(organisations);

/** "company", "movement": one body of many people. */
export function isBody(word: string): boolean {
  return bodies.has(word);
}

const peopleOf = new Set([...persons, ...groups, ...agencies]);

/** "manager", "workers", "regulator": somebody other than the company or country that is named before it. */
export function isSomebodyElse(word: string): boolean {
  return peopleOf.has(word) || /(?:men|man|women|woman|ians?|ists?)$/u.test(word);
}
