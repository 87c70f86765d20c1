/** The months as they are written in dates, January first: whole names, in the case that a day takes, and customary short forms. */
const names = [
  "jan january jänner januar janvier janv enero ene gennaio gen janeiro januari januar jän tammikuuta stycznia sty ledna led ianuarie ian január ocak oca " +
    "января янв січня січ ιανουαρίου ιαν",
  "feb february februar feber février févr fév fevrier febrero febbraio febbr fevereiro fev februari helmikuuta lutego lut února úno februarie február " +
    "şubat şub pebruari февраля фев лютого лют φεβρουαρίου φεβ",
  "mar march märz mrz mär maerz mars marzo março maart mrt mart maaliskuuta marca března bře martie március maret марта мар березня бер μαρτίου μαρ",
  "apr april avril avr abril abr aprile huhtikuuta kwietnia kwi dubna dub aprilie április nisan nis апреля апр квітня квіт απριλίου απρ",
  "may mai mayo maggio mag maio mei maj toukokuuta maja května mai május mayıs мая май травня трав μαΐου μαϊ",
  "jun june juni juin junio giugno giu junho kesäkuuta czerwca cze června čvn iunie iun június haziran haz июня июн червня черв ιουνίου ιουν",
  "jul july juli juillet juil julio luglio lug julho heinäkuuta lipca lip července čvc iulie iul július temmuz tem июля июл липня лип ιουλίου ιουλ",
  "aug august août aout agosto ago augustus augusti elokuuta sierpnia sie srpna srp augusztus ağustos ağu agustus agu августа авг серпня серп αυγούστου αυγ",
  "sep sept september septembre septiembre setiembre settembre sett set setembro syyskuuta września wrz září zář septembrie szeptember eylül eyl " +
    "сентября сен сент вересня вер σεπτεμβρίου σεπ",
  "oct october oktober okt octobre octubre ottobre ott outubro out lokakuuta października paź října říj octombrie október ekim eki " +
    "октября окт жовтня жовт οκτωβρίου οκτ",
  "nov november novembre noviembre novembro marraskuuta listopada lis listopadu noiembrie kasım kas ноября ноя нояб листопада лист νοεμβρίου νοε",
  "dec december dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des joulukuuta grudnia gru prosince pro decembrie " +
    "aralık ara декабря дек грудня груд δεκεμβρίου δεκ",
];

const numbers = new Map<string, string>();
for (const [index, line] of names.entries()) for (const name of line.split(" ")) numbers.set(name, String(index + 1));

/** The number of a month by its name or its short form in any language that is known, with or without a full stop; "" for another word. */
export function monthNumber(word: string): string {
  const name = word.normalize("NFC").toLowerCase().replace(".", "");
  return numbers.get(name) ?? "";
}
