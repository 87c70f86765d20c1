import { wordsIn } from "@/engine/text/word-list";

/** Stand before a person's name and for nobody else's: "Mr Hale", "Dr Roe". */
export const personalTitles = wordsIn(
  "mr mrs ms miss mx messrs dr drs prof professor sir dame lady lord madam madame monsieur herr frau senor señor don doña " +
    "rev reverend fr father sr sister brother imam sheikh sheik shaikh ayatollah hojatoleslam mullah mufti rabbi pastor " +
    "bishop archbishop cardinal pope saint hajj haji alhaji datuk datin dato dato' tun tan-sri tansri puan encik shri " +
    "smt hon honourable honorable eng engr engineer advocate adv comrade uncle aunt aunty mama baba " +
    "king queen prince princess emir amir sultan emperor empress duke duchess count countess baron baroness chieftain " +
    "sgt sergeant cpl corporal lt lieutenant capt captain maj major col colonel gen brig brigadier cmdr commander adm " +
    "admiral cdr commodore marshal pvt const constable det detective insp inspector supt superintendent " +
    "pm cm vpm cllr atty dig igp ig sp asp dsp ssp dgp cp sho sub-inspector mk mla mna kc qc sc " +
    "sen senator rep congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor " +
    "alderman alderwoman mp mep garda cr crs ust ustaz nana oba otumfuo togbe hrh hh",
);

/** Offices, written with a capital before a name ("President Obama"); also in "Apple CEO Tim Cook". */
export const officeTitles = wordsIn(
  "president vice-president vice-chancellor vice-chair vice-chairman presidents premier chancellor minister ministers secretary secretary-general secretaries " +
    "general director director-general directors directeur chairman chairwoman chairperson chair co-chair chief ceo cfo coo cto cio " +
    "governor governors gov mayor judge justice magistrate attorney ambassador envoy consul consul-general commissioner " +
    "commissioner-general speaker whip leader deputy vice spokesman spokeswoman spokesperson spokesmen head manager coach " +
    "captain coordinator co-ordinator officer agent founder co-founder owner editor editor-in-chief publisher correspondent reporter " +
    "professor dean rector provost principal chaplain analyst economist lawyer prosecutor counsel solicitor barrister " +
    "treasurer auditor comptroller ombudsman registrar representative undersecretary under-secretary under-secretary-general " +
    "administrator executive supremo boss superintendent premier-elect president-elect mayor-elect governor-general " +
    "attorney-general solicitor-general auditor-general advocate-general mps mlas tds senators supervisor critic excellency " +
    "taoiseach tanaiste lehendakari delegate legislator lawmaker parliamentarian senator deputy-president striker midfielder " +
    "goalkeeper defender skipper winger forward quarterback pitcher trainer guard",
);

/** Modify a title: "former Vice President", "acting Chief Justice". */
export const titleModifiers = wordsIn(
  "former ex then late acting interim incoming outgoing deputy vice assistant associate senior junior chief first second " +
    "permanent honorary executive joint principal lead prime crown grand attorney under special regional national federal " +
    "district state provincial county city foreign finance health defence defense interior home justice education labour labor " +
    "trade energy environment agriculture transport culture sports sport youth women tourism commerce economy economic " +
    "development information communication communications technology water lands housing planning social public works " +
    "internal external affairs security financial operating marketing legal investment industry mines mining petroleum science " +
    "research religious gender children community rural urban aviation maritime fisheries forestry population treasury cabinet " +
    "general majority minority house senate opposition shadow parliamentary presidential managing operations local " +
    "government police army navy military staff human services resources relations policy media press programme program " +
    "project country division team group company sales technical world club tribal traditional paramount veteran " +
    "co-operation cooperation administration budget intelligence immigration infrastructure railways power oil gas " +
    "transportation veterans homeland diplomatic chairman political revenue customs tax business investments enterprise",
);
