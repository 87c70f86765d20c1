import { type ComponentChildren, Fragment } from "preact";
import type { MessageKey } from "@/engine/wording/words";
import { useWords } from "./use-words";

type Props = { readonly message: MessageKey; readonly parts: readonly ComponentChildren[] };

/** A character of private use: no message and no article has it. */
const seam = "\uE000";

/** A message whose parts are elements: the language decides where each goes. */
export function Phrase({ message, parts }: Props) {
  const words = useWords();
  const pieces = words.say(message, ...parts.map((_part, index) => `${seam}${index}${seam}`)).split(seam);
  return (
    <>
      {pieces.map((piece, index) => (
        // Pieces have no names, and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>{index % 2 === 1 ? parts[Number(piece)] : piece}</Fragment>
      ))}
    </>
  );
}
