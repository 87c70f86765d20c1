import type messages from "@/public/_locales/en/messages.json";

/** A sentence of the catalogue; a key that is not in the English one does not compile. */
export type MessageKey = keyof typeof messages;

/** A message that comes in plural forms: "countCompanies" for "countCompanies_one", "countCompanies_other". */
export type CountKey = MessageKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** The words of one language, from the browser or, on the command line, from the catalogue itself. */
export type Words = {
  /** BCP 47 tag of the catalogue in use: the browser may have fallen back to English. */
  readonly language: string;
  say(key: MessageKey, ...parts: readonly string[]): string;
  /** The plural form for `count`, which is the first part. */
  count(key: CountKey, count: number, ...parts: readonly string[]): string;
  list(items: readonly string[]): string;
  /** A date as exact as it is known: "YYYY", "YYYY-MM" or "YYYY-MM-DD", with or without a time. */
  date(date: string): string;
  /** The name of the country with this ISO 3166-1 code in either case; null where there is none. */
  country(code: string): string | null;
};

/** Finds a message with its parts filled in; the empty string when the catalogue lacks it. */
export type LookUpMessage = (key: string, parts: readonly string[]) => string;

/** Words over a catalogue: plurals, lists and dates follow the language that the catalogue names. */
export function createWords(lookUp: LookUpMessage): Words {
  const language = lookUp("language", []) || "en";
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language);
  let countries: Intl.DisplayNames | undefined;
  return {
    language,
    say: (key, ...parts) => lookUp(key, parts),
    count: (key, count, ...parts) => {
      const filled = [numbers.format(count), ...parts];
      return lookUp(`${key}_${plurals.select(count)}`, filled) || lookUp(`${key}_other`, filled);
    },
    list: (items) => lists.format(items),
    date: dateWriter(language),
    country: (code) => {
      if (!/^[a-z]{2}$/i.test(code)) return null;
      countries ??= new Intl.DisplayNames(language, { type: "region", style: "short", fallback: "none" });
      return countries.of(code.toUpperCase()) ?? null;
    },
  };
}

const partlyKnown: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
};

/**
 * Nothing is added to what is known: "2019-09" has no day. What is no date is shown as it is. Each form's formatter is made once:
 * to make one takes a browser a millisecond or more, and a card has hundreds of dates.
 */
function dateWriter(language: string): Words["date"] {
  const formats = new Map<number, Intl.DateTimeFormat>();
  const formatOf = (length: number): Intl.DateTimeFormat => {
    const options = partlyKnown[length] ?? { year: "numeric", month: "long", day: "numeric" };
    const format = formats.get(length) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    formats.set(length, format);
    return format;
  };
  return (date) => {
    const known = /^\d{4}(?:-\d\d){0,2}/.exec(date)?.[0] ?? "";
    const day = new Date(known);
    return known === "" || Number.isNaN(day.getTime()) ? date : formatOf(known.length).format(day);
  };
}
