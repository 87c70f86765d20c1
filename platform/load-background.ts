import type { ArticleReport } from "@/engine/report/article-report";
import {
  type Background,
  emptyBackground,
  joinBackground,
  missingOwners,
  namedKeys,
} from "@/engine/wording/background";
import { askBackground } from "./ask-background";

/** What the knowledge says about those in a report, and about the owners of its outlets. Nothing when it is gone. */
export async function loadBackground(report: ArticleReport): Promise<Background> {
  const named = await askBackground("findBackground", namedKeys(report));
  if (!named.ok) return emptyBackground;
  const owners = missingOwners(named.value);
  if (owners.length === 0) return named.value;
  const above = await askBackground("findBackground", owners);
  return above.ok ? joinBackground(named.value, above.value) : named.value;
}
