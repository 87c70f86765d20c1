import { nameCharacterKind, isPlain, kindOfNameCharacter, lastWordKind } from "@/engine/text/name-characters";

/** 1 for what no name starts with, as far as it was met. */
const startsNoName = new Uint8Array(0x10000);

/** Position of the next capital, digit or letter without case, or the text's end. */
export function nextCapital(text: string, from: number): number {
  const { length } = text;
  let at = from;
  // Four at a time: most of a text is small letters, and one branch for four of them is what makes the walk cheap.
  while (at + 4 <= length) {
    const first = (startsNoName[text.charCodeAt(at)] as number) & (startsNoName[text.charCodeAt(at + 1)] as number);
    const second =
      (startsNoName[text.charCodeAt(at + 2)] as number) & (startsNoName[text.charCodeAt(at + 3)] as number);
    if ((first & second) === 0) break;
    at += 4;
  }
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (startsNoName[code] === 1) continue;
    const kind = kindOfNameCharacter(code);
    if (kind >= nameCharacterKind.upper && kind <= nameCharacterKind.digit) return at;
    startsNoName[code] = 1;
  }
  return length;
}

/** Start of the word that `from` is in, apostrophes inside it included; not before `least`. */
export function wordStart(text: string, from: number, least: number): number {
  let at = from;
  while (at > least) {
    const kind = kindOfNameCharacter(text.charCodeAt(at - 1));
    const isInside =
      kind === nameCharacterKind.apostrophe &&
      at - 1 > least &&
      isWordKind(kindOfNameCharacter(text.charCodeAt(at - 2)));
    if (!isWordKind(kind) && !isInside) break;
    at--;
  }
  return at;
}

/** Start of a word of up to three lower-case letters right before the word at `start` ("al-Nordiya"), or -1. */
export function shortWordBefore(text: string, start: number, least: number): number {
  const end = start - 1;
  let at = end;
  while (at > least && end - at <= 3 && kindOfNameCharacter(text.charCodeAt(at - 1)) === nameCharacterKind.lower) at--;
  const length = end - at;
  return length > 0 && length <= 3 && wordStart(text, at, least) === at ? at : -1;
}

/** End of the word that `from` is in, apostrophes inside it included. */
export function wordEnd(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && isPlain[text.charCodeAt(at)] === 1) at++;
  for (; at < length; at++) {
    const kind = kindOfNameCharacter(text.charCodeAt(at));
    if (isWordKind(kind)) continue;
    if (kind !== nameCharacterKind.apostrophe) return at;
    const next = at + 1 < length ? kindOfNameCharacter(text.charCodeAt(at + 1)) : nameCharacterKind.other;
    if (next < nameCharacterKind.lower || next > nameCharacterKind.digit) return at;
  }
  return length;
}

function isWordKind(kind: number): boolean {
  return kind >= nameCharacterKind.lower && kind <= lastWordKind;
}
