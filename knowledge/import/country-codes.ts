import { isCountryCode } from "@/knowledge/compile/country-names";

const others =
  "ABW:aw AGO:ao ALA:ax AND:ad ARE:ae ARM:am ATG:ag AUT:at BDI:bi BEN:bj BGD:bd BHS:bs BIH:ba BLR:by BLZ:bz BRB:bb BRN:bn CAF:cf CHL:cl " +
  "CHN:cn COD:cd COG:cg COK:ck COM:km CPV:cv CUW:cw CYM:ky DNK:dk ESH:eh EST:ee FLK:fk FRO:fo FSM:fm GIN:gn GLP:gp GNB:gw GNQ:gq " +
  "GRD:gd GRL:gl GUF:gf GUY:gy IRL:ie IRQ:iq ISR:il JAM:jm KAZ:kz KOR:kr LBR:lr LBY:ly MAC:mo MAF:mf MDG:mg MDV:mv MEX:mx MLT:mt " +
  "MNE:me MNP:mp MOZ:mz MTQ:mq MYT:yt NIU:nu PAK:pk PLW:pw PNG:pg POL:pl PRK:kp PRT:pt PRY:py PSE:ps PYF:pf SEN:sn SGS:gs SLB:sb SLV:sv " +
  "SPM:pm SRB:rs SUR:sr SVK:sk SVN:si SWE:se SWZ:sz SYC:sc TCD:td TKM:tm TUN:tn TUR:tr TUV:tv UKR:ua URY:uy WLF:wf XKX:xk";

/** Three-letter codes whose two-letter code is not their first two letters. */
const exceptions: ReadonlyMap<string, string> = new Map(
  others.split(" ").map((entry) => [entry.slice(0, 3), entry.slice(4)]),
);

/** States that are no more, and regions: their letters are somebody else's. */
const noCountry = new Set(["DDR", "EUN", "JEY", "PMR", "SML", "VNR", "YMD", "ZZB"]);

/** Our code of an ISO 3166 alpha-3 code, or null for what is no country of today. */
export function countryOfAlpha3(code: string): string | null {
  if (noCountry.has(code)) return null;
  const short = exceptions.get(code) ?? code.slice(0, 2).toLowerCase();
  return isCountryCode(short) ? short : null;
}
