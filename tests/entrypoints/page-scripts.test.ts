import { build } from "esbuild";
import { expect, it } from "vitest";

/** The packages of which a script that runs in pages holds anything. */
async function packagesIn(entrypoint: string): Promise<string[]> {
  const { metafile, outputFiles } = await build({
    entryPoints: [entrypoint],
    bundle: true,
    write: false,
    metafile: true,
    outdir: "out",
    external: ["*.css", "*.css?inline"],
  });
  expect(outputFiles[0]?.text.length).toBeGreaterThan(1_000);
  const held = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const packages = held.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(packages)].toSorted();
}

// Every page compiles it anew: docs/decisions/0005-cards-on-demand.md.
it("the content scripts hold nothing of others but WXT's wrapper", async () => {
  expect(await packagesIn("entrypoints/door.ts")).toEqual(["wxt"]);
  expect(await packagesIn("entrypoints/article/index.ts")).toEqual(["wxt"]);
});

it("the hover card's script holds Preact and what places it, but no polyfill", async () => {
  expect(await packagesIn("entrypoints/cards/index.ts")).toEqual(["@floating-ui/core", "@floating-ui/dom", "@floating-ui/utils", "preact", "wxt"]); // prettier-ignore
});
