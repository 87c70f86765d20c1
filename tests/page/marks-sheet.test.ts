import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { markRoles } from "@/page/mark";
import { highlightName } from "@/page/mark-layer";
import { palettes } from "@/platform/palette";

const sheet = readFileSync(new URL("../../entrypoints/article/marks.css", import.meta.url), "utf8");
const [screen = "", forced = ""] = sheet.split("(forced-colors: active)");
const has = (part: string, name: string) => part.includes(`::highlight(${name})`);

describe("marks.css", () => {
  it.each(palettes)("has a rule for each mark of the palette %s, in forced colours too", (palette) => {
    for (const role of markRoles) {
      expect(has(screen, highlightName(palette, role)), role).toBe(true);
      expect(has(forced, highlightName(palette, role)), role).toBe(true);
    }
  });

  it("has a rule for where the keyboard is and for what was jumped to", () => {
    for (const part of [screen, forced]) {
      expect(has(part, "source-context-current")).toBe(true);
      expect(has(part, "source-context-flash")).toBe(true);
    }
  });

  it("has no other names, and only what a highlight can paint", () => {
    const names = new Set([...sheet.matchAll(/::highlight\(([^)]*)\)/g)].map(([, name]) => name));
    expect(names.size).toBe(palettes.length * markRoles.length + 2);
    const properties = new Set([...sheet.matchAll(/^\s+([a-z-]+):/gm)].map(([, property]) => property));
    expect(properties).toEqual(
      new Set([
        "background-color",
        "color",
        "text-decoration",
        "text-decoration-color",
        "text-decoration-thickness",
        "text-underline-offset",
      ]),
    );
  });

  it("is for screens: nothing is printed", () => {
    const outside = sheet.replaceAll(/@media screen[^{]*\{[\s\S]*?\n\}/g, "").replaceAll(/\/\*[\s\S]*?\*\//g, "");
    expect(outside.trim()).toBe("");
  });
});
