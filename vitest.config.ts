import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { chromiumProgram } from "./tests/support/browsers.ts";

const alias = [{ find: /^@\//, replacement: fileURLToPath(new URL("./", import.meta.url)) }];
const notEndToEnd = ["tests/e2e/**", "node_modules/**"];

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ["default", "./tests/support/closing-line.ts"],
    coverage: { provider: "v8", include: ["engine/**", "knowledge/**"], reporter: ["text-summary"] },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          // A busy machine is no failure: what must be quick is measured against itself.
          testTimeout: 30_000,
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...notEndToEnd, "tests/**/*.browser.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          include: ["tests/**/*.browser.test.{ts,tsx}"],
          exclude: notEndToEnd,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: chromiumProgram(), args: ["--no-sandbox", "--disable-quic"] },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "extension",
          include: ["tests/e2e/**/*.test.ts"],
          // One browser at a time: two of them on two cores make each other miss their deadlines.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
