/** "«Ford|ford»" must be linked so, with "?" it may be; any other link is wrong. */
export const surnames: Readonly<Record<string, readonly string[]>> = {
  "a surname alone, of somebody known": [
    "President «Tveskov|arne-tveskov» resigned. «Tveskov|arne-tveskov» had led for years.",
    "«Tveskov|arne-tveskov» said «Norland|norland?» would answer.",
    "The «Tveskov|arne-tveskov» government in Norland fell.",
    "Michelle Tveskov sang in Norland. Mr «Tveskov|arne-tveskov» wept.",
    "Jane Tveskov sang in Norland. Mr «Tveskov|arne-tveskov» wept.",
    "Mr «Vance|elon-vance» spoke. «Vance|elon-vance» said «Tesla|tesla» would open a works.",
    "«Telbrik|telbrik» opened a works. A Tveskov bought the first one.",
  ],
  "surnames of two who led": [
    "«Tveskov|arne-tveskov» met «Brandt|angela-brandt» at the airport.",
    "Finance Minister «Anders Holm|anders-holm» beat «Tveskov|arne-tveskov?» in the vote.",
    "Lund met Brandt at the airport.",
  ],
  "a surname alone, of somebody else": [
    "Jane Brandt met «Tveskov|arne-tveskov?» at the airport. Brandt waved.",
    "Tveskov scored twice. The crowd sang.",
    "Jane Tveskov sang in Norland. Tveskov was cheered.",
    "Erik Tveskov sang in Norland. Mr Tveskov was cheered.",
    "Mrs Tveskov of Norland sang.",
    "Tveskov, 19, scored for Norland.",
    "Tveskov, a baker, lives in Norland.",
    "Vance said he was tired.",
    "Chad's President Lund spoke.",
    "Rep. Arne Tveskov, R-N.Y., wrote a column in Ohio.",
    "Holm said Norland would fall.",
    "The Lund government in Norland fell.",
    "The Tveskov river in Norland is long. They swam in Tveskov.",
  ],
};
