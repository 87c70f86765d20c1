/** "private-window": nothing is stored from there. "not-saved": the browser refused, for want of space perhaps. */
export type StorageFailure = "private-window" | "not-saved";
