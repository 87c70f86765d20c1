export type Marks = { readonly text: string; readonly roles: Readonly<Record<string, string>> };

/** Takes "[accused Telbrik] was …" apart: the text without marks, and what each mark holds. */
export function marked(source: string): Marks {
  const roles: Record<string, string> = {};
  const text = source.replaceAll(/\[(accused|accuser|content) ([^\]]*)\]/gu, (_mark, role: string, words: string) => {
    roles[role] = words;
    return words;
  });
  return { text, roles };
}
