import { foldName, normaliseName } from "@/engine/text/normalise-name";

/**
 * Whether a description is of whoever goes by `name`: it has the name, or its first word and half of the others. One that is not was
 * written under a former name, or of the company that had the code before; without a description there is nothing to doubt.
 */
export function speaksOf(description: string, name: string): boolean {
  if (description.trim() === "") return true;
  const said = foldName(description).replaceAll(" ", "");
  const words = normaliseName(name).split(" ");
  if (said.includes(words.join(""))) return true;
  const telling = words.filter((word) => word.length > 2);
  const [first] = telling;
  const found = telling.filter((word) => said.includes(word));
  return first !== undefined && said.includes(first) && found.length * 2 >= telling.length;
}
