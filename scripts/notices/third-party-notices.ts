import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { looseObject, object, optional, parse, record, string, union } from "valibot";

const packageSchema = looseObject({
  name: string(),
  version: string(),
  license: string(),
  homepage: optional(string()),
  repository: optional(union([string(), looseObject({ url: string() })])),
  dependencies: optional(record(string(), string())),
});

/** The packages whose code is in the bundles are those of "dependencies", with what they bring along. */
const rootSchema = object({ dependencies: record(string(), string()) });

type Notice = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly address: string;
  readonly text: string;
};

const rule = "-".repeat(80);

/**
 * The licences of all code of others that is in the extension, as one text, by name. Reads `package.json` and
 * `node_modules` in `root`. Throws an Error that names the package that has no licence text.
 */
export function thirdPartyNotices(root: string): string {
  const names = bundledPackages(root);
  const notices = names.map((name) => readNotice(join(root, "node_modules", name)));
  const parts = notices.map(({ name, version, licence, address, text }) =>
    [rule, `${name} ${version} (${licence})`, address, "", text, ""].join("\n"),
  );
  const head = "Source Context contains code of these packages, unchanged, under their own licences.\n\n";
  return head + parts.join("\n");
}

function bundledPackages(root: string): string[] {
  const { dependencies } = parse(rootSchema, readJson(join(root, "package.json")));
  const found = new Set<string>();
  const waiting = Object.keys(dependencies);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const { dependencies: more } = readPackage(join(root, "node_modules", name));
    waiting.push(...Object.keys(more ?? {}));
  }
  return [...found].toSorted();
}

function readNotice(folder: string): Notice {
  const { name, version, license, homepage, repository } = readPackage(folder);
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence text: add it by hand or drop the package`);
  const source = typeof repository === "string" ? repository : repository?.url;
  const address = (source ?? homepage ?? "").replace(/^git\+/, "").replace(/\.git$/, "");
  return { name, version, licence: license, address, text: readFileSync(join(folder, file), "utf8").trim() };
}

function readPackage(folder: string) {
  if (!existsSync(folder)) throw new Error(`${folder} is not installed: run npm ci`);
  return parse(packageSchema, readJson(join(folder, "package.json")));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
