import { foldWord } from "@/engine/mentions/words/fold-word";

/** Large towns, by the country in which a firm of "Cologne" or a bank "in Lagos" is; without those that two countries share. */
const townsByCountry: Readonly<Record<string, string>> = {
  ae: "abu dhabi,dubai,sharjah",
  ar: "buenos aires,rosario,mendoza",
  at: "vienna,graz,linz,salzburg,innsbruck",
  au: "sydney,melbourne,brisbane,adelaide,canberra,hobart,darwin,gold coast",
  bd: "dhaka,chittagong",
  be: "brussels,antwerp,ghent,liege,charleroi,leuven",
  br: "sao paulo,rio de janeiro,brasilia,belo horizonte,curitiba,porto alegre,recife,fortaleza,manaus,campinas",
  ca: "toronto,montreal,ottawa,calgary,edmonton,winnipeg,quebec",
  ch: "zurich,geneva,basel,bern,lausanne,lugano,zug",
  cl: "santiago,valparaiso",
  cn: "beijing,shanghai,shenzhen,guangzhou,hangzhou,chengdu,wuhan,nanjing,tianjin,chongqing",
  co: "bogota,medellin",
  cz: "prague,brno,ostrava",
  de:
    "berlin,hamburg,munich,cologne,frankfurt,stuttgart,dusseldorf,leipzig,dortmund,essen,bremen,dresden,hanover,hannover,nuremberg," +
    "duisburg,bochum,wuppertal,bonn,mannheim,karlsruhe,wiesbaden,augsburg,kiel,magdeburg,freiburg,mainz,rostock,kassel,potsdam,wolfsburg",
  dk: "copenhagen,aarhus,odense,aalborg",
  ee: "tallinn,tartu",
  eg: "cairo,giza",
  es: "madrid,seville,bilbao,zaragoza,malaga",
  et: "addis ababa",
  fi: "helsinki,espoo,tampere,turku,oulu",
  fr: "paris,marseille,lyon,toulouse,nice,nantes,strasbourg,montpellier,bordeaux,lille,rennes,grenoble",
  gb:
    "london,manchester,leeds,sheffield,liverpool,bristol,glasgow,edinburgh,cardiff,belfast,leicester,nottingham,hull,bradford,coventry," +
    "swansea,sunderland,wolverhampton,derby,southampton,portsmouth,plymouth,stoke-on-trent,middlesbrough",
  gh: "accra,kumasi",
  gr: "thessaloniki,piraeus",
  hk: "hong kong",
  hu: "budapest,debrecen",
  id: "jakarta,surabaya,bandung,medan",
  ie: "dublin,cork,galway,limerick",
  il: "tel aviv,haifa,jerusalem",
  in: "mumbai,delhi,new delhi,bengaluru,bangalore,hyderabad,chennai,kolkata,pune,ahmedabad,jaipur,lucknow,gurugram,gurgaon,noida,kochi,indore,nagpur,surat",
  it: "rome,milan,naples,turin,palermo,genoa,bologna,verona,venice,bari",
  jp: "tokyo,osaka,nagoya,kyoto,yokohama,fukuoka,kobe,sapporo",
  ke: "nairobi,mombasa,kisumu",
  kr: "seoul,busan,incheon,daegu,daejeon,gwangju,suwon,ulsan",
  lt: "vilnius,kaunas",
  lv: "riga",
  ma: "casablanca,rabat,marrakech",
  mx: "mexico city,monterrey,guadalajara,tijuana,puebla",
  my: "kuala lumpur,johor bahru,penang",
  ng: "lagos,abuja,kano,ibadan,port harcourt,kaduna,benin city,enugu,jos,abeokuta,ilorin,calabar,uyo,warri",
  nl: "amsterdam,rotterdam,utrecht,eindhoven,groningen,the hague",
  no: "oslo,bergen,trondheim,stavanger",
  nz: "auckland,christchurch,dunedin",
  pe: "lima,arequipa",
  ph: "manila,quezon city,cebu,davao,makati",
  pk: "karachi,lahore,islamabad,rawalpindi,peshawar,faisalabad",
  pl: "warsaw,krakow,wroclaw,gdansk,poznan,lodz",
  pt: "lisbon,porto",
  ro: "bucharest,cluj",
  ru: "moscow,st petersburg,saint petersburg,novosibirsk,yekaterinburg,kazan",
  sa: "riyadh,jeddah",
  se: "stockholm,gothenburg,malmo,uppsala",
  sg: "singapore",
  th: "bangkok",
  tr: "istanbul,ankara,izmir",
  tw: "taipei,kaohsiung,hsinchu",
  tz: "dar es salaam",
  ua: "kyiv,kharkiv,odesa,lviv,dnipro",
  ug: "kampala",
  us:
    "new york,los angeles,chicago,houston,dallas,austin,san francisco,seattle,boston,denver,phoenix,philadelphia,atlanta,miami,detroit,minneapolis," +
    "las vegas,pittsburgh,cleveland,cincinnati,milwaukee,sacramento,san jose,san diego,salt lake city,charlotte,nashville,baltimore,silicon valley," +
    "indianapolis,tampa,orlando,oklahoma city,kansas city,new orleans",
  vn: "hanoi,ho chi minh city,da nang",
  za: "johannesburg,cape town,durban,pretoria,sandton",
};

const countries: ReadonlyMap<string, string> = new Map(
  Object.entries(townsByCountry).flatMap(([country, towns]) =>
    towns.split(",").map((town) => [town, country] as const),
  ),
);

/** The country of a large town, in any case and with its marks or without; null for one that is not listed. */
export function countryOfTown(name: string): string | null {
  return countries.get(foldWord(name.toLowerCase())) ?? null;
}

const firstWords: ReadonlySet<string> = new Set([...countries.keys()].map((town) => town.split(" ", 1)[0] ?? ""));

/** Whether a large town begins with this word, in lower case. */
export function isTownStart(word: string): boolean {
  return firstWords.has(foldWord(word));
}
