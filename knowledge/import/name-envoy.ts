import { countryCodes } from "@/knowledge/compile/country-names";
import { setOfWords } from "@/engine/text/word-list";

/** Members of the Commonwealth throughout since 2000; those that came, left or returned since are not among them. */
const commonwealth = setOfWords(
  "ag au bb bd bn bs bw bz ca cm cy dm fj gb gd gh gy in jm ke ki kn lc lk ls mt mu mw my mz na ng nr nz pg pk sb sc sg sl sz to tt tv tz ug vc vu ws za zm",
);

/** Who represents one Commonwealth country in another is no ambassador: "ambassador to India" of Canada is "high commissioner to India". */
export function nameEnvoy(role: string, from: string): string {
  const to = /^ambassador to (?:the )?(.+)$/i.exec(role)?.[1] ?? "";
  const isHighCommissioner = commonwealth.has(from) && commonwealth.has(countryCodes.get(to) ?? "");
  return isHighCommissioner ? role.replace(/^ambassador/i, "high commissioner") : role;
}
