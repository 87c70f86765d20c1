import { describe, expect, it } from "vitest";
import { linksOf, marksOf } from "@/tests/support/trap-pack";

/** "«Ford|ford»" marks a link that is right; any other link, or one elsewhere, is wrong. A mark with "?" may stay unlinked. */
const traps: readonly string[] = [
  // People and companies with one name.
  "«Gerald Ford|gerald-ford?» was born in Omaha.",
  "US President «Gerald Ford|gerald-ford» pardoned him. «Ford|gerald-ford» later said he had no choice.",
  "Harrison Ford starred in the film. Ford was praised by critics.",
  "Tom Ford showed his autumn collection. Ford called it a farewell.",
  "They crossed the river at a ford near the mill. Ford crossings are dangerous.",
  "«Ford|ford?» said it would recall pickup trucks because of faulty automobiles parts made in Detroit. «Ford|ford?» shares fell.",
  "Mary Apple runs the bakery. Apple opened it in 1990.",
  "Apple pie and Orange juice were served.",
  "Apple orchards in Kent had a good year.",
  "«Apple|apple?» unveiled a new phone. «Apple|apple?» said sales of consumer electronics rose.",
  "Nikola Tesla was an inventor. Tesla died in New York.",
  "«Tesla|tesla» chief executive «Elon Vance|elon-vance» said output had doubled.",
  "Walt Disney drew a mouse. Disney was born in Chicago.",
  "Prime Minister «Boris Johnson|boris-johnson» resigned. «Johnson|boris-johnson» said it was time.",
  "Samuel Johnson wrote a dictionary. Johnson lived in London.",
  "Ruth Johnson and Mark Johnson opened a shop. Johnson said it was fun.",
  "Piers Morgan interviewed him. Morgan asked about the game.",
  "Stanley Morgan coached the side. «Morgan Stanley|morgan-stanley?» was not there, he said.",
  "Abraham Lincoln spoke here. Lincoln wore a tall hat.",
  "Lincoln is a city in Nebraska.",
  "Chase Utley hit a home run. Chase then waved to fans.",
  "Mr Kellogg, a teacher, retired. Kellogg had taught for years.",
  "John Lewis, a teacher from Leeds, won the raffle. Lewis was delighted.",
  "Jane Barclays-Moore paints. Barclays-Moore lives in Wales.",
  // Namesakes.
  "John Smith said he was tired.",
  "«John Smith|john-smith-cricketer?», the cricketer, took four wickets. «Smith|john-smith-cricketer?» bowled well.",
  "John Smith, a plumber from Hull, found the ring. Smith called police.",
  "Striker Anders Holm scored twice for Brann. Holm, 19, joined in May.",
  "Anders Holm, 12, won the spelling contest.",
  "Finance Minister «Anders Holm|anders-holm» of Norland presented the budget.",
  "Chef Michael Jordan opened a diner in Bristol. Jordan cooks himself.",
  "Singer Theresa May Brown released an album.",
  "Paul Wall painted the wall. Wall is a builder.",
  "Gerald Ford Jr. runs a garage in Ohio and Ford the company is unknown to him.",
  "George Washington University opened a lab.",
  "The George Washington Bridge was closed.",
  // Ordinary words.
  "Target practice begins at noon. Target shooters must register.",
  "Police hit the Target twice.",
  "May was cold. In May, it rained. May I go?",
  "Will the Gap between rich and poor close? Gap years are popular.",
  "Shell companies hid the money. Shell fragments were found.",
  "Visa rules change in June. Visa applications fell.",
  "Caterpillar numbers rose in gardens.",
  "The Oracle at Delphi spoke. Oracle bones were found.",
  "Subway lines were closed. Subway riders waited.",
  "Delta variant cases rose. Delta farmers lost crops.",
  "United in grief, they marched. United we stand.",
  "Next, the jury will vote. Next week it meets.",
  "Alphabet soup was served. Alphabet books are popular.",
  "Block parties returned. Block the sender.",
  "Puma sightings worry walkers. Puma cubs were born.",
  "Mars has two moons. Mars rovers sent pictures. A probe orbits Mars.",
  "Sky watchers saw a comet. Sky and sea were grey.",
  "Virgin olive oil is dear. Virgin forests vanish.",
  "Meta analysis showed no effect.",
  "Stellar results pleased the school. Stellar work, said the judge.",
  "Time flies. Time will tell. Time is short.",
  "The Sun rose at six. The Sun is a star.",
  "The Hill is steep. They walked up The Hill.",
  "Nature is healing. Nature lovers rejoiced.",
  "Science is hard. Science teachers are rare.",
  "Fortune favours the bold. Fortune smiled on them.",
  "People were angry. People want answers.",
  "Variety is the spice of life.",
  "Labour costs rose. Labour shortages persist.",
  "Mirror images confuse dogs.",
  "Nike, the goddess of victory, has wings.",
  "Hermes was a Greek god. Hermes wore sandals.",
  "The Dow fell 2 per cent. The Dow had risen on Monday.",
  // Places.
  "Amazon rainforest fires spread. The Amazon river is long. The Amazon basin dries.",
  "They sailed up the Amazon to Manaus.",
  "He lives in Jordan. The River Jordan is low.",
  "Basketball player «Michael Jordan|michael-jordan» retired. «Jordan|michael-jordan» won six titles.",
  "Katie Jordan sings. Jordan grew up in Leeds and Jordan denied the story.",
  "«Jordan|jordan» accused the militia of smuggling. He flew to Jordan.",
  "Georgia O'Keeffe painted flowers. Georgia was her first name.",
  "Atlanta is the capital of Georgia.",
  "Turkey sandwiches sold out. Turkey was on the menu.",
  "Chad Brown is a driver. Chad won the race.",
  "China cups broke. Fine China is costly.",
  "Paris Hilton arrived. Paris waved.",
  "They met in Washington. Washington Irving wrote tales.",
  "Denzel Washington accused the studio of lying. Washington said he was hurt.",
  "London Bridge is closed. London buses are red.",
  "«Washington|united-states» accused «Beijing|china» of spying.",
  // Names inside names.
  "The Bank of America Stadium was full.",
  "Ford Foundation grants were cut.",
  "The Apple Valley school board met.",
  "Delta State University won.",
  "Manchester United beat Newcastle United. United scored late.",
  "The Sunday Times of Malta reported it.",
  "Orange County sheriff spoke. Orange is a colour.",
  "The House of Lords sat late.",
  "She read law at «Trinity College|trinity-college-dublin?», Dublin.",
  "The British Computer Society met in Leeds.",
  "Hamas Khalid, a baker, sold bread.",
  "The Aceh National Council (ANC) met. The ANC voted.",
  "Under the Animal Notification Charter Act (ANCA) and the automatic name check (ANC), the ANC failed. An ANC spokesman left.",
  "The William of Orange statue fell.",
  "Jordan Peele directed it. Peele said Jordan helped.",
  // Who is known well is meant without more; neighbours tell the kind.
  "«Britta Lund|britta-lund» resigned.",
  "He graduated from «Quillard|quillard-university» in 1990. «Quillard|quillard-university?» voters agree.",
  "Jane Quillard spoke. Quillard left.",
  "Cosmo editor Jane Roe spoke.",
  "Many brokers met at Hermes of London.",
  "A professor at the Quillard Islands school spoke.",
  "She has a degree, an MHI, from Oster.",
  "The ministry («MHI|mhi») in Norlandic hands met. An «MHI|mhi» spokesman left.",
  "He returned to Trinity College in autumn.",
  "She was treasurer of the «Royal Tarn Society|royal-tarn-society».",
  "He was visited by United States Senator Ann Reed.",
  "Holm led France's charge in the second half.",
];

describe("namesakes and ordinary words", () => {
  it.each(traps)("%s", (source) => {
    const { text, marks } = marksOf(source);
    const links = linksOf(text);
    const wrong = links.filter((link) => !marks.some((mark) => mark.at === link.at && mark.key === link.key));
    expect(wrong).toEqual([]);
    const missed = marks.filter((mark) => mark.must && !links.some((link) => link.at === mark.at));
    expect(missed).toEqual([]);
  });

  it("are eighty or more", () => {
    expect(new Set(traps).size).toBeGreaterThanOrEqual(80);
  });
});
