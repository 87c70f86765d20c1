import { describe, expect, it } from "vitest";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { articleOf, proseOf } from "@/tests/support/prose-of";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  {
    kind: "company",
    name: "Telbrik",
    industry: "telecommunications equipment",
    country: "cn",
    founders: "lin-okoro",
  },
  { kind: "company", name: "Brightbox", industry: "retail", country: "no" },
  { kind: "company", name: "Norbank", industry: "banking", country: "no" },
  { kind: "company", name: "Chirper", industry: "social media", country: "no" },
  { kind: "company", name: "Warbler", industry: "social media", country: "cn" },
  { kind: "person", name: "Ada Grosz", description: "politician", country: "cn" },
  { kind: "person", name: "Rolf Marsden", description: "business executive", country: "no" },
  { kind: "person", name: "Lin Okoro", offices: "founder @ telbrik [1990..]" },
  { kind: "state", name: "China", country: "cn", demonyms: "Chinese" },
  { kind: "state", name: "Norland", country: "no", demonyms: "Norlandic" },
]);

/** The marked words: "«its|Telbrik»" goes back to Telbrik; every other descriptor and pronoun stays out. */
function check(source: string): { found: string[]; marked: string[] } {
  const marked = [...source.matchAll(/«([^|»]+)\|([^»]+)»/gu)].map((match) => `${match[1]} = ${match[2]}`);
  const text = source.replace(/«([^|»]+)\|[^»]+»/gu, "$1");
  const prose = proseOf(text);
  const { entities } = linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge);
  const found = entities.flatMap(({ name, mentions }) =>
    mentions
      .filter(({ form }) => form === "descriptor" || form === "pronoun")
      .map(({ start, end }) => ({ start, words: `${text.slice(start, end)} = ${name}` })),
  );
  return { found: found.sort((one, other) => one.start - other.start).map(({ words }) => words), marked };
}

describe("descriptors", () => {
  it.each([
    "Telbrik was fined. «The company|Telbrik» will appeal.",
    "Telbrik and Brightbox were fined. The company will appeal.",
    "Telbrik lost. Prosecutors accused «the company|Telbrik» of fraud and fined «the company|Telbrik» for bribery.",
    "Telbrik lost. Prosecutors accused the company of which it is a part.",
    "Telbrik lost. The paper praised the company of friends.",
    "Telbrik and Brightbox were fined. «The Chinese telecoms giant|Telbrik» will appeal.",
    "Brightbox was fined. The Chinese telecoms giant will appeal.",
    "Telbrik sued Norbank. «The bank|Norbank» denied it.",
    "Telbrik lost. Nobody knows why Telbrik settled on the company. Telbrik said «the company|Telbrik» was sound.",
    "Telbrik lost. Activists sued the company, Brightbox, in May. They sued «the company|Brightbox», too.",
    "Telbrik sued the company that made the part. Norbank watched the company picnic.",
    "«The founder of Chinese giant Telbrik|Lin Okoro» left. Lin Okoro was tired.",
    "«Telbrik's founder|Lin Okoro» left, and Lin Okoro was tired.",
    "The Ministry of Health fined Telbrik. «The ministry|Ministry of Health» gave no reason.",
    "Finance Minister Jane Hale met Tom Roe. «The minister|Jane Hale» smiled.",
    "Jane Hale, a director of the department, met Tom Roe. The art director smiled.",
    "Vice President Jane Hale met Tom Roe. The president smiled.",
    "Vice President Jane Hale met Tom Roe. «The vice president|Jane Hale» smiled.",
    "President Tom Roe met Vice President Jane Hale. «The president|Tom Roe» smiled.",
    "Jane Hale, a former judge, met Tom Roe. The judge smiled.",
    "Former Governor Jane Hale met Tom Roe. «The former governor|Jane Hale» smiled.",
    "Jane Hale, deputy mayor of Oster, met Tom Roe, mayor of Havnby. «The mayor|Tom Roe» smiled.",
    "The company was fined. Telbrik was not.",
    "The politician Ada Grosz came to court. «The far-right leader|Ada Grosz» was found guilty.",
    "The politician Ada Grosz came to court. «The Chinese leader|Ada Grosz» smiled. The leader left. The German leader did not.",
    "Ada Grosz met Jan Roe. The far-right leader smiled.",
    "The business executive Rolf Marsden of Norland sold shares. «The billionaire|Rolf Marsden» left.",
    "Rolf Marsden and Jan Roe sold shares. The billionaire left.",
    "Rolf Marsden said the billionaire had left.",
    "Rolf Marsden sold. Prices fell. It rained. It snowed. The billionaire left.",
    "The social media company Chirper was fined. The Board charged «the app|Chirper» with theft, and «the platform|Chirper» denied it.",
    "Chirper and Warbler were fined. The app denied it.",
    "Brightbox was fined. The app denied it.",
    "Justice Ada Lund spoke. «The judge|Ada Lund» was tired.",
    "Jan Roe, the founder of Brightbox and a friend of the president, spoke. The president left.",
    "Jan Roe, the president of Brightbox, spoke. «The president|Jan Roe» left.",
    "Telbrik was fined. «The China-based company|Telbrik» will appeal.",
    "Norbank lost. The bank accounts of Tom Roe were empty, and the bank notes were gone.",
    "Telbrik lost. The requirements of the business may change.",
    "Chief Minister Jane Hale met Tom Roe. The minister smiled.",
    "Prime Minister Jane Hale met Tom Roe. «The prime minister|Jane Hale» smiled.",
    "The Oster Rescue Committee was told that Telbrik had paid the group.",
    "The Oster Rescue Committee met in May. «The group|Oster Rescue Committee» left.",
    "Telbrik was told. A spokesman for Marble Quarrel said the company left.",
    "Telbrik was told on Monday in Paris. In October, a court in Madrid said «the company|Telbrik» lost.",
    "Mr Roe said so in a Chirper video. The company would be taken.",
    "They met on Chirper. The company would be taken.",
    "Chirper was told. The users of Chirper said «the company|Chirper» lost.",
    "The Oster Labour Party left. Tory voters asked what the party had done.",
    "The Oster Labour Party left. Labour voters asked what «the party|Oster Labour Party» had done.",
    "President Ada Grosz of China spoke. In Panama the affair has caught up both the president and his accuser.",
    "President Ada Grosz of China spoke. In May «the president|Ada Grosz» left.",
  ])("%s", (source) => {
    const { found, marked } = check(source);
    expect(found).toEqual(marked);
  });
});

describe("pronouns", () => {
  it.each([
    "Lin Okoro said «he|Lin Okoro» was tired.",
    "Lin Okoro was charged with helping a criminal organisation. «He|Lin Okoro» denied it.",
    "Lin Okoro was charged with helping a criminal. He denied it.",
    "Lin Okoro met Jane Hale. «He|Lin Okoro» was tired.",
    "Peter Roe met John Marlow. He was tired.",
    "Mr Okafor met Ms Hale. «She|Hale» was tired, and «he|Okafor» was not.",
    "Jane Hale left. Hale said «she|Jane Hale» had met Okoro Lund. «She|Jane Hale» was tired.",
    "Jane Hale left. Hale said «she|Jane Hale» had met Mary Lund. She was tired.",
    "Jane Hale met Okoro Lund. She was tired.",
    "Lin Okoro left. A spokesman said he was tired.",
    "Telbrik denied that «its|Telbrik» phones spy.",
    "Telbrik told Brightbox that its phones spy.",
    "Telbrik was fined on Monday. «It|Telbrik» denied wrongdoing.",
    "Telbrik was fined on Monday. It rained.",
    "Lin Okoro quoted a friend: “He knew it.”",
  ])("%s", (source) => {
    const { found, marked } = check(source);
    expect(found).toEqual(marked);
  });
});

describe("an opening that tells what “he” does", () => {
  it.each([
    "Rolf Marsden ran for office. While serving in Tom Lund's cabinet, «he|Rolf Marsden» was ill.",
    "Rolf Marsden ran for office. In May, after working for Tom Lund, «he|Rolf Marsden» was ill.",
  ])("names somebody else: %s", (source) => {
    const { found, marked } = check(source);
    expect(found).toEqual(marked);
  });
});
