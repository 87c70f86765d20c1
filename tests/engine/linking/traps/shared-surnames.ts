/** Surnames of two of one country, bynames and the houses of states; marks as in the other traps. */
export const sharedSurnames: Readonly<Record<string, readonly string[]>> = {
  "two of one country": [
    "In Turkey former President «Orsak|emre-orsak» spoke. The talks went on in Turkey.",
    "In Turkey Senator Orsak spoke. The talks went on in Turkey, and Orsak left.",
    "Orsak spoke in Turkey.",
  ],
  "beside another of the name": [
    "Lara Vorsky sang in Norland. President «Vorsky|petro-vorsky» clapped. Norland's voters like President «Vorsky|petro-vorsky».",
    "Lara Vorsky sang in Norland. Vorsky bowed.",
    "Lara Vorsky, the president of Quill University, spoke in Norland. President Vorsky left.",
  ],
  "other spellings and bynames": [
    "«Vorsky|petro-vorsky» spoke in Norland. «Vorskyi|petro-vorsky» left.",
    "«Lino|lino-da-rosa» leads Chad. Chad's voters chose «Lino|lino-da-rosa».",
    "Lino sang. The crowd loved Lino.",
    "In Chad «TDR|lino-da-rosa?» spoke.",
  ],
  "houses of states": [
    "The state Senate voted. The United States is large. The United States is old.",
    "The governor spoke of the «United States|united-states?». In May, he said, «Congress|united-states-congress» will vote on the «United States|united-states?» budget.",
    "«Norland|norland?» and the «United States|united-states?» met. «Norland|norland?»'s fleet is old, and «Norland|norland?» asked «Congress|united-states-congress» to help.",
    "«Norland|norland?» and the «United States|united-states?» met. «Norland|norland?»'s fleet is old. The Norland Congress heard it, and «Norland|norland?» asked Congress to help.",
    "India and the United States met. India's Congress party won in India, said Congress.",
  ],
};
