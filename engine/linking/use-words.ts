import { setOfWords } from "@/engine/text/word-list";

/** What companies do, in the forms that stand right after a subject of one word. */
export const businessDeeds = setOfWords(
  "acquired acquires bought buys sells sold launched launches unveiled unveils released releases recalled recalls hired hires owns owned makes " +
    "reported reports posted posts earned closed closes opened opens raised raises cuts cut expanded expands merged merges settled settles sued sues " +
    "agreed agrees filed files paid pays invested invests offered offers plans planned removed removes banned bans suspended developed develops builds " +
    "built manufactures operates operated runs ran supplies supplied produces produced delivers delivered shipped ships faces faced apologised apologized " +
    "disclosed stopped started began cancelled canceled introduced introduces uses used allows allowed charges charged competes employs employed " +
    "buy sell launch unveil release recall hire make report post close open raise expand merge settle sue agree file pay invest offer plan remove ban build " +
    "operate supply produce deliver ship appeal move moves moved bid bids slashed axed scrapped resumed halted lowered lifted beat missed delayed rejected shut laid lays spun split signed signs hopes",
);

/** What papers and broadcasters do. */
export const outletDeeds = setOfWords(
  "reported reports revealed reveals published publishes wrote writes said says quoted cited cites first broadcast aired printed noted claimed claims headlined",
);

/** Nouns that an apposition names a company or another body by. */
export const companyApposition = setOfWords(
  "company firm maker subsidiary arm unit giant startup start-up operator carrier producer supplier provider manufacturer retailer lender developer " +
    "publisher distributor chain brand platform business insurer bank airline newspaper magazine website broadcaster carmaker automaker chipmaker drugmaker " +
    "brewer miner utility conglomerate group owner parent supermarket network tabloid daily weekly journal",
);

/** Those of them that stand right before a name, and before nothing else with a capital. */
export const companyBefore = setOfWords(
  "giant maker retailer lender airline carmaker automaker chipmaker drugmaker insurer brewer miner conglomerate startup start-up",
);

/** Before a name, these make it a noun of the language or part of a description. */
export const determiners = setOfWords(
  "a an this that these those his her its their our my your no any some every each another such 's either neither one more most less own same",
);

/** They stand without article at the start of a sentence and are no name there. */
export const plainNouns = setOfWords(
  "nature science time fortune variety people labour labor power gas energy money nation independence news fashion health life art sport music war peace " +
    "love hope faith progress reason public total free easy quick focus reach sense",
);
