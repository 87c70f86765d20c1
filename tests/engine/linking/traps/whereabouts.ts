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
  "a river": ["«Amazon|amazon» said it would pay for the Amazon. «Amazon|amazon» also cut jobs."],
  "a company that is called so here": [
    "In Turkey it fined «Orbivo|orbivo-tr?» in May, and «Boeing|boeing?» in Turkey.",
    "«Orbivo|orbivo-us» said it would cut jobs in the United States.",
  ],
};
