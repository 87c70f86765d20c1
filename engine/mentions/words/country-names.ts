/** States, the parts of some, continents and the largest regions: whoever bears such a name is a place unless a title says otherwise. */
export const countryNames: readonly string[] = (
  "afghanistan,albania,algeria,andorra,angola,argentina,armenia,aruba,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,barbados,belarus," +
  "belgium,belize,benin,bermuda,bhutan,bolivia,bosnia,bosnia and herzegovina,botswana,brazil,brunei,bulgaria,burkina faso,burma,burundi,cambodia," +
  "cameroon,canada,cape verde,cabo verde,central african republic,chad,chile,china,colombia,comoros,congo,costa rica,croatia,cuba,cyprus," +
  "czech republic,czechia,czechoslovakia,cote d'ivoire,côte d'ivoire,ivory coast,denmark,djibouti,dominica,dominican republic,east timor,ecuador,egypt,el salvador," +
  "england,equatorial guinea,eritrea,estonia,eswatini,ethiopia,fiji,finland,france,gabon,gambia,gaza,germany,ghana,gibraltar,great britain,britain,greece," +
  "greenland,grenada,guatemala,guinea,guinea-bissau,guyana,haiti,holland,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland," +
  "israel,italy,jamaica,japan,jordan,georgia,kazakhstan,kenya,kiribati,kosovo,kurdistan,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein," +
  "lithuania,luxembourg,macau,macao,macedonia,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,mexico,micronesia,moldova,monaco,mongolia," +
  "montenegro,morocco,mozambique,myanmar,namibia,nauru,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north korea,northern ireland,norway,oman," +
  "pakistan,palau,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,puerto rico,qatar,romania,russia,rwanda,samoa,san marino," +
  "saudi arabia,scotland,senegal,serbia,seychelles,sierra leone,singapore,slovakia,slovenia,solomon islands,somalia,somaliland,south africa,south korea,korea," +
  "south sudan,soviet union,spain,sri lanka,sudan,suriname,swaziland,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,tibet,timor-leste,togo," +
  "tonga,trinidad,trinidad and tobago,tunisia,turkey,türkiye,turkmenistan,tuvalu,uganda,ukraine,united arab emirates,united kingdom,united states,america," +
  "u. s,u. s.,u. k,u. k.,d. c,united states of america,uruguay,uzbekistan,vanuatu,vatican,venezuela,vietnam,wales,west bank,western sahara,yemen,yugoslavia,zaire,zambia,zanzibar,zimbabwe," +
  "africa,europe,asia,oceania,antarctica,north america,south america,latin america,central america,middle east,east africa,west africa,southern africa,north africa," +
  "southeast asia,south asia,east asia,central asia,eastern europe,western europe,caribbean,balkans,scandinavia,siberia,crimea,kashmir,punjab,xinjiang," +
  "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana," +
  "maine,massachusetts,michigan,minnesota,mississippi,missouri,nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,north dakota," +
  "ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,west virginia,wisconsin,wyoming," +
  "ontario,quebec,alberta,manitoba,saskatchewan,nova scotia,british columbia,queensland,tasmania,new south wales," +
  "long island,west point,silicon valley,wall street,saharan africa,sub-saharan africa,southern africa,horn of africa,maghreb,sahel,levant,persian gulf,gulf,pacific,atlantic,mediterranean,arctic,indo-pacific,asia-pacific"
).split(",");
