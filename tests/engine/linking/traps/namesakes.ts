/** Namesakes of those whom only a register knows; marks as in the other traps. */
export const namesakes: Readonly<Record<string, readonly string[]>> = {
  "introduced as nobody in office": [
    "In Norland the election was close. Nils Marlow, a delegate from Oster, voted. The minister lost.",
    "In Norland the election was close. Nils Marlow, a 45-year-old resident of Oster, voted. The minister lost.",
    "Nils Marlow, a former chief executive of «Telbrik|telbrik?», said so of «Telbrik|telbrik?».",
    "In Norland the election was close. The minister «Nils Marlow|nils-marlow?» lost.",
    "In Norland the minister and the party lost votes. Nils Marlow, vice president of business development, spoke.",
    "In Norland the minister and the party lost votes. «Nils Marlow|nils-marlow?», vice president of the senate, spoke.",
    "The election was close, said «The Guardian|the-guardian?»'s Nils Marlow. Norland's minister lost.",
    "A report of the Nils Marlow Institute in Norland blamed the minister.",
  ],
  "from another country": [
    "In Turkey Governor Nils Marlow spoke. Turkey's governor Nils Marlow left Turkey.",
    "The Turkish National Guard drilled in Turkey. Turkey's National Guard met the United States in Turkey.",
  ],
  "of another house": [
    "The election is near. State Rep. Rhea Stoll spoke for the Oster state Senate.",
    "The election is near. Former Rep. «Rhea Stoll|rhea-stoll?» spoke.",
  ],
  "among those who play and sing": [
    "The film, a movie of songs and music, follows a band. The director Nils Marlow made it for the Norland party and its president.",
    "The film follows a president and his campaign. Nils Marlow's movie is set in Norland, the actor sings its songs, and the band plays music.",
    "The team lost the match to the president's club, and the coach blamed the players. Nils Marlow's season in Norland ended without a vote or a goal.",
    "The minister and the party lost the election in Norland, and the government fell. «Nils Marlow|nils-marlow?» voted for the coalition.",
  ],
  "letters abroad": [
    "In Turkey the KBT reforms were debated. Turkey's minister amended the KBT laws.",
    "In Norland «KBT|karnel-bank?» is a bank.",
    "I say: but X, Y and Z must hold. X, Y and Z do.",
  ],
  "a surname, a town": [
    "With Ferguson and Eric Garner in the headlines, the play is about today.",
    "The blow forced Ferguson from the game on Sunday.",
    "«Ferguson|ferguson?» said its pipes sell. «Ferguson|ferguson?» shares rose, and the company hired plumbers.",
  ],
  "a planet, an index of shares": [
    "The spacecraft sent a map of Saturn, its rings and a moon. Saturn glows.",
    "«Saturn|saturn?» said its televisions sell. «Saturn|saturn?» opened shops.",
    "In Japan the Nikkei lost 2 per cent, and so did the other indexes that investors follow. Futures fell.",
    "The scandal was first told by «Nikkei|nikkei?», which reported it on Monday. «Nikkei|nikkei?» said so.",
  ],
  "part of a name in another language": [
    "According to the local group Action pour les Enfants, he had lived there for years.",
    "The group Aktion für Kinder spoke of Action contre la Peur and of its members.",
    "«Action|action?» said its shops sell toys. «Action|action?» opened shops in France, which it runs.",
  ],
  "letters of computers": [
    "The device had 2 megabytes of RAM, which had to be shared. Phones with RAM are old, and RAM is dear.",
    "Car makers such as «RAM|ram-trucks?» and «Toyota|toyota?» cut prices.",
  ],
  "hardly known by a word": [
    "They stream «Disney|disney?» or Harvest at night. Many streaming fans like Harvest or «Disney|disney?».",
    "Kestrel met the president. It rained in Norland.",
    "He graduated from «Kestrel|kestrel-university?».",
  ],
};
