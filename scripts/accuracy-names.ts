/**
 * How well names are recognised and linked, on a folder of third-party measuring data.
 *
 *   npx tsx scripts/accuracy-names.ts DATA [--half even|odd] [--errors N] [--seed N] [--bounds] [--pack FILE] [--only linking|recognition]
 *
 * DATA/worldwide-ner/tsv: people and organisations in newspapers. DATA/el: links against Wikidata items.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureLinking } from "./accuracy-names/measure-linking";
import { measureRecognition } from "./accuracy-names/measure-recognition";
import type { Options } from "./accuracy-names/options";
import { loadKnowledge } from "./report/load-knowledge";

const { values, positionals } = parseArgs({
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
const [folder = "."] = positionals;
const options: Options = {
  knowledge: loadKnowledge(values.pack ?? null),
  half: values.half === "even" || values.half === "odd" ? values.half : null,
  errors: Number(values.errors),
  seed: Number(values.seed),
  bounds: values.bounds,
};
if (values.only !== "linking") print(measureRecognition(join(folder, "worldwide-ner/tsv"), options));
if (values.only !== "recognition") print(measureLinking(join(folder, "el"), options));

function print(lines: readonly string[]): void {
  console.log(lines.join("\n"));
}
