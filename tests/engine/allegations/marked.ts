export type Marks = { readonly text: string; readonly roles: Readonly<Record<string, string>> };

/** Takes "[accused Telbrik] was …" apart: the text without marks, and what each mark holds; marks may lie in another. */
export function marked(source: string): Marks {
  const roles: Record<string, string> = {};
  let text = source;
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replaceAll(/\[(accused|accuser|content) ([^[\]]*)\]/gu, (_mark, role: string, words: string) => {
      roles[role] = words;
      return words;
    });
  }
  return { text, roles };
}
