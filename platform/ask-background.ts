import { nativeBrowser } from "./native-browser";
import type { AnswerOf, BackgroundCalls, CallName, InputOf, Unanswered } from "./messages";
import type { Outcome } from "./outcome";
import { gone, isAnswer, type WireCall } from "./wire";

type Name = CallName<BackgroundCalls>;

/**
 * Asks the background. "unreachable" when it is gone for good: the extension was updated or removed. A background
 * that was stopped over the question is asked once more; each call may be.
 */
export async function askBackground<Called extends Name>(
  call: Called,
  input: InputOf<BackgroundCalls, Called>,
): Promise<AnswerOf<BackgroundCalls, Called> | Outcome<never, Unanswered>> {
  const message: WireCall = { to: "background", call, input };
  for (let attempt = 0; attempt < 2; attempt += 1) {
    // After an update the content script's runtime has lost its id, and calling it would throw.
    if (nativeBrowser.runtime?.id === undefined) return gone();
    try {
      const answer: unknown = await nativeBrowser.runtime.sendMessage(message);
      return isAnswer(answer) ? (answer as AnswerOf<BackgroundCalls, Called>) : gone();
    } catch {
      // Either the background died over the question, which the second attempt mends, or we are cut off.
    }
  }
  return gone();
}
