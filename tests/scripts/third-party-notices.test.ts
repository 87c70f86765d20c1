import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { thirdPartyNotices } from "@/scripts/notices/third-party-notices";

const notices = readFileSync("public/third-party-notices.txt", "utf8");

it("ships the licences of what is installed now: else run npx tsx scripts/third-party-notices.ts", () => {
  expect(notices).toBe(thirdPartyNotices("."));
});

it("names every runtime package of package.json and what these bring along", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  for (const name of [...Object.keys(dependencies), "@floating-ui/core"]) expect(notices).toContain(`\n${name} `);
});
