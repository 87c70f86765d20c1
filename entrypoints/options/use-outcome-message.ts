import { useEffect, useState } from "preact/hooks";
import { describeFailure } from "@/entrypoints/shared/describe-failure";
import type { Outcome } from "@/platform/outcome";
import type { StorageFailure } from "@/platform/storage-failure";

/** How long it is said that something was done, in milliseconds. */
const shownFor = 8_000;

/** Says what became of a step: `done` where it was taken, else why not. */
export type TellOutcome = (outcome: Outcome<unknown, StorageFailure>, done: string) => void;

/** What became of the reader's last step, in words. What was done is old news soon; what went wrong stays until the next. */
export function useOutcomeMessage(): { readonly message: string; readonly tell: TellOutcome } {
  const [told, setTold] = useState({ message: "", passes: false });
  useEffect(() => {
    if (!told.passes) return undefined;
    const timer = setTimeout(() => setTold({ message: "", passes: false }), shownFor);
    return () => clearTimeout(timer);
  }, [told]);
  const tell: TellOutcome = (outcome, done) =>
    setTold({ message: outcome.ok ? done : describeFailure(outcome.reason), passes: outcome.ok });
  return { message: told.message, tell };
}
