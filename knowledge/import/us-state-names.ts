const names =
  "ak Alaska|al Alabama|ar Arkansas|az Arizona|ca California|co Colorado|ct Connecticut|dc the District of Columbia|de Delaware|fl Florida|ga Georgia|hi Hawaii|" +
  "ia Iowa|id Idaho|il Illinois|in Indiana|ks Kansas|ky Kentucky|la Louisiana|ma Massachusetts|md Maryland|me Maine|mi Michigan|mn Minnesota|mo Missouri|ms Mississippi|" +
  "mt Montana|nc North Carolina|nd North Dakota|ne Nebraska|nh New Hampshire|nj New Jersey|nm New Mexico|nv Nevada|ny New York|oh Ohio|ok Oklahoma|or Oregon|" +
  "pa Pennsylvania|pr Puerto Rico|ri Rhode Island|sc South Carolina|sd South Dakota|tn Tennessee|tx Texas|ut Utah|va Virginia|vt Vermont|wa Washington State|wi Wisconsin|" +
  "wv West Virginia|wy Wyoming";

/** States and territories of the United States by their postal codes in lower case. */
export const stateNames: Readonly<Record<string, string>> = Object.fromEntries(
  names.split("|").map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);
