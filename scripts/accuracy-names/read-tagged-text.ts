export type Label = { readonly start: number; readonly end: number; readonly kind: "person" | "organisation" };
export type TaggedText = { readonly text: string; readonly gold: readonly Label[] };

const kinds: Readonly<Record<string, Label["kind"]>> = { Person: "person", Organization: "organisation" };

/** Token TAB label lines become running text: marks close up as they do in print. */
export function readTaggedText(table: string): TaggedText {
  let text = "";
  const gold: Label[] = [];
  let open: { start: number; label: string } | null = null;
  let spacing = lineStart;
  const close = (): void => {
    const kind = kinds[open?.label ?? ""];
    if (open !== null && kind !== undefined) gold.push({ start: open.start, end: text.length, kind });
    open = null;
  };
  for (const line of table.split(/\r?\n/u)) {
    const [token = "", tag = ""] = line.split("\t");
    const label = tag.slice(2);
    if (open !== null && !(tag.startsWith("I-") && label === (open as { label: string }).label)) close();
    if (token.trim() === "") {
      if (!text.endsWith("\n")) text += "\n";
      spacing = lineStart;
      continue;
    }
    if (!spacing.glued && !closesUp(token, spacing)) text += " ";
    if (open === null && /^[BI]-/u.test(tag)) open = { start: text.length, label };
    text += token;
    spacing = after(token, spacing);
  }
  close();
  return { text, gold };
}

/** Whether the next token stands close to the last, and whether a plain quotation mark is open. */
type Spacing = { readonly glued: boolean; readonly quoted: boolean };
const lineStart: Spacing = { glued: true, quoted: false };

function closesUp(token: string, { quoted }: Spacing): boolean {
  return /^(?:[,.;:!?)\]%…’”]|'s|’s|n't|'|-|\/)$/u.test(token) || (token === '"' && quoted);
}

function after(token: string, { quoted }: Spacing): Spacing {
  const glued = /^(?:[([“‘$-]|\/)$/u.test(token) || (token === '"' && !quoted);
  return { glued, quoted: token === '"' ? !quoted : quoted };
}
