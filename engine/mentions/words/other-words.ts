import { setOfWords, wordsIn } from "@/engine/text/word-list";

/** Words without a meaning of their own: never a name alone, never the first word of a person's. */
export const functionWords = wordsIn(
  "anyone everyone someone something anything everything nothing somebody everybody anybody " +
    "the a an and or but nor so yet if when while as after before since until because although though whereas whether unless " +
    "in on at by for from to of with without within into onto over under about above below between among against during " +
    "through throughout across along around behind beside besides beyond despite except inside near off out outside per " +
    "regarding toward towards upon up down via versus vs like unlike amid amidst following according due thanks given once " +
    "he she it they we i you him her them us me his its their our my your hers theirs ours mine yours himself herself itself " +
    "themselves myself ourselves who whom whose which what that this these those there here where why how however therefore " +
    "moreover furthermore meanwhile nevertheless nonetheless thus hence otherwise instead indeed also too either neither both " +
    "each every all any some many most more much few several such other others another same no not none nobody only " +
    "just even still already almost always never ever often sometimes now then today yesterday tomorrow tonight soon later " +
    "earlier again perhaps maybe yes well is are was were be been being am has have had having do does did done can could " +
    "will would shall should may might must ought let one two three four five six seven eight nine ten eleven twelve dozens " +
    "hundreds thousands millions first second third last next new old asked speaking citing based founded born photo photos image video " +
    "watch read click see source advertisement share related file credit copyright updated published",
);

/** May begin a name for all that ("The Hague", "New York", "First Bank", "Will Smith"). */
export const softFunctionWords = wordsIn(
  "new old first second third next one will may photo image video watch source share us",
);

/** Places by their last word. */
export const placeHeads = wordsIn(
  "street st road rd avenue ave lane drive boulevard highway square park river lake sea ocean bay gulf strait island islands " +
    "isle mountain mountains mount mt hill hills valley desert peninsula coast delta canal bridge airport station port harbour " +
    "harbor stadium arena district province county region governorate state states city town village township municipality " +
    "borough suburb prefecture oblast canton republic kingdom emirates territory territories plaza tower building hotel mall " +
    "forest beach falls cape basin plateau reserve cemetery prison jail camp barracks palace castle cathedral hall house " +
    "north south east west zone crossing border pass heights gardens green estate farm ranch airfield base terminal gate " +
    "ground oval racecourse speedway quarter barrio rainforest jungle plain plains reef reservoir dam archipelago hemisphere continent quay shire hostel savannah",
);

/** Events that end in a word for a body, or in a surname; grades of oil and indices of shares that look like people. */
export const eventNames: ReadonlySet<string> = new Set([
  "state of the union",
  "super pac",
  "world war i",
  "world war ii",
  "world war",
  "brent crude",
  "hang seng",
]);

/** Faiths: alone they are nobody, though some are surnames. */
export const faiths: ReadonlySet<string> = setOfWords("islam christianity judaism hinduism buddhism catholicism");

/** Events, laws, works, prizes, things: named, but neither people nor organisations. */
export const thingHeads = wordsIn(
  "cup war wars day week month year festival summit games olympics championship championships tournament trophy prize award awards " +
    "act bill law constitution treaty agreement accord accords protocol convention declaration charter plan strategy report " +
    "deal referendum election elections revolution uprising spring crisis era age century decade scandal affair case " +
    "trial inquiry amendment resolution rule rules code medal order scheme scholarship fair expo exhibition show tour " +
    "series season round final finals grand-prix open marathon derby classic concert album song film movie novel book " +
    "anniversary ceremony conference congress session hour minutes eve christmas easter ramadan eid diwali virus disease " +
    "syndrome fever flu pandemic epidemic hurricane cyclone typhoon storm earthquake tsunami operation project mission " +
    "language bible quran koran dollar dollars euro peso rand index average stage level phase article section chapter " +
    "paragraph page volume edition question answer appeal massacre genocide holocaust battle siege coup plot nifty sensex",
);

export const calendarWords = wordsIn(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october " +
    "november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm " +
    "gmt est edt utc ist cet bst christmas easter ramadan eid diwali",
);

/** People, faiths, tongues and leanings by adjective; never an entity ("Chinese giant"). */
export const demonyms = wordsIn(
  "afghan african albanian algerian american andean angolan arab arabic arabian argentine argentinian argentinean armenian asian australian aussie " +
    "austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque belarusian belarussian belgian belizean beninese " +
    "bhutanese bolivian bosnian botswanan brazilian british briton britons bruneian bulgarian burkinabe burmese burundian cambodian " +
    "cameroonian canadian caribbean catalan catholic catholics caucasian chadian chechen chilean chinese christian christians colombian " +
    "congolese croatian cuban cypriot czech danish dane danes djiboutian dominican dutch ecuadorian ecuadorean egyptian emirati english " +
    "eritrean estonian ethiopian european europeans fijian filipino filipinos finnish french gabonese gambian georgian german germans " +
    "ghanaian greek greeks grenadian guatemalan guinean guyanese haitian hebrew hindu hindus honduran hungarian icelandic indian indians " +
    "indonesian iranian iraqi iraqis irish islamic islamist islamists israeli israelis italian ivorian jamaican japanese jew jewish jews jordanian kazakh " +
    "kenyan korean koreans kosovar kurd kurdish kurds kuwaiti kyrgyz laotian latin latino latinos latvian lebanese liberian libyan lithuanian " +
    "macedonian malagasy malawian malaysian maldivian malian maltese maori mauritanian mauritian mexican moldovan mongolian montenegrin " +
    "moroccan mozambican muslim muslims namibian nepalese nepali nicaraguan nigerian nigerien nordic norwegian omani pakistani " +
    "palestinian palestinians panamanian paraguayan persian peruvian pole poles polish portuguese qatari romanian russian russians rwandan salvadoran " +
    "saudi saudis scandinavian scottish scot senegalese serb serbian serbs shia shiite shi'ite shiites sikh sikhs singaporean slovak slovenian somali " +
    "somalis spanish sudanese sunni sunnis surinamese swazi swedish swiss syrian syrians taiwanese tajik tamil tamils tanzanian thai thais tibetan " +
    "togolese tongan trinidadian tunisian turk turkish turks turkmen ugandan ukrainian uruguayan uyghur uighur uzbek venezuelan vietnamese " +
    "rican puerto-rican lankan leonean zealander timorese welsh western yemeni yoruba zairean zambian zimbabwean zulu afrikaans afrikaner igbo hausa mandarin cantonese hispanic " +
    "aboriginal indigenous buddhist buddhists protestant protestants orthodox evangelical anglican lutheran mormon baptist methodist republican republicans democrat " +
    "democrats democratic conservative conservatives liberal liberals socialist socialists communist communists marxist tory tories labour " +
    "jihadist salafist zionist nazi nazis soviet anglophone francophone inuit cree navajo mayan kiwi kiwis londoner parisian " +
    "nationalist nationalists peronist sandinista sandinistas chavista bolivarian hellenic eurasian afro-american " +
    "african-american asian-american black white south-african latin-american northern southern eastern",
);

/** Small words inside names of people ("von der Leyen", "bin Salman"). */
export const nameParticles = wordsIn(
  "de da do dos das del dela della delle di du des van von der den ter ten te la le el al bin binti bint ibn ben abu ould wa y e zu zum zur af av " +
    "san st ap ul ur uz los las",
);

/** What somebody does who speaks; after a name it shows a person or an organisation. */
export const speechVerbs = wordsIn(
  "said says say saying told tells tell added adds add asked asks explained explains warned warns stressed stresses noted notes claimed claims " +
    "argued argues insisted insists announced announces stated states declared declares confirmed confirms denied denies " +
    "acknowledged admitted admits replied responded recalled recalls revealed reveals urged urges called calls pointed observed remarked commented reiterated " +
    "emphasized emphasised thinks thought believes believed hopes hoped wants wanted expects expected wrote writes tweeted testified alleged accused " +
    "criticized criticised praised promised pledged vowed suggested proposed agreed refused declined complained lamented predicted concluded",
);

/** Products and techniques that are spelt like the name of who makes them. */
export const productNames: ReadonlySet<string> = setOfWords(
  "javascript typescript coffeescript ios ipados macos watchos tvos webos iphone iphones ipad ipads imac macbook airpods ipod chatgpt gpt-4 wordpress " +
    "powerpoint playstation mysql postgresql nosql graphql devops mlops devsecops finops fintech ecommerce webgl wifi wi-fi blu-ray",
);
