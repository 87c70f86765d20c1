/** Namesakes of those whom only a register knows; marks as in the other traps. */
export const namesakes: Readonly<Record<string, readonly string[]>> = {
  "introduced as nobody in office": [
    "In Norland the election was close. Nils Marlow, a delegate from Oster, voted. The minister lost.",
    "In Norland the election was close. Nils Marlow, a 45-year-old resident of Oster, voted. The minister lost.",
    "Nils Marlow, a former chief executive of «Telbrik|telbrik?», said so of «Telbrik|telbrik?».",
    "In Norland the election was close. The minister «Nils Marlow|nils-marlow?» lost.",
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
  "letters abroad": [
    "In Turkey the KBT reforms were debated. Turkey's minister amended the KBT laws.",
    "In Norland «KBT|karnel-bank?» is a bank.",
    "I say: but X, Y and Z must hold. X, Y and Z do.",
  ],
  "hardly known by a word": [
    "They stream «Disney|disney?» or Harvest at night. Many streaming fans like Harvest or «Disney|disney?».",
    "Kestrel met the president. It rained in Norland.",
    "He graduated from «Kestrel|kestrel-university?».",
  ],
};
