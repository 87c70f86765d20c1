import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import { setOfWords } from "@/engine/text/word-list";

/** Speak for somebody else. */
export const spokesWords = setOfWords(
  "spokesman spokeswoman spokesperson spokespeople representative lawyer attorney counsel solicitor barrister publicist",
);

/** Anybody of a kind: unnamed unless a name stands by. */
export const unnamedWords = setOfWords(
  `source insider official person individual employee worker staffer adviser advisor aide executive manager director analyst expert critic
  witness resident investigator diplomat researcher scientist economist observer supporter opponent activist voter lawmaker politician
  regulator authority rival competitor friend colleague neighbour neighbor relative family member operative strategist consultant banker
  trader investor shareholder customer user client man woman child student teacher doctor officer soldier minister ally country nation
  state government other some many most few several one two three union group leader scholar historian academic farmer driver passenger
  victim survivor prosecutor engineer developer moderator host anchor reporter journalist commentator pollster donor delegate democrat
  dealer singer actor actress author writer rapper comedian blogger vlogger influencer whistleblower rabbi priest bishop imam nurse surgeon
  pilot chef baker captain coach player striker goalkeeper pundit brother sister mother father son daughter husband wife widow partner
  participant attendee organizer organiser volunteer protester demonstrator republican conservative liberal american people`,
);

/** Offices that one person holds: "the Telbrik chief", "Norland's president". */
export const officeWords = setOfWords(
  `head chief boss ceo founder co-founder chairman chairwoman chair president leader chancellor premier king queen pope mayor governor
  owner editor commissioner secretary treasurer`,
);

/** Bodies that are meant as such: "the company", "the ministry", "police". */
export const bodyWords = setOfWords(
  `company firm ministry agency department commission committee court police government administration campaign party bank
  university union organisation organization group institute office bureau council parliament congress senate house army military
  navy regulator watchdog charity association federation foundation board team club network newspaper paper outlet website
  startup start-up management leadership service maker giant retailer manufacturer airline carrier operator publisher studio chain brand business embassy
  tribunal panel judge jury prosecutors prosecution defence defense kremlin pentagon`,
);

/** Through these a body speaks as such. */
export const announcements = setOfWords("statement announcement release communique communiqué");

/** Definite or not, these have no name. */
export const neverNamed = setOfWords("source insider person individual man woman worker user observer resident");

/** Publish news. */
export const outletNouns = setOfWords(
  "newspaper magazine broadcaster paper outlet tabloid broadsheet daily weekly monthly newsweekly newsmagazine newswire podcast",
);

/** Publish news where a name or a word beside them says so: "the news agency", "the website Kivik Live reported". */
export const publishingNouns = setOfWords(
  "agency site website portal channel station network service newsletter blog journal programme program",
);

/** Those who publish news as a whole: "state media", "the local press". */
export const pressNouns = setOfWords("media press television tv radio");

/** Words in a name that make it a body's. */
export const bodyNames = setOfWords(
  `inc corp ltd plc llc co company group bank university college ministry department agency commission committee court police party union
  association council institute foundation office bureau congress senate parliament house campaign center centre society federation
  labour organization organisation authority board service administration army force forces navy trust fund league church school hospital
  technologies systems industries holdings airlines motors media network networks airways energy labs international states kingdom nations`,
);

/** Words in a name that make it an outlet's. */
export const outletNames = setOfWords(
  `times post journal news herald tribune guardian ledger gazette telegraph chronicle mail independent observer express mirror magazine
  weekly daily press radio television tv bulletin courier examiner globe inquirer reuters bloomberg politico buzzfeed vox axios cnn bbc
  nbc cbs abc msnbc npr pbs ap afp breitbart economist newsweek atlantic enquirer huffington`,
);

/** Papers that are documents when they speak, or when something is said in them. */
export const documentWords = setOfWords(
  `filing indictment complaint lawsuit suit affidavit ruling judgment memo letter email e-mail document report study poll survey analysis
  record transcript audit review papers register contract memorandum research data paper disclosure testimony warrant verdict petition
  brief figure statistic investigation dossier cable note minute brochure pamphlet leaflet flyer poster banner placard billboard plaque
  inscription guideline guidance manifesto constitution charter treaty transcript law statute text handbook booklet textbook manual book
  biography autobiography memoir obituary label caption publication`,
);

/** Papers that may have a name: "the Kivik Index". */
export const namedPapers = setOfWords("report survey study index poll memo dossier ruling");

/** Whether one of the words is a paper's: "the 70-page report, which". */
export function namesPaper(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => documentWords.has(nounLemmaOf(word)) || documentWords.has(word) || namedPapers.has(word));
}

/** "said in a …": only these make what is said a document's. */
export const courtPapers = setOfWords(
  "filing filings indictment complaint lawsuit suit affidavit ruling judgment papers documents document memo petition",
);

export const socialVerbs = setOfWords("tweet retweet repost blog");
export const socialWords = setOfWords(
  `twitter facebook instagram tiktok telegram weibo wechat whatsapp vkontakte youtube snapchat reddit linkedin tweet tweets mastodon bluesky
  threads`,
);

/** People and bodies that speak, and the papers that speak for them, whatever they are called after. */
export const sourceNouns: ReadonlySet<string> = new Set(
  [
    unnamedWords,
    officeWords,
    bodyWords,
    spokesWords,
    documentWords,
    announcements,
    outletNouns,
    pressNouns,
    neverNamed,
  ].flatMap((list) => [...list]),
);
