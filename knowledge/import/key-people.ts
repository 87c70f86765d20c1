/** Somebody who leads a company, as one cell of key people says. */
export type Leader = { readonly name: string; readonly alias: string; readonly roles: readonly string[] };

/** Who only presides over a board is seldom named with the company. */
const leading = new Set(["chief executive", "executive chair", "president", "founder"]);

/** What a company's own words for an office come to; a part that is not here, and the whole person is left out. */
const officesByWord: Readonly<Record<string, string>> = {
  ceo: "chief executive",
  "group ceo": "chief executive",
  "global ceo": "chief executive",
  "chief executive": "chief executive",
  "group chief executive": "chief executive",
  "chief executive officer": "chief executive",
  chair: "chair",
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  "chairman of the board": "chair",
  "chair of the board": "chair",
  "non-executive chairman": "chair",
  "executive chairman": "executive chair",
  "executive chair": "executive chair",
  "chairman of the supervisory board": "chair of the supervisory board",
  "chairwoman of the supervisory board": "chair of the supervisory board",
  president: "president",
  director: "",
  "representative director": "",
  "co-founder": "founder",
  founder: "founder",
};

/**
 * Who leads, by "Ada Hale ( president and CEO ) Ben Quill (CFO)"; `founders` are names in a row without anything between, so
 * that only a leader is found in them. Whoever has an office of another kind, or a name that runs into the next, is left out.
 */
export function leadersOf(keyPeople: string, founders: string): Leader[] {
  const leaders: Leader[] = [];
  for (const [, before = "", offices = ""] of keyPeople.matchAll(/([^()]+)\(([^()]*)\)/g)) {
    const name = nameOf(before);
    const roles = rolesOf(offices);
    if (name === null || roles.length === 0) continue;
    const isFounder = founders.includes(name.name) && !roles.includes("founder");
    const all = isFounder ? [...roles, "founder"] : roles;
    if (all.some((role) => leading.has(role))) leaders.push({ ...name, roles: all });
  }
  return leaders;
}

function nameOf(text: string): { readonly name: string; readonly alias: string } | null {
  const plain = text.trim().replace(/^(?:Sir|Dame|Dr\.?|Lord) /, "");
  const nickname = /["“]([\p{L}]+)["”]/u.exec(plain)?.[1];
  const name = plain.replace(/ ?["“][^"“”]*["”]/g, "");
  const words = name.split(" ");
  const isName =
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|di|da|von|van|der|den|del|la|le|el|al|bin|af|Jr\.?)$/u.test(word),
    );
  if (!isName || /^(?:The|Group|Board|CEO)\b/.test(name)) return null;
  return { name, alias: nickname === undefined ? "" : `${nickname} ${words.at(-1) ?? ""}` };
}

function rolesOf(offices: string): string[] {
  const parts = offices
    .toLowerCase()
    .replace(/ of the board (?=and|&)/g, " ")
    .split(/\s*(?:,| and |&|\/|\+)\s*/)
    .map((part) => part.trim().replace(/ of the company$/, ""))
    .filter((part) => part !== "");
  const roles = parts.map((part) => officesByWord[part]);
  if (roles.some((role) => role === undefined)) return [];
  const known = new Set(roles.filter((role) => role !== undefined && role !== ""));
  // "President and CEO" is one office.
  if (known.has("chief executive")) known.delete("president");
  return [...known].filter((role) => role !== undefined);
}
