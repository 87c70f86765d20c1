import { SiteSwitch } from "./SiteSwitch";

type Props = {
  /** The outlet, or the name of the extension where there is none. */
  readonly title: string;
  readonly detail: string | null;
  /** Null on a page that is no website. */
  readonly site: { readonly name: string; readonly on: boolean; readonly isLocked: boolean } | null;
  readonly onSwitch: (on: boolean) => void;
};

/** Whose page this is, and the switch for its site. */
export function CardHeader({ title, detail, site, onSwitch }: Props) {
  return (
    <header class="card-header">
      <div class="card-header-row">
        <h1>{title}</h1>
        {site !== null && <SiteSwitch site={site.name} on={site.on} isLocked={site.isLocked} onSwitch={onSwitch} />}
      </div>
      {detail !== null && <p class="soft">{detail}</p>}
    </header>
  );
}
