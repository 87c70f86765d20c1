/** "YYYY", "YYYY-MM" or "YYYY-MM-DD" as one number that sorts by time; 0 is no date. */
export function packDate(date: string | null): number {
  if (date === null || date === "") return 0;
  const [year = "0", month = "0", day = "0"] = date.split("-");
  return Number(year) * 512 + Number(month) * 32 + Number(day);
}

/** The date that `packDate` packed, or null for 0. */
export function unpackDate(packed: number): string | null {
  if (packed === 0) return null;
  const year = String(packed >>> 9).padStart(4, "0");
  const month = (packed >>> 5) & 15;
  const day = packed & 31;
  if (month === 0) return year;
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return day === 0 ? `${year}-${twoDigits(month)}` : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
