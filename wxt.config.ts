import { defineConfig, type UserManifest } from "wxt";
import newsSites from "./assets/news-sites.json" with { type: "json" };
import { allSitesPattern, securePatternOf, type Site } from "./platform/site";
import { pagesByCount } from "./scripts/build/pages-by-count";
import { preactWithoutMarkup } from "./scripts/build/preact-without-markup";

/** Nothing of the extension's pages comes from, or goes, anywhere else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const manifest: UserManifest = {
  name: "__MSG_extensionName__",
  description: "__MSG_extensionDescription__",
  default_locale: "en",
  permissions: ["scripting", "storage", "activeTab"],
  host_permissions: (newsSites as Site[]).map(securePatternOf),
  optional_host_permissions: [allSitesPattern],
  action: { default_title: "__MSG_actionTitle__" },
  content_security_policy: { extension_pages: contentSecurityPolicy },
  // Chrome suggests four at most.
  commands: {
    _execute_action: { suggested_key: { default: "Alt+Shift+S" } },
    "toggle-marks": { suggested_key: { default: "Alt+Shift+M" }, description: "__MSG_commandToggleMarks__" },
    "next-mark": { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_commandNextMark__" },
    "previous-mark": { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_commandPreviousMark__" },
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  // What .gitignore leaves out is no source.
  zip: { excludeSources: ["*.log", "coverage/**", "demo-output/**", "public/knowledge/**"] },
  // Its polyfill is for browsers older than ours, and would be a second `fetch` in what is shipped.
  vite: () => ({ plugins: [preactWithoutMarkup(), pagesByCount()], build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // What pages share is one file: each further one costs the popup a trip to the browser before its first line runs.
    "vite:build:extendConfig": (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === "popup")) return;
      const output = config.build?.rollupOptions?.output;
      if (output === undefined || Array.isArray(output))
        throw new Error("WXT builds pages in another way than we know");
      output.codeSplitting = { groups: [{ name: "shared", minShareCount: 2 }] };
    },
  },
  manifest: ({ browser }) =>
    browser === "firefox"
      ? {
          ...manifest,
          browser_specific_settings: {
            gecko: {
              id: "source-context@source-context.example",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : { ...manifest, minimum_chrome_version: "128", storage: { managed_schema: "managed_schema.json" } },
});
