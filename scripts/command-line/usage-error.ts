/** The command line cannot be understood; the message says what to do. */
export class UsageError extends Error {}
