/** Of bodies that only a register has, and of names that are also something near at hand; marks as in the other traps. */
export const registers: Readonly<Record<string, readonly string[]>> = {
  "letters of a register": [
    "The KTQ member spoke at the fair. KTQ spokesman Tom Roe agreed.",
    "«KTQ|kestrel-trail-quorum?», the «Kestrel Trail Quorum|kestrel-trail-quorum», walks kestrel trails.",
    "In Chad the DQ was the party that won. The DQ, which voted, sued.",
    "ANC NEC treasurer Tom Roe spoke. On Monday ANC NEC chair Jane Roe left.",
    "Pupils sat their SEts in May. SEts are hard.",
  ],
  "letters that own": [
    "The «BOP|board-of-ports»'s plan failed. The «BOP|board-of-ports»’s head left. The «BOP|board-of-ports» agreed.",
    "«NORA|national-office-of-records-archives?» agents left. Nora left too.",
  ],
  "ranks and offices": [
    "Maj Gev (retd) Tom Roe spoke. Sgt Gen (retd) Jane Roe left.",
    "Trust in the Prime Minister fell. The Prime Minister of Chad left.",
    "Army Capt. Hugo Lund, 27, fell in Chad.",
  ],
  "ministries and houses of another state": [
    "In Chad the Ministry of Wells dug. The Ministry of Wells agreed.",
    "Turkey and the United States met. Turkey's voters chose the House of Representatives in Turkey.",
  ],
  "parts of something else": [
    "They adopted the Oster Call to Action, and the Oster Call to Action was read. The call was long.",
    "They spoke in the North West division. The North West division agreed.",
    "They say that Oster's Office paid. Then the Oster's Office moved.",
    "Turkey and Turks, and many Turks, gained by it.",
    "She won the Nairobi primary. They met in the Nairobi primary.",
    "The «Nairobi|the-nairobi?» reported it.",
  ],
  "owners, bylines and graphics": [
    "Jane Quell spoke. Calling Quell’s proposed credit dear, Quell's team left. Mr. Quell's group sang.",
    "«Quell's|quells?» sells soup. «Quell's|quells?» said so.",
    "Costa reported from Oster. Costa contributed to this story.",
    "The temple is of the first century B.C.E. The ancient temple fell in 50 BCE.",
    "The laptop has an RTX GPU. Gaming laptops with RTX graphics sell.",
  ],
  "another state's, by the words before or around it": [
    "Norland and the United States met. The Turkish Air Fleet flew. The «United States|united-states?» agreed.",
    "The «Quillard Harbour Office|quillard-harbour-office» closed. It shows how desperate the Dreamers are. The Dreamers lost.",
    "In Norland the «Dreamers|the-dreamers?» voted.",
  ],
  "parties, streets and towns": [
    "Vuelta leader Tom Roe spoke. Vuelta lawmakers left.",
    "They met at the corner of Wells Street. On Wells Street a shop burned.",
    "They played in Telbrik, Norland, on Monday.",
    "All applicable Jordanian and other laws hold in Jordan.",
  ],
  "middle letters among namesakes": ["President John Q. Smith spoke in Britain. The politician John Q. Smith won."],
  "papers of a name that many have": [
    "In Chad, reports Al-Tarn daily, it rained. Al-Tarn said so.",
    "In Turkey «Al-Tarn|al-tarn» wrote so.",
  ],
};
