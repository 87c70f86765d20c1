import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";

/** The browser's program: from the environment, or Debian's. Throws with the remedy when there is none. */
function programOf(variable: string, command: string): string {
  const named = process.env[variable];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`${variable} is ${named}, and there is no such file`);
    return named;
  }
  try {
    return execFileSync("which", [command], { encoding: "utf8" }).trim();
  } catch {
    throw new Error(`${command} was not found: run "bash scripts/setup.sh", or set ${variable}`);
  }
}

export const chromiumProgram = (): string => programOf("CHROMIUM_PATH", "chromium");
export const firefoxProgram = (): string => programOf("FIREFOX_PATH", "firefox-esr");
