import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** How the gallery is built: the components as they are, without the extension around them. */
export function galleryConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: fileURLToPath(new URL("./", import.meta.url)),
    base: "./",
    logLevel: "warn",
    resolve: { alias: [{ find: /^@\//, replacement: root }] },
    build: { outDir, emptyOutDir: true, modulePreload: false },
  };
}
