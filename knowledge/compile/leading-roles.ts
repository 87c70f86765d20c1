import { setOfWords } from "@/engine/text/word-list";

const heads = setOfWords(
  "ceo chair chairman chairwoman chairperson president premier minister chancellor taoiseach director secretary governor " +
    "administrator commissioner head leader editor king queen emperor pope sultan emir monarch mayor speaker prosecutor " +
    "commander principal rector treasurer comptroller justice attorney chief ayatollah ruler partner",
);

/** "chief executive" leads, "chief financial officer" and "deputy director" don't. */
const below = setOfWords(
  "deputy vice assistant under associate junior former member adviser advisor officer candidate spokesperson spokesman spokeswoman",
);

/** Whether somebody with this role leads the body ("chief executive", "minister of finance"), not just belongs to it. */
export function leadsBy(role: string): boolean {
  const [title = ""] = role.toLowerCase().split(/ (?:of|for|to|at|in) /);
  const words = title.split(/[^\p{L}]+/u);
  const isStaff = role.toLowerCase().startsWith("chief of staff");
  return !isStaff && words.some((word) => heads.has(word)) && !words.some((word) => below.has(word));
}
