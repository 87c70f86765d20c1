import type { StorageFailure } from "@/platform/storage-failure";
import { translate } from "@/platform/translate";

/** Why something that the reader did is not kept, for the reader. */
export function describeFailure(reason: StorageFailure): string {
  return translate.say(reason === "private-window" ? "noticePrivate" : "noticeNotSaved");
}
