import { layoutWords, wordsOfName } from "@/engine/article/name-words";
import { setOfWords } from "@/engine/text/word-list";

/** Words, or two or three in a row written as one, of classes and ids for what only a screen reader is given. */
const unseenWords: ReadonlySet<string> = setOfWords(
  "sronly visuallyhidden screenreader screenreadertext screenreaderonly assistivetext",
);

/** Where the last word of "govuk-visually-hidden" stands. */
const farthestUnseen = 2;
const longestNames = 400;
const known = new Map<string, boolean>();
const mostKnown = 4000;

/**
 * Whether classes or an id say that the element is not on the screen. Remembered, for a page repeats few names many times;
 * nearly all of them are told without looking at their words.
 */
export function areUnseenNames(names: string): boolean {
  const before = known.get(names);
  if (before !== undefined) return before;
  const start = names.slice(0, longestNames);
  const unseen = mayBeUnseen(start.toLowerCase()) && hasUnseenName(start.split(/\s+/));
  if (known.size >= mostKnown) known.clear();
  known.set(names, unseen);
  return unseen;
}

function mayBeUnseen(names: string): boolean {
  return ["hidden", "none", "only", "reader", "assistive"].some((part) => names.includes(part));
}

function hasUnseenName(each: readonly string[]): boolean {
  const isHidden = each.includes("hidden") || each.includes("d-none");
  if (isHidden && !each.some((name) => shownAgain.test(name))) return true;
  return each.some((name) => isUnseenName(wordsOfName(name)));
}

/** "hidden md:block" and "d-none d-sm-flex" are shown on screens of some width. */
const shownAgain = /[:-](?:block|flex|grid|inline|table|contents)/;

function isUnseenName(words: readonly string[]): boolean {
  let found = false;
  for (const [index, word] of words.entries()) {
    if (layoutWords.has(word)) return false;
    // "field--label-visually_hidden" says so of something within: Drupal's label of a field.
    if (index > farthestUnseen) continue;
    const two = (words[index - 1] ?? "") + word;
    found ||= unseenWords.has(word) || unseenWords.has(two) || unseenWords.has((words[index - 2] ?? "") + two);
  }
  return found;
}
