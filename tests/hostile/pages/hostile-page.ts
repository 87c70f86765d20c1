/** A page that somebody wrote against us. Its scripts carry `nonce`, for those of other pages do not run. */
export type HostilePage = {
  readonly name: string;
  readonly html: string;
  /** It changes itself all the time, so that nobody could tell a change of ours. */
  readonly restless?: boolean;
};

export const nonce = "ours";

export const script = (source: string): string => `<script nonce="${nonce}">${source}</script>`;
