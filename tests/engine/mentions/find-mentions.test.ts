import { describe, expect, it } from "vitest";
import { findMentions } from "@/engine/mentions/find-mentions";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { proseOf } from "@/tests/support/prose-of";

const nothingKnown = knowledgeOf([]);

/** "«Jane Roe|person»" in a text marks a mention and its kind. */
function marked(source: string): { text: string; names: string[] } {
  const names = [...source.matchAll(/«([^»|]+)\|(\w+)»/gu)].map((match) => `${match[1]}|${match[2]}`);
  return { text: source.replace(/«([^»|]+)\|\w+»/gu, "$1"), names };
}

describe("findMentions of names without an entry", () => {
  it.each([
    ["a speaker", "“It was late,” said «Jane Hale|person»."],
    ["a title", "On Monday Mr «Xandrel|person» left."],
    [
      "a rank of two words",
      "Datuk Seri «Xandrel Hale|person» left. Dato’ Sri «Mirov Okafor|person» and Tan Sri «Orlin Roe|person» stayed.",
    ],
    ["an advocate-general", "Advocate-General «Jana Orsak|person» agreed."],
    ["an office between two names", "«Norland Rail Company|company» chief executive «Tom Okafor|person» resigned."],
    [
      "who held an office",
      "Police arrested the former governor of Oster state, «Wagnir Siquera|person», and the ex-chairman of a mine, «Temlun Agbidi|person».",
    ],
    ["no second city", "They closed the offices of the chairman in Oster, New Brendal, and Kivik."],
    ["a watchdog", "The police watchdog «Orid|organisation» said so."],
    ["a role before", "Police arrested activist «Bola Adeyemi|person» at dawn."],
    [
      "a nickname between",
      'The mayor, «Nasrin “Tito” Asforan|person», and «Vito "The Chin" Marchetti|person» deny it.',
    ],
    ["a month before", "In May «French Rail Union|organisation» members struck."],
    ["no work between two names", "The Telbrik “Doors” star «Jan Hale|person» spoke."],
    ["initials", "The letter was signed by «J. K. Marlow|person»."],
    ["particles", "A talk by «Ursula von der Heide|person» followed."],
    ["particles behind a title", "On Monday Ms. «de Marlow|person» left."],
    ["no day behind", "He told «Jane Hale|person» Thursday that he would go."],
    ["a surname after the full name", "«Jane Hale|person» sued. The court heard «Hale|person» in May."],
    ["a legal form", "It was bought by «Ostrava Chem Ltd|company» last year."],
    ["a ministry of two fields", "The «Ministry of Health and Welfare|government» denied it."],
    ["the police of two counties", "«Devon and Cornwall Police|government» denied it."],
    ["a council of two towns", "«Brighton and Hove City Council|organisation» denied it."],
    ["two bodies", "Interpol and «Dutch Police|government» denied it."],
    ["an association", "The «Norland Teachers Association|organisation» went on strike."],
    ["an acronym", "The «NTA|organisation» spokeswoman did not comment."],
    ["coordinated people", "It was built by «Anna Petrova|person» and «Carlos Mendez|person»."],
    ["no places", "He lives in Nairobi, Kenya, near Lake Victoria."],
    ["no days and demonyms", "The Chinese giant said on Monday that May was cold."],
    ["no first words", "Meanwhile, police waited. However, nothing came. Three men left."],
    ["no people of a kind", "Women who left sued. Doctors who stayed did not. «Orla|person», who left, sued."],
    ["two universities", "«Oster University|organisation» and the «University of Norland|organisation» agreed."],
    ["letters with a hyphen", "The «Anti-Noise Committee|organisation» («ANC|organisation») met."],
    ["who died", "«Orla|person» died in May."],
    ["no person that is it", "Hale said it would appeal."],
    ["no ships", "The HMS Jane Hale sailed. The destroyer Tom Okafor fired."],
    [
      "no products",
      "They wrote it in JavaScript for iOS, and asked ChatGPT. He said JavaScript crashed, and iOS told nobody.",
    ],
    ["no state or committee by its letters", "She moved to Austin, TX, said a super PAC. The PAC spent it."],
    ["no house in a surname", "«Jane Duma|person» sang, and the «Moscow City Duma|government» voted."],
    [
      "no court or bank in a surname",
      "«Margaret Court|person» met «Emma Banks|person» at the «Brendal Court|government».",
    ],
    ["whose customers they are", "Customers of «Telbrik Ltd|company» left. Workers of «Okafor Group|company» struck."],
    ["no person whose head left", "The chief executive of Xandrel resigned."],
    ["no prizes", "The Jane Hale Prize was given."],
    ["no part of a state", "Senator «Jane Hale|person» of Vermont said so. The Florida senator, who was ill, left."],
    ["no state's letters", "At a rally in Portsmouth, N.H., on Tuesday, «Jane Hale|person» spoke."],
    ["what stands behind its kind", "Papers of the law firm «Mordack Fenseca|company» were found."],
    ["research", "The poll was done by «Morrison Research|organisation»."],
    ["a public agency", "The «National Police Agency|organisation» said so."],
    ["no faiths", "He spoke of radical Islam, and Islam said nothing."],
    ["no wars and speeches", "During World War II, who fought? In his last State of the Union address he said so."],
    ["no regions", "She lives on Long Island, and once taught at West Point."],
    ["no letter that a sentence ends in", "They share it on X. They paid for plan B. You know."],
    ["no generation", "For Gen Z, it is old. Gen Z said so."],
    [
      "a company by its apposition",
      "«Brendal|company», the Oster-based fintech with nine million customers, denied it.",
    ],
    [
      "a company in other words",
      "«Vantry Loom|company», a pensions broker, closed. «Okta Fell|company» is one of several lenders.",
    ],
    ["a company by its shares", "Shares in «Brendal|company» fell. Later «Brendal|company» shareholders sued."],
    ["a company by its trade before it", "The chipmaker «Brendal|company» left, and shares in «Brendal|company» rose."],
    [
      "a company by what it deals in",
      "«Hollis Water|company» was fined. «Peachtree Nutrition|company» and «Norrin Care|company» paid.",
    ],
    ["no company in plain words", "The Mental Health and Social Care bill passed. Clean Water was the theme."],
    [
      "no company whose manager it is",
      "«Jane Roe|person», a bank manager, and «Tom Okafor|person», the firm's lawyer, left.",
    ],
    ["no garments and pictures", "They sold T-shirts and X-rays of «Jane Roe|person»."],
    [
      "no body with whom it is charged",
      "They complained to the «Norland Trade Commission|organisation» against «Telbrik Ltd|company». The «Campaign against Arms Trade|organisation» left.",
    ],
    ["what a court is for", "The «Court of Arbitration for Sport|government» banned her for taking money."],
    ["a company by its first word", "«Vantry Interactive|company» sold it. «Vantry|company» paid 3 million, and left."],
    ["a publisher of one word", "The publisher «Vantrel|company» denied it. The publisher «Jane Roe|person» left."],
    ["a plain word that is a name", "«Ardent Holdings|company» left. Unions accused «Ardent|company» of greed."],
    ["no plain word that is none", "«Ardent Holdings|company» left. They are ardent. Ardent fans wept."],
    ["no plurals of letters", "The super PACs paid. Three SEOs said so."],
    ["no diets", "They tried the Vegan Diet for a year. The Vegan Diet is dear."],
    [
      "no lines of capitals by themselves",
      "They read it.\n\nActionable Takeaway\n\nThey left it.\n\nMerged Mainnet Payloads\n\nThey went.",
    ],
    ["a line with a name alone", "They read it.\n\n«Michael Okafor|person»\n\nThey left it."],
    ["no models", "They tried the Orvane Orbit V4 and the Quill Saber GV60 for a week."],
    ["no letter behind a word", "Brendal I read. Cisneru M, Radeshi K, et al. wrote it. Schedule A is long."],
    ["a king's number", "They met «Elizabeth I|person» of Norland."],
    ["no word behind a letter", "The G Suite and the T Room closed."],
    ["no handles", "Follow it on @JaneRoe and #NoMoreFees, wrote «Jane Roe|person»."],
    [
      "an office of the United States",
      "Assistant U.S. Attorney «Tom Okafor|person» spoke. Former U.S. diplomat «Jane Hale|person» left.",
    ],
    [
      "a company's office",
      "«Tom Okafor|person», CEO of «Brendal|organisation», left. The President of Peru and the COO of «Quill Foods|company» stayed.",
    ],
    ["no office of a field", "The Director of Public Prosecutions and the Head of Sales left."],
    [
      "a chipmaker where a sentence begins",
      "Chipmaker «Nuvatrek|company» left. Retailer «Brendal Group|company» stayed.",
    ],
    [
      "a body of whom it is",
      "The «Norland Transport Workers' Union|organisation» struck. «Oster Magistrates’ Court|government» sat.",
    ],
    ["no body in a possessive", "His parents' House left, and the democrats' «Senate|government» stayed."],
    ["letters of an office that begin a body", "Staff struck, «IG Metrall|organisation» said."],
    ["an inspector", "«Jane Roe|person» left. IG «Muhammad Kamoke|person» spoke."],
    ["a governor, shortened", "Norland Gov. «Jane Roe|person» left. Lt. Gov. «Tom Okafor|person» stayed."],
    ["a vice-chancellor", "Vice-chancellor «Emma Brendal|person» spoke."],
    [
      "all forms of a legal name",
      "It was bought by «Brendal Lines GmbH & Co. KG|company» and «Ostrava Chem Co., Ltd|company».",
    ],
    ["a word of no list before “and”", "They gave to the «Brendal Jazz and Heritage Foundation|organisation»."],
    ["two banks", "They sued «Oster Bank|company» and «Norland Bank|company»."],
    ["whom somebody served", "Former «QRTZ|organisation» president «Jane Roe|person» left."],
    ["a company and its partners", "«Hale and Company|company» left."],
    ["a legal form behind a comma", "«Dixen Builders|company», LLC, was formed in May."],
    ["a given name that is an office, too", "«Dean Baker|person», director of a union, spoke."],
    ["no apposition in what happened next", "They met in Vegra, and he folded like a gambler."],
    ["no charters and republics", "The Charter of Oster was read in the Republic of Norland and on the Isle of Quill."],
    ["who is of a family, behind a comma", "She came with her daughter, «Orla|person», and her dog, Rex."],
    ["a company behind a comma", "It lent to one estate company, «HDRL|organisation», and to nobody else."],
    ["a committee", "The «Norland First PAC|organisation» paid. A Super PAC is dear."],
    ["no other name that begins with a trade", "«Fintech Direct Ltd|company» stayed."],
    ["no Germany", "In Weimar Germany it rained. «Jevon Holland|person» left."],
    ["no version", "They asked Claudia Optus 4.5 and left."],
    ["who was married, and what they host", "She married «Josie Ingel|person» in May. Oster host Brentfeld on Sunday."],
    ["no team", "Team Hale won."],
    ["a gallery", "Works hang in the «Michael Quill Gallery|organisation»."],
    ["no favourites and supers", "My favourite Brendel is cheap, and so is the great Ionick."],
    ["no duke", "The Duke of Brendal and the Mayor of Vegra left."],
    ["no product with a plus", "They left Vantry+ for good. «Vantry Foods|company» stayed."],
    ["no office alone", "The President met the Prime Minister."],
    ["a league", "The «Premier League|organisation» began."],
    ["no letters of a club", "They lost to MK Spanners."],
    ["no town of a saint", "He was bishop of Saint Louis."],
    ["who holds an office in a company", "Chief Executive Officer of «Telbrik Lumo Inc|company» for years, he left."],
    ["a day behind a title", "Aviation Minister «Wagnir Siquera|person» Wednesday said so."],
    [
      "a minister of state",
      "She asked Minister of State for Shipping «Wagnir Siquera|person» and Police and Crime Commissioner «Jane Hale|person».",
    ],
    ["no winner", "They met Quill Prize-Winning Botanist Dr «Dennis Marlow|person»."],
    [
      "a company by all but the last word of its name",
      "«Mara Hale|company» rose. «Mara Hale Holdings|company» is large. “It fell,” said «Jane Roe|person» of «Jane Roe Stores Inc|company».",
    ],
    ["no ground, grade or index", "At Sydney Cricket Ground, Brent Crude and the Hang Seng rose."],
    ["a reinsurer", "Reinsurer «Oster Group|company» lost."],
  ])("finds %s", (_what, source) => {
    const { text, names } = marked(source);
    const found = findMentions(proseOf(text), nothingKnown);
    expect(found.map(({ start, end, kind }) => `${text.slice(start, end)}|${kind}`)).toEqual(names);
  });

  it.each([
    [
      "with its joints",
      "The «Centre for Rowing in the Fens|organisation» («CRIF|organisation») and the «Norland Society of Rowing Directors|organisation» («SRD|organisation») met.",
    ],
    [
      "without who heads it",
      "President of the «Board of Control for Rowing in Oster|organisation» («BCRO|organisation») is «Jane Roe|person».",
    ],
    ["with whose it is", "The «New York Department of Finance|government» («DOF|organisation») said so."],
  ])("finds %s", (_what, source) => {
    const { text, names } = marked(source);
    const found = findMentions(proseOf(text), nothingKnown);
    expect(found.map(({ start, end, kind }) => `${text.slice(start, end)}|${kind}`)).toEqual(names);
  });
});

describe("findMentions in headlines", () => {
  const knowledge = knowledgeOf([
    { kind: "company", name: "Telbrik" },
    { kind: "company", name: "United Ledger" },
    { kind: "company", name: "Told Over Coffee" },
    { kind: "state", name: "Norland" },
  ]);

  it.each([
    "«Henrik Lund|person» Arrested",
    "«Henrik Lund|person» Accused Of Spying",
    "«Henrik Lund|person» Accused of Spying for «Telbrik|company»",
    "«Jane Roe|person» Is Charged With Fraud",
    "«Jane Roe|person» To Stand Trial In «Norland|null»",
    "«Jane Roe|person» Found Guilty Of Fraud",
    "Former Mayor «Jane Roe|person» Jailed For Fraud",
    "Former Mayor Jailed For Fraud",
    "«Telbrik|company» Sued Over Patents",
    "«Telbrik|company» Sues «Oster Motors|company» Over Patents",
    "«Jane Roe|person» Denies Claims Against «Oster Bank|company»",
    "«Oster Motors|company» Hit With Record Fine",
    "«Oster Police|government» Arrested «Jane Roe|person»",
    "«TELBRIK|company» ACCUSED OF SPYING IN «NORLAND|null»",
    // What belongs to a name.
    "«United Ledger|company» Accused",
    "«Told Over Coffee|company» Sued By «Jane Roe|person»",
    "«Oster Reformed Church|organisation» Sued Over Land",
    "«Association Of Retired Teachers|organisation» Sues «Oster Motors|company»",
    "«Bank Of Norland|company» Sued Over Debt",
    "«Ministry Of Health And Welfare|government» Accused Of Delay",
    "«Edward Said|person»",
  ])("ends names where “%s” tells of them", (source) => {
    const { text, names } = marked(source);
    const found = findMentions(proseOf(`${text}\n\nThe story was told by people who knew little of it.`), knowledge);
    expect(found.map(({ start, end, kind }) => `${text.slice(start, end)}|${kind}`)).toEqual(names);
  });

  it("leaves sentences alone", () => {
    const text = "He wrote to Jane Roe Found Limited.";
    const found = findMentions(proseOf(text), knowledge);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["Jane Roe Found Limited"]);
  });
});

describe("findMentions of known names", () => {
  const knowledge = knowledgeOf([
    { kind: "company", name: "Telbrik", aliases: "Telbrik Rail" },
    { kind: "outlet", name: "The Economist" },
    { kind: "state", name: "Norland", demonyms: "Norlandic" },
    { kind: "organisation", name: "Norland Farmers Party" },
    { kind: "organisation", name: "Ostrava University", country: "no", type: "university" },
    { kind: "organisation", name: "University of Quill, Oster", country: "no", place: "Oster", type: "university" },
    { kind: "person", name: "Anna Petrova", country: "no" },
  ]);

  it.each([
    ["possessives", "«Telbrik»'s shares fell."],
    ["after a demonym", "The «Norlandic» «Telbrik Rail» grew."],
    ["a name that also is a calling, after its article", "He told the «Economist» so."],
    ["whose officer it is", "The Deputy Whip of the «Norland Farmers Party» left."],
    ["whose part it is", "The Oster Division of the «Norland Farmers Party» met."],
    ["whom a senator is for", "A Senator for the «Norland Farmers Party» spoke."],
    ["whose member it is", "She was «Norland Farmers Party» Member of Parliament for Oster."],
    ["whose botanist it is", "The «Norland Farmers Party» Botanist Bola Adeyemi wrote."],
    ["after the first word of a sentence", "Former «Ostrava University» coach Tom Okafor left."],
    ["a school before its faculty", "At «Ostrava University» Faculty of Medicine they met."],
    ["a name behind a whole one", "A poll by Marlow State University «Ostrava University» was out."],
    ["somebody behind a body", "Speaker of the Lower Assembly «Anna Petrova» spoke."],
    ["a name with a comma", "At the «University of Quill, Oster», it rained."],
    ["a name with a comma, said otherwise", "At the «University of Quill in Oster» it rained."],
    ["no part of a longer name", "They met at Telbrik Stadium Road."],
  ])("finds %s", (_what, source) => {
    const text = source.replace(/[«»]/gu, "");
    const names = [...source.matchAll(/«([^»]+)»/gu)].map((match) => match[1]);
    const found = findMentions(proseOf(text), knowledge).filter(({ candidates }) => candidates.length > 0);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});

it("keeps mentions in order, apart and inside the text", () => {
  const text = "«J. & Co's» — McX's O'Y-Z Ltd., A.B. of the and Of For 'S X. ".repeat(200);
  const mentions = findMentions(proseOf(text), nothingKnown);
  expect(mentions.length).toBeGreaterThanOrEqual(200);
  let end = 0;
  for (const mention of mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    end = mention.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
});
