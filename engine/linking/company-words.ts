import { setOfWords } from "@/engine/text/word-list";

/** What companies have and make: after "Telbrik" or "Telbrik's" it shows one. */
export const companyThings = setOfWords(
  "app apps phone phones smartphone smartphones device devices laptop laptops tablet tablets computer computers camera cameras printer printers chip chips " +
    "software platform platforms website websites service services browser account accounts user users customer customers subscriber subscribers " +
    "store stores shop shops outlet outlets station stations restaurant restaurants warehouse warehouses factory factories plant plants " +
    "car cars truck trucks vehicle vehicles engine engines dealer dealers dealership plane planes jet jets flight flights airliner pilots " +
    "shares stock shareholders investors profits profit revenue sales earnings bonds employees employee workers engineers executives executive ceo spokesman " +
    "spokeswoman spokesperson headquarters subsidiary subsidiaries unit brand brands product products card cards cardholders meeting meetings call calls channel channels group groups " +
    "post posts pipeline refinery rig suppliers supplier contract contracts deal takeover merger acquisition bid board office offices",
);

/** Those of them that nothing else has. */
export const onlyOfCompanies = setOfWords("shares shareholders ceo");

/** Behind them and a preposition a company is named: "users of", "a stake in", "sold to", "an engineer at". */
export const relatedTo = setOfWords(
  "users customers subscribers employees employee workers worker staff shareholders investors executives executive managers manager engineer engineers developer " +
    "boss ceo chairman chief head founder founders co-founder director spokesman spokeswoman spokesperson analyst lawyer lawyers " +
    "shares share stake stakes stock subsidiary subsidiaries unit division arm competitor competitors supplier suppliers contractor jobs job work works worked working " +
    "bought acquired owned made built founded created developed run operated sold manufactured supplied produced launched released " +
    "complaint complaints lawsuit lawsuits suit fine fines phone phones app apps device devices iphone iphones product products contract contracts merger takeover deal " +
    "strike strikes layoffs overlords",
);

/** Stand between one of them and the company. */
export const relatingPrepositions = setOfWords("of in at by from to with against for between");

/** Words that are found where companies are written about, and elsewhere. */
export const businessWords = setOfWords(
  "stock profit profits sales billion million bn company companies firm firms customers platform platforms competition regulatory executive executives " +
    "analysts quarter quarterly rivals rival market markets product products factory factories plant plants stores suppliers supplier fined fine lawsuit " +
    "sued privacy data advertising tech technology software boycott boycotted brand brands employees workers union strike consumer consumers prices price " +
    "bankruptcy",
);

/** Words that are hardly ever found where none is. */
export const onlyBusiness = setOfWords(
  "shares shareholders shareholder investors investor revenue revenues earnings users subscribers app apps antitrust monopoly regulator regulators merger " +
    "acquisition takeover ceo startup start-up retailer advertisers iphone iphones smartphone smartphones chipmaker carmaker automaker layoffs dividend",
);

/** What a share does that is traded, behind the name of the company: "Telbrik fell 4%". */
export const priceMoves = setOfWords(
  "fell rose gained lost added slipped slid sank jumped surged soared climbed dropped tumbled plunged rallied shed dipped edged advanced declined was were",
);
/** Words of stories in which that is told. */
export const ofExchanges = setOfWords(
  "shares stock stocks investors traders nasdaq ftse dax sensex nikkei analysts index",
);
