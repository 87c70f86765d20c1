/** What Chromium's input protocol wants to know of a key. */
export type KeyEvent = {
  readonly modifiers: number;
  readonly windowsVirtualKeyCode: number;
  /** X11 key code: evdev's plus 8. Without it an extension's shortcut does not fire. */
  readonly nativeVirtualKeyCode: number;
  readonly code: string;
  readonly key: string;
};

const modifierBits: Readonly<Record<string, number>> = { Alt: 1, Ctrl: 2, MacCtrl: 2, Command: 4, Shift: 8 };

/** Evdev codes of the letters, by keyboard row. */
const evdevRows = [
  [16, "QWERTYUIOP"],
  [30, "ASDFGHJKL"],
  [44, "ZXCVBNM"],
] as const;

/** The event of a manifest shortcut such as "Alt+Shift+S"; letters only. Throws for others. */
export function keyEventOf(shortcut: string): KeyEvent {
  const parts = shortcut.split("+");
  const letter = parts.pop() ?? "";
  const row = evdevRows.find(([, letters]) => letters.includes(letter));
  if (letter.length !== 1 || row === undefined) throw new Error(`"${shortcut}" does not end in a letter`);
  let modifiers = 0;
  for (const part of parts) {
    const bit = modifierBits[part];
    if (bit === undefined) throw new Error(`"${part}" is no modifier`);
    modifiers |= bit;
  }
  return {
    modifiers,
    windowsVirtualKeyCode: letter.charCodeAt(0),
    nativeVirtualKeyCode: row[0] + row[1].indexOf(letter) + 8,
    code: `Key${letter}`,
    key: letter,
  };
}
