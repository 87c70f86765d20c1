/** Why there is no card, so that the reader is told and can do something about it. */
export type Notice =
  | { readonly kind: "reading" }
  /** Read, but no story; the signals are what it went by. */
  | { readonly kind: "no-article"; readonly signals: readonly string[] }
  /** The browser's own pages, stores, files. */
  | { readonly kind: "closed" }
  /** Nothing is known of the page beside which the card stands: its reader has to let us in. */
  | { readonly kind: "unseen" }
  /** The extension was updated, and this page still has the old one's script. */
  | { readonly kind: "reload" }
  | {
      readonly kind: "off";
      readonly site: string;
      /** By the reader's organisation: it cannot be switched on. */
      readonly isLocked: boolean;
    }
  | { readonly kind: "no-knowledge" }
  /** Read, but the reader is to look first. */
  | { readonly kind: "classroom" };

/** What a reader can do from a notice. */
export type NoticeActions = {
  readonly onReload: () => void;
  readonly onSwitchOn: () => void;
  readonly onOpenReport: () => void;
};
