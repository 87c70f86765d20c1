import type { Mention, Prose } from "@/engine/mentions/mention";
import { bearerAt } from "./bearer-at";
import type { NameGroup } from "./group-names";

export type Eponyms = {
  /** Where the surname means the person. */
  readonly ofPerson: Mention[];
  /** Where it means the firm of that name; null where the article has none. */
  readonly firm: NameGroup | null;
};

/**
 * "Jan Hale, president of the Hale construction company. … Hale said the company …": a person's surname that is a firm's name
 * too. What shows neither is the person's where the person is met more often than the firm, and else nobody's.
 */
export function splitEponyms(prose: Prose, group: NameGroup, owner: NameGroup): Eponyms {
  const mentions = [...group.mentions];
  if (owner.full.kind !== "person" || owner.parts.words.at(-1) !== group.parts.key)
    return { ofPerson: mentions, firm: null };
  const bearers = mentions.map((mention) => bearerAt(prose, mention));
  const ofFirm = mentions.filter((_mention, at) => bearers[at] === "company");
  const [first] = ofFirm;
  if (first === undefined) return { ofPerson: mentions, firm: null };
  const isOnPerson = mentions.length - ofFirm.length >= ofFirm.length * farMore;
  const ofPerson = mentions.filter((_mention, at) => bearers[at] === "person" || (bearers[at] === null && isOnPerson));
  const shownFirm = ofFirm.map(asCompany);
  return { ofPerson, firm: { ...group, full: asCompany(first), mentions: shownFirm, titles: [] } };
}

/** The text says what it is; whoever goes by it as a surname is not meant. */
function asCompany(mention: Mention): Mention {
  const candidates = mention.candidates.filter(({ form }) => form !== "surname");
  return { ...mention, kind: "company", certainty: shown, candidates };
}

const shown = 0.8;
const farMore = 3;
