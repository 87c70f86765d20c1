import type { AnswerOf, CallName, InputOf, PageCalls, Unanswered } from "./messages";
import { nativeBrowser } from "./native-browser";
import type { Outcome } from "./outcome";
import { gone, isAnswer, type WireCall } from "./wire";

/** Asks the content script of a tab's top frame. "unreachable" when the tab has none. */
export async function askPage<Called extends CallName<PageCalls>>(
  tabId: number,
  call: Called,
  input: InputOf<PageCalls, Called>,
): Promise<AnswerOf<PageCalls, Called> | Outcome<never, Unanswered>> {
  const message: WireCall = { to: "page", call, input };
  try {
    const answer: unknown = await nativeBrowser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return isAnswer(answer) ? (answer as AnswerOf<PageCalls, Called>) : gone();
  } catch {
    // The browser's way to say that nobody listens there.
    return gone();
  }
}
