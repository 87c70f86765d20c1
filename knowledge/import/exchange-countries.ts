const homes =
  "ASE us|NCM us|NMS us|NGM us|NYQ us|PCX us|ASX au|AMS nl|ATH gr|BRU be|BSE in|NSE in|BUD hu|BUE ar|CAI eg|CNQ ca|CPH dk|CSE lk|DOH qa|" +
  "EBS ch|HEL fi|HKG hk|ICE is|ISE ie|IST tr|JKT id|JNB za|JPX jp|KLS my|KOE kr|KSC kr|LIS pt|LIT lt|LSE gb|MCE es|MCX ru|MEX mx|" +
  "MIL it|NEO ca|NZE nz|OSL no|PAR fr|PRA cz|RIS lv|SAO br|SAU sa|SES sg|SET th|SGO cl|SHH cn|SHZ cn|STO se|TAI tw|TAL ee|TLV il|" +
  "TOR ca|TWO tw|VAN ca|VIE at|GER de";

/**
 * Exchanges by the codes of Yahoo Finance, and the country at which a company listed there is likely at home. German floor
 * exchanges trade everybody's shares and are not here.
 */
export const homeCountries: ReadonlyMap<string, string> = new Map(
  homes.split("|").map((entry) => entry.split(" ") as [string, string]),
);
