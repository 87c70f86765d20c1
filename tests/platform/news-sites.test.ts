import { expect, it } from "vitest";
import newsSites from "@/assets/news-sites.json" with { type: "json" };
import { parseSite } from "@/platform/site";

it("lists sites as the extension names them, each once, in order", () => {
  expect(newsSites.length).toBeGreaterThan(0);
  expect(newsSites.filter((site) => parseSite(site) !== site)).toEqual([]);
  const ordered = [...new Set(newsSites)].sort((one, other) => (one < other ? -1 : 1));
  expect(newsSites).toEqual(ordered);
});
