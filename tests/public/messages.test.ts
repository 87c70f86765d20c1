import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import messages from "@/public/_locales/en/messages.json";

const keys = Object.keys(messages);

/** Keys that code puts together from a value, such as `stage_${stage}`; their types are checked where that is done. */
const composed =
  /^(kinds?|fact|allegation|class|category|stage|response|recordResponse|outcome|source|recordGrade|palette|theme)_/;

const folders = ["components", "engine", "entrypoints", "page", "platform"];
const paths = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
);
const source = [...paths.filter((path) => /\.tsx?$/.test(path)), "wxt.config.ts"]
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

it("has no message that nothing shows", () => {
  const unused = keys.filter((key) => {
    const name = key.replace(/_(?:one|other)$/, "");
    return !composed.test(key) && !source.includes(`"${name}"`) && !source.includes(`__MSG_${name}__`);
  });
  expect(unused).toEqual([]);
});

it("has keys that browsers tell apart: they ignore case", () => {
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
});

it("says what stands for each part that a message leaves open, unless it is a count", () => {
  const unclear = Object.entries(messages).filter(
    ([key, entry]) => /\$\d/.test(entry.message) && !("description" in entry) && !/_(?:one|other)$/.test(key),
  );
  expect(unclear.map(([key]) => key)).toEqual([]);
});
