/**
 * How well names are recognised and linked, on a folder of third-party measuring data.
 *
 * DATA/worldwide-ner/tsv: people and organisations in newspapers. DATA/el: links against Wikidata items.
 */
import { join } from "node:path";
import { measureLinking } from "./accuracy-names/measure-linking";
import { measureRecognition } from "./accuracy-names/measure-recognition";
import type { Options } from "./accuracy-names/options";
import { readCommandLine, takeNumber, takeOneOf, takeWord } from "./command-line/read-command-line";
import { loadKnowledge } from "./report/load-knowledge";

const usage =
  "Usage: npx tsx scripts/accuracy-names.ts DATA [--half even|odd] [--errors N] [--seed N] [--bounds] [--pack FILE] [--only linking|recognition]";

const { values, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: {
    half: { type: "string" },
    errors: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    bounds: { type: "boolean", default: false },
    pack: { type: "string" },
    only: { type: "string" },
  },
});
const folder = takeWord(positionals[0], "the folder of the data");
const only = values.only === undefined ? null : takeOneOf("--only", values.only, ["linking", "recognition"]);
const options: Options = {
  knowledge: loadKnowledge(values.pack ?? null),
  half: values.half === undefined ? null : takeOneOf("--half", values.half, ["even", "odd"]),
  errors: takeNumber("--errors", values.errors),
  seed: takeNumber("--seed", values.seed),
  bounds: values.bounds,
};
if (only !== "linking") print(measureRecognition(join(folder, "worldwide-ner/tsv"), options));
if (only !== "recognition") print(measureLinking(join(folder, "el"), options));

function print(lines: readonly string[]): void {
  console.log(lines.join("\n"));
}
