import type { EntityKind } from "@/knowledge/lookup/entity";
import { wordsIn } from "@/engine/text/word-list";

/** Words that show a company when they end its name, and make no name by themselves. */
export const legalSuffixes = wordsIn(
  "inc incorporated ltd limited corp co llc llp plc pty gmbh ag kg sa sas sarl spa srl nv bv ab asa oyj oy as a/s kk bhd sdn tbk pt " +
    "pvt pjsc jsc ojsc oao ooo pao zao pcl nyrt kgaa s.a s.a. s.l. n.v. s.p.a. s.r.l. s.a.s. b.v. l.p. lp berhad ltda saic cv c.v.",
);

/** What a company deals in, as the last word of its name: "Telbrik Water", "Brendal Nutrition"; behind plain words it is the thing itself. */
export const industries = wordsIn(
  "water care healthcare health medical nutrition agro interactive textile textiles garments apparel footwear cosmetics exports homes " +
    "digital utilities mobility dynamics biosciences solar renewables freight wellness analytics robotics genomics diagnostics packaging plastics " +
    "petrochemicals fertilisers fertilizers biologics surgical dental catering leisure bakeries dairies farms media roofing guttering broadband taverns inns pubs brewing infra infraprojects infratech",
);

/** The word that says what an organisation is, with what it then is to us. It may end the name or be followed by "of". */
export const organisationHeads: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  company: wordsIn(
    [...industries].join(" ") +
      " corporation company companies holdings holding group industries enterprises ventures partners bank banks bancorp " +
      "financial securities capital insurance assurance airlines airways airline motors motor pharmaceuticals pharmaceutical pharma " +
      "laboratories telecom telecommunications telecoms technologies technology systems software electronics semiconductor " +
      "energy petroleum oil gas mining mines resources steel metals chemicals chemical foods beverages breweries brewery " +
      "stores supermarkets retail hotels resorts entertainment studios pictures records games labs solutions services " +
      "logistics shipping lines railways railway electric power cement construction contractors properties realty developers " +
      "investments investment associates consulting consultants brothers sons exchange microsystems motorcycle automotive aerospace " +
      "biotech therapeutics wireless mobile cellular networks ferries cruises casino casinos refinery airbus",
  ),
  outlet: wordsIn(
    "times post news herald tribune gazette guardian chronicle journal telegraph observer mail mirror standard daily weekly " +
      "monitor newspaper newspapers magazine radio television tv broadcasting press globe inquirer examiner courier dispatch bulletin " +
      "review sentinel advertiser argus",
  ),
  government: wordsIn(
    "ministry department parliament senate congress court courts police embassy consulate government administration " +
      "treasury cabinet secretariat directorate bureau tribunal legislature customs constabulary sheriff " +
      "city-council assembly army navy military forces guard guards corps battalion brigade regiment command " +
      "prosecution prosecutors judiciary knesset bundestag duma majlis consulate-general presidency chancellery white-house " +
      "force procuratorate emirate archives yuan pentagon kremlin inspectorate ombudsman revenue gendarmerie",
  ),
  organisation: wordsIn(
    "organisation organization organisations organizations association federation confederation union unions party council commission committee " +
      "gallery galleries pac institute institution university college school academy foundation trust society club league alliance coalition " +
      "movement front congress centre center network forum campaign initiative authority board chamber office fund agency " +
      "church diocese archdiocese mosque synagogue temple-trust hospital clinic museum library orchestra ballet theatre theater choir band " +
      "team fc afc united rovers athletic wanderers brigades militia rebels guild lodge task taskforce panel " +
      "research mission delegation caucus conference convention watch international community communion fellowship ministries charity " +
      "programme program project service services bar institut universidad universidade université universität partido frente " +
      "movimiento asociación asociacion federación federacion fundación fundacion instituto comisión comision consejo " +
      "comité comite congreso ministerio secretaría secretaria tribunal corte banco sindicato unión alianza centro colegio fiscalía fiscalia " +
      "empresa mesa grupo cámara parti partai jamiat hizb bharatiya università endowment dal parishad andolan sabha sangh samiti jamaat majlis mahasabha shimbun ilbo sansad opposition borders branch wing cell unit division " +
      "warriors knights tigers lions sharks raiders giants eagles wolves rangers chiefs pirates stars bulls hawks city-fc " +
      "syndicate cartel brotherhood jihad resistance congregation synod co-operative cooperative collective laboratory observatory " +
      "polytechnic seminary faculty squad crew parliamentarians scouts veterans lawyers workers teachers students " +
      "journalists doctors nurses farmers employers manufacturers schools municipalities",
  ),
};

/** Heads that are organisations only with more words, and often plain words of a headline or a place. */
export const weakHeads = wordsIn(
  [...industries].join(" ") +
    " services service systems energy power lines records games resources oil gas electric mobile times post review standard monitor daily press " +
    "mission program programme project forum conference convention initiative campaign task panel team league guard command " +
    "international community center centre school hospital church mosque museum theatre theater library temple resistance united " +
    "workers teachers students journalists doctors nurses farmers lawyers office exchange capital investment technology " +
    "sons brothers partners associates properties observatory radio television tv mail mirror globe construction retail " +
    "force branch wing cell unit division borders opposition archives warriors knights tigers lions sharks raiders giants eagles wolves rangers chiefs pirates stars bulls hawks " +
    "networks research crew squad presidency veterans employers manufacturers schools",
);

/** After an organisation's name, these speak of it: "Telbrik spokeswoman", "Acme shares". */
export const afterOrganisation = wordsIn(
  "spokesman spokeswoman spokesperson spokesmen official officials chief ceo cfo boss chairman chairwoman chairperson president " +
    "executive executives employee employees staff staffers shares stock share shareholders investors customers member members " +
    "leader leaders leadership founder co-founder activists supporters fighters militants rebels candidate candidates " +
    "lawmakers lawmaker legislator legislators mps headquarters subsidiary director directors manager analyst analysts " +
    "players fans coach secretary secretary-general secretariat representative representatives delegation team report " +
    "newspaper magazine group chair general-secretary treasurer researcher researchers scientists engineers " +
    "lawyers attorney attorneys editor reporter correspondent troops soldiers gunmen forces guerrillas commander",
);

/** Before a name after "of", "at", "for", "with": "chief executive of Telbrik". */
export const beforeOrganisation = wordsIn(
  "president chairman chairwoman chairperson chair chief executive ceo director head founder co-founder leader member members " +
    "spokesman spokeswoman spokesperson secretary official officials employee employees analyst economist professor lecturer " +
    "researcher manager editor reporter representative representatives subsidiary unit division arm owner shares shareholder " +
    "chapter wing faction headquarters offices lawyer officer board partner student graduate correspondent",
);
