/** Words that no person's name holds, but bylines of desks, agencies and outlets do. */
const otherWords = new Set(
  (
    "staff team desk editors editorial editor reporter reporters correspondent correspondents newsroom news agency agencies press media " +
    "admin administrator guest contributor contributors writers writer department office group network wire service services times " +
    "daily post tribune herald gazette journal magazine weekly today online digital inc llc ltd limited corp company gmbh plc " +
    "association institute university foundation center centre council committee society bureau board ministry blog website com org net " +
    "reuters ap afp bloomberg bbc cnn syndicate publishing publications studio studios support marketing communications community " +
    "research partners solutions labs the of for and our your at"
  ).split(" "),
);

const titles =
  /^(?:by|von|par|por|written by|words by|posted by|published by|story by|reported by|text by|author|authors|from)\b[:\s]+/i;
const postNominals =
  /^(?:Ph\.?\s?D|M\.?D|RDN?|MS|MSc|MA|MBA|BSc|BA|CPA|CFP|CEPF|JD|Esq|Jr|Sr|RN|LCSW|LMFT|PharmD|DDS|DVM|MPH|FACP|CSCS|CPT|[A-Z][A-Za-z]{0,2}[A-Z]+[A-Z-]*[®™]?|E-RYT.*)\.?[®™]?$/;

/** The names in a byline: "By Ann Reed and Ian Cole, Science Editor" has two. Without "By", roles and addresses. */
export function splitByline(byline: string): string[] {
  const text = byline.replace(/\s+/g, " ").trim().slice(0, 300).replace(titles, "");
  if (/^https?:|^www\.|^@|\.(?:com|org|net|html?)\b/i.test(text)) return [];
  return text
    .replace(/\([^()]*\)/g, " ")
    .replace(/\S+@\S+/g, " ")
    .split(
      /\s*[;|•·–—/]\s*|\s+-\s+|,\s*(?:and|und|et|y)?\s*|\s+(?:and|&|und|et|y|with)\s+|\s+(?:for|in|at|of)\s+(?=[A-Z])/,
    )
    .map((part) =>
      part
        .trim()
        .replace(titles, "")
        .replace(/[.,:]+$/, (end) => (end === "." ? "." : "")),
    )
    .filter((part) => part !== "" && !postNominals.test(part));
}

/** Whether `name` can be a person's: a few words, each a name's, none a desk's. A single word can: some sign so. */
export function isPersonName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /[\d@#<>{}=_]/.test(name)) return false;
  const words = name.split(" ");
  if (words.length > 6) return false;
  const first = words[0] ?? "";
  if (!/\p{L}/u.test(first)) return false;
  return !words.some((word) => otherWords.has(word.toLowerCase().replace(/[.,’']s?$/, "")));
}
