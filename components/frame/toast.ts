/** The outcome of what the reader just did, where it needs words; the empty text where it does not. */
export type Toast = {
  readonly text: string;
  readonly onUndo?: () => void;
};

export const noToast: Toast = { text: "" };
