// Writes public/third-party-notices.txt: `npx tsx scripts/third-party-notices.ts`, after a runtime dependency has changed.
import { writeFileSync } from "node:fs";
import { thirdPartyNotices } from "./notices/third-party-notices";

writeFileSync("public/third-party-notices.txt", thirdPartyNotices("."));
