import { monthNumber } from "@/engine/article/month-names";

/** What stands before the day of a change, in the languages of large newspapers. */
export const changed =
  /(?:updated?|modified|revised|edited|reviewed|last changed|aktualisier|geändert|zuletzt|\bstand:|mise? à jour|modifié|actualizad|modificad|aggiornat|atualizad|bijgewerkt|gewijzigd|oppdatert|opdateret|uppdaterad|aktualizace|aktualizacja|güncelle|обновлен|оновлен|更新|수정)/i;

const note = /(?:first|originally) published|initialement publié|zuerst veröffentlicht/i;

/** Whether a line says "Originally published on …", though the rest of it may tell of a change. Each line of a text is asked. */
export function isNote(line: string): boolean {
  return (line.includes("publi") || line.includes("veröff")) && note.test(line);
}

const publishing =
  "published|posted|veröffentlicht|erschienen|erstellt|publiziert|publié|publicado|pubblicato|gepubliceerd|publisert|publicerad|opublikowano|" +
  "опубликовано|опубліковано|yayınlanma|yayın";

/** A line that says "Published", "Date" and then a date. */
export const labelled = new RegExp(
  `(?:^|[^\\p{L}])(?:${publishing})(?!\\p{L})(?:[^.]|(?<=\\d)\\.){0,40}\\d{4}|^(?:date|datum|fecha|data)\\s?:?\\s\\d`,
  "iu",
);

/** A line in the text that is a label and a date and no more. */
export const onlyLabelled = new RegExp(`^(?:${publishing})(?: on| am| le| el| il)?\\s?:?\\s.{4,20}\\d{4}$`, "i");

const labelFirst = new RegExp(`^(?:${publishing})(?!\\p{L})`, "iu");

/** Whether the last line of a text is such a label, a date and perhaps who: "Posted on 14/12/2025 at 19:00 by Quill". */
export function isLabelledFirst(line: string): boolean {
  return labelFirst.test(line) && labelled.test(line);
}

/** Under a text: "Von Christian am 03.05.2013", "Author: Quill, 4 March 2024". */
export const signedAndDated =
  /^(?:(?:geschrieben|gespeichert|eingestellt|publiziert|written|posted) )?(?:von|by|par|por|author|autor)\b:?\s.{2,60}\d{4}/i;

const longestLabel = 30;
const label = new RegExp(
  `^(?:last |letzte )?(?:original|${publishing}|updated?|aktualisiert|actualizado|mis à jour)\\s?:$`,
  "i",
);

/** Whether a line is a label with nothing behind it: "Updated:". */
export function isOnlyLabel(line: string): boolean {
  return line.endsWith(":") && line.length < longestLabel && label.test(line);
}

/** So many words in small letters, none of them a label or a month, are a sentence or a caption that happens to hold a date. */
const wordsOfSentence = 4;

export function isSentence(line: string): boolean {
  if (!/\d{2}/.test(line)) return false;
  const words = line.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? [];
  if (words.filter((word) => monthNumber(word) === "").length < wordsOfSentence) return false;
  return !isNote(line) && !changed.test(line) && !labelled.test(line);
}
