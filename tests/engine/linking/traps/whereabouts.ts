/** Of where the story is: towns tell it as countries do. Marks as in the other traps. */
export const whereabouts: Readonly<Record<string, readonly string[]>> = {
  "bodies of the country of a town": [
    "Police in Lagos said so. The «EFB|economic-fraud-bureau» arrested him.",
    "Police in Leeds said so. The EFB arrested him.",
    "Delhi's air was bad. The Supreme Tribunal let people burn crackers.",
    "Police in New Delhi said so. The Supreme Tribunal let people burn crackers.",
    "Lagos Hilton spoke. The «Supreme Tribunal|us-supreme-tribunal?» let people burn crackers.",
  ],
  "who governs beside them": [
    "Finance minister «Anders Holm|anders-holm» left. The «Office of Harbour Budgets|office-of-harbour-budgets» said so.",
  ],
  "a byname of who leads the country of a body": [
    "«Kanemco|kanemco» cut its prices. «Lino|lino-da-rosa» had asked for it, said a minister.",
  ],
  "a central bank, where rates are spoken of": [
    "The «Fed|fed» raised interest rates on Monday.",
    "Investors expect the «Fed|fed» to cut rates.",
    "Fed up with it, Tom Roe left. The fed sheep slept.",
  ],
  "what a share does": [
    "«Target|target» fell 4% and shares of «Gap|gap» rose. Stocks were mixed.",
    "Target fell 4% in the poll, and voters left.",
  ],
  "a company that is somebody's surname": ["Bentley, who denied it, said she was at home. Bentley left."],
  "a party by a word, at home": [
    "In Britain voters left «Labour|labour-party» in the election. «Labour|labour-party» won in Leeds.",
    "In Norland voters left Labour in the election. Labour won.",
    "In Britain the price of Labour rose. Labour is dear.",
  ],
  "letters of Washington's that other states have": [
    "Police in Accra said so. The SEC named 50 funds.",
    "Police in Boston said so. The «SEC|stock-exchange-commission» named 50 funds.",
  ],
  "a laboratory that goes by a word": ["Sirrus XQ left. Sirrus said so, and Sirrus paid."],
  "a river": ["«Amazon|amazon» said it would pay for the Amazon. «Amazon|amazon» also cut jobs."],
  "a company that is called so here": [
    "In Turkey it fined «Orbivo|orbivo-tr?» in May, and «Boeing|boeing?» in Turkey.",
    "«Orbivo|orbivo-us» said it would cut jobs in the United States.",
  ],
};
