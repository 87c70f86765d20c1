import { encodeUtf8 } from "@/knowledge/pack/utf8";

/** Every distinct string once, numbered in the order of first use; number 0 is the empty string. */
export class StringPool {
  private readonly ids = new Map<string, number>([["", 0]]);

  idOf(text: string): number {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(text, id);
    return id;
  }

  sections(): { stringStarts: Uint32Array<ArrayBuffer>; stringBytes: Uint8Array<ArrayBuffer> } {
    return joinTexts([...this.ids.keys()]);
  }
}

/** Texts one after the other as UTF-8, and where each starts. */
export function joinTexts(texts: readonly string[]): {
  stringStarts: Uint32Array<ArrayBuffer>;
  stringBytes: Uint8Array<ArrayBuffer>;
} {
  const encoded = texts.map(encodeUtf8);
  const stringStarts = new Uint32Array(texts.length + 1);
  encoded.forEach((bytes, index) => {
    stringStarts[index + 1] = (stringStarts[index] ?? 0) + bytes.length;
  });
  const stringBytes = new Uint8Array(stringStarts[texts.length] ?? 0);
  encoded.forEach((bytes, index) => {
    stringBytes.set(bytes, stringStarts[index]);
  });
  return { stringStarts, stringBytes };
}

/** Lists as one column and where each list starts. */
export function joinLists(lists: readonly (readonly number[])[]): {
  starts: Uint32Array<ArrayBuffer>;
  members: number[];
} {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  return { starts, members: lists.flat() };
}
