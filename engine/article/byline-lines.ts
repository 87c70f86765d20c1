import { startsLower } from "@/engine/article/letters";
import { writtenDate } from "@/engine/article/parse-date";
import { isPersonName, isWholeName, splitByline } from "@/engine/article/person-names";

const longestByline = 160;
const longestDateLine = 70;
const desk =
  /^[([]?(?:additional |further )?(?:reporting|writing|editing|compiled|translated|produced|photographs?|illustrations?)(?: and \w+)? by\s/i;

/** Whether a line says who wrote the article: "By Ann Reed, Science Editor", "(Reporting by Ann Reed; Editing by I. Cole)". */
export function isNameLine(line: string): boolean {
  if (line.length > longestByline) return false;
  if (desk.test(line)) return true;
  if (!/^(?:by|written by|words by|posted by)\s/i.test(line) || /[.!?:]["”’]?$/.test(line)) return false;
  const names = splitByline(line);
  return names.some(isWholeName) || (names.length === 1 && line.split(" ").length <= 3 && names.some(isPersonName));
}

/** Whether a line is a date, perhaps with "Published" or an hour, and no sentence. */
export function isDateLine(line: string): boolean {
  if (line.length > longestDateLine || !/\d{4}/.test(line) || /[.!?:,]["”’]?$/.test(line)) return false;
  if (/^\d{4}-\d{2}-\d{2}/.test(line)) return true;
  if (writtenDate(line) === null) return false;
  const words = line.split(/\s+/).filter((word) => word.length > 2 && startsLower(word) && startsLower(word.slice(-1)));
  return words.every((word) =>
    /^(?:on|at|ago|hours?|minutes?|min|mins|days?|read|updated|published|last|posted|modified|and|gmt)$/.test(word),
  );
}
