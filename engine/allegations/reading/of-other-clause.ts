import type { Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import type { Clause } from "@/engine/syntax/parsed-text";

/** "Thieves hit the port after its managers ignored warnings": the wrong is that of others, told beside; but "acted as a front to hide it". */
export function isOfOtherClause({ children, verb }: Clause, wrongdoing: Wrongdoing): boolean {
  return children.some((child) => {
    if (wrongdoing.head < child.first || wrongdoing.head >= child.last) return false;
    const isRole = child.marker === "as" && child.first === verb?.last;
    const isBeside = child.kind === "adverbial" && child.subject !== null && child.verb?.form === "finite";
    return !isRole && (isBeside || isOfOtherClause(child, wrongdoing));
  });
}
