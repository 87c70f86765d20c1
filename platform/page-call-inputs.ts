import type { InputParsers } from "./answer-calls";
import { type PageCalls, pageCommands } from "./messages";

/**
 * What may be asked of a page's content script. By hand, for every page would have to compile the library that reads what is asked
 * of the background.
 */
export const pageCallInputs: InputParsers<PageCalls> = {
  getState: (given) => {
    const settled = fieldOf(given, "settled");
    return typeof settled === "boolean" ? { input: { settled } } : null;
  },
  showSpan: (given) => {
    const [start, end] = [fieldOf(given, "start"), fieldOf(given, "end")];
    return isPosition(start) && isPosition(end) && start < end ? { input: { start, end } } : null;
  },
  showMarks: (given) => (typeof given === "boolean" ? { input: given } : null),
  pressCommand: (given) => {
    const command = pageCommands.find((each) => each === given);
    return command === undefined ? null : { input: command };
  },
  refreshSettings: (given) => (given === null ? { input: given } : null),
  leave: (given) => (given === null ? { input: given } : null),
};

function fieldOf(given: unknown, name: string): unknown {
  return typeof given === "object" && given !== null ? Reflect.get(given, name) : undefined;
}

function isPosition(given: unknown): given is number {
  return typeof given === "number" && Number.isInteger(given) && given >= 0;
}
