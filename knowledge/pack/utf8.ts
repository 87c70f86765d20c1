/** Bytes of a text; lone surrogates become U+FFFD. By hand, because the core knows no `TextEncoder`. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    let code = text.codePointAt(index) ?? 0;
    if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
    if (code < 0x80) {
      bytes[length++] = code;
    } else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else if (code < 0x10000) {
      bytes[length++] = 0xe0 | (code >> 12);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    } else {
      index++;
      bytes[length++] = 0xf0 | (code >> 18);
      bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[length++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.slice(0, length);
}

/** Text of `bytes` from `start` to `end`; whatever is no UTF-8 becomes U+FFFD, nothing is thrown. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let at = start;
  while (at < end) {
    const byte = bytes[at++] as number;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
      continue;
    }
    const more = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0;
    let code = byte & (0x3f >> more);
    let left = more;
    for (; left > 0 && at < end && ((bytes[at] as number) & 0xc0) === 0x80; left--)
      code = (code << 6) | ((bytes[at++] as number) & 0x3f);
    text += more === 0 || left > 0 || code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  }
  return text;
}
