import type { Runtime } from "./browser";
import { identifySender, type Sender } from "./identify-sender";
import type { AnswerOf, BackgroundCalls, CallName, InputOf, PageCalls } from "./messages";
import { nativeBrowser } from "./native-browser";
import { parseWireCall, type WireCall } from "./wire";

type AnyCalls = BackgroundCalls | PageCalls;

/** Reads a call's input from whatever arrived; null when it is none. */
export type InputParser<Input> = (given: unknown) => { readonly input: Input } | null;

export type InputParsers<Calls extends AnyCalls> = {
  readonly [Name in CallName<Calls>]: InputParser<InputOf<Calls, Name>>;
};

/** One answer for each call: a forgotten one does not compile. */
export type Answers<Calls extends AnyCalls> = {
  readonly [Name in CallName<Calls>]: (
    input: InputOf<Calls, Name>,
    sender: Sender,
  ) => Promise<AnswerOf<Calls, Name>> | AnswerOf<Calls, Name>;
};

export type Receiver<Calls extends AnyCalls> = {
  readonly to: WireCall["to"];
  readonly inputs: InputParsers<Calls>;
  readonly answers: Answers<Calls>;
  /** Whether this sender may make this call. */
  readonly mayCall: (sender: Sender, call: CallName<Calls>) => boolean;
};

/**
 * The answer to a message, or null when it is not for us, not from us, or malformed: those get no answer, and
 * change nothing.
 */
function answerMessage<Calls extends AnyCalls>(
  receiver: Receiver<Calls>,
  message: unknown,
  sender: Sender | null,
): Promise<unknown> | null {
  const wire = parseWireCall(message, receiver.to);
  if (wire === null || sender === null || !isCall(receiver, wire.call)) return null;
  if (!receiver.mayCall(sender, wire.call)) return null;
  const parsed = receiver.inputs[wire.call](wire.input);
  if (parsed === null) return null;
  const answer = receiver.answers[wire.call];
  // Begun in a promise: what an answer throws at once is its failure too.
  return Promise.resolve().then(() => answer(parsed.input, sender));
}

/** Listens for calls. The result stops it. */
export function answerCalls<Calls extends AnyCalls>(receiver: Receiver<Calls>): () => void {
  const own = { id: nativeBrowser.runtime.id, root: nativeBrowser.runtime.getURL("") };
  // `sendResponse` with `true` is the one way that all versions of both browsers know.
  const listen = (message: unknown, from: Runtime.MessageSender, sendResponse: (answer: unknown) => void) => {
    const answer = answerMessage(receiver, message, identifySender(from, own));
    if (answer === null) return undefined;
    answer.then(sendResponse, (error: unknown) => {
      // A bug of ours: the asker hears that nobody answered, and the browser's log gets the error.
      sendResponse(null);
      reportError(error);
    });
    return true;
  };
  nativeBrowser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
  return () => nativeBrowser.runtime.onMessage.removeListener(listen as Runtime.OnMessageListenerCallback);
}

function isCall<Calls extends AnyCalls>(receiver: Receiver<Calls>, name: string): name is CallName<Calls> {
  return Object.hasOwn(receiver.inputs, name);
}
