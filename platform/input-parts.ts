import * as v from "valibot";

/** Of what other contexts send: nothing that they say is larger. */
const longestField = 20_000;

/** A count, or a position in a text or a list. */
export const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A name, an address or a line of a page. */
export const field = v.pipe(v.string(), v.maxLength(longestField));
