/** A pack of one's own is a list, not an encyclopedia: files beyond this are refused, lines beyond it left out. */
export const ownLimits = { fileBytes: 4_000_000, lines: 20_000, lineLength: 8_000, textLength: 200, nameLength: 60 };
