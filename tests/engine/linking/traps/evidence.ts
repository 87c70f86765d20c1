/** What a name needs beside it before it is anybody's; marks as in the other traps. */
export const evidence: Readonly<Record<string, readonly string[]>> = {
  "letters of a party": [
    "The earphones have adaptive ANC. With ANC on, a flat battery lasts nine hours.",
    "In Norland the party of the minister, or PVX, lost the election. Turkey was silent. Norland's PVX voters stayed at home.",
    "In Turkey the «PVX|popular-voice?» won the election, said PVX voters.",
    "In Norland the Farmers lost the election. Turkey was silent, and Norland slept.",
    "The «ANC|african-national-congress?» won the election.",
  ],
  "letters of something else": [
    "The watch shows GAP (Grade Adjusted Pace). GAP falls on hills.",
    "It has adaptive noise cutting (ANC), said the minister. Voters like ANC.",
    "Tom Roe runs the Norlandic Coal Corporation's (CDC) office. The CDC agreed.",
    "The database takes upserts, CDC and late data. CDC feeds streaming pipelines.",
    "The «Centre of Disease Care|centre-of-disease-care?» («CDC|centre-of-disease-care?») warned.",
    "License: QIT. Its code is under the QIT license.",
    "«QIT|quillard-institute-of-technology?» professors met.",
    "You should know WHO is in the room.",
    "The patent 2015/0097 A1 was filed.",
  ],
  "a people, a day, islands": [
    "Children from Cree and Dene families came. Cree elders sang.",
    "«Cree|cree?» said its chips sell. «Cree|cree?» shares rose.",
    "In Chad it rained on Monday. The Prime Minister spoke on Monday.",
    "They ship to Guam, the Tarn Islands and Rota.",
    "Siboniso Duma sang. Duma thanked the crowd. In Russia it snowed.",
    "The «Duma|state-duma?» voted in Moscow.",
    "She ran for the party Freedom and lost.",
  ],
  "somebody of a place": [
    "Rep. Jane Roe, a Norland Democrat who supports him, said so.",
    "A «Norland Democrat|norland-democrat» reporter praised her.",
  ],
  "several of one name": [
    "They ate at the Tarnmart supermarket. Tarnmart closes at nine.",
    "In Turkey «Holm College|holm-tr?» closed. The students of «Holm College|holm-tr?» left Turkey.",
    "The Turkish Council on Foreign Trade met. The United States did not come.",
    "The «Council on Foreign Trade|council-on-foreign-trade?» met in Washington.",
  ],
};
