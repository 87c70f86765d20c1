// Control characters and marks that turn the direction of text around: a page could hide words with them.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text from a page as one line that a terminal, a table or a note can show: no control characters, no line ends. */
export function plainLine(text: string): string {
  return text.replace(unseen, " ").replace(/\s+/g, " ").trim();
}
