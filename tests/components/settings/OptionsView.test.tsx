// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { AddSite } from "@/components/settings/AddSite";
import { DataSettings } from "@/components/settings/DataSettings";
import { MarkSettings } from "@/components/settings/MarkSettings";
import { ShortcutSettings } from "@/components/settings/ShortcutSettings";
import { SiteSettings } from "@/components/settings/SiteSettings";
import { palettes } from "@/platform/palette";
import { markedKinds } from "@/platform/settings";
import { parseSite } from "@/platform/site";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";

const ignore = () => undefined;

function type(root: HTMLElement, words: string): void {
  const field = root.querySelector<HTMLInputElement>("input[type=text]");
  if (field === null) throw new Error("no field");
  void act(() => {
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  void act(
    () => void root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
  );
}

it("adds a site as it is typed, and says what the browser will ask", () => {
  const onAdd = vi.fn();
  const root = renderWithWords(<AddSite parse={parseSite} onAdd={onAdd} />);
  expect(textIn(root)).toContain("Your browser will ask");
  type(root, "https://www.Quill-Press.example/news");
  expect(onAdd).toHaveBeenCalledWith("quill-press.example");
  expect(root.querySelector("input")?.value).toBe("");
});

it("says what is wrong with what is no site, and keeps it", () => {
  const onAdd = vi.fn();
  const root = renderWithWords(<AddSite parse={parseSite} onAdd={onAdd} />);
  type(root, "no site!");
  expect(onAdd).not.toHaveBeenCalled();
  expect(textIn(root.querySelector("[role=alert]"))).toContain("That is no site.");
  expect(root.querySelector("input")?.value).toBe("no site!");
});

const sites = {
  listed: ["radio-nord.example"],
  own: ["quill-press.example"],
  off: ["brightbox.example"],
  all: false,
  fixed: [] as string[],
  isLocked: false,
  withheld: [] as string[],
  keepsAll: false,
  parse: (typed: string) => typed,
  onAdd: ignore,
  onRemove: ignore,
  onSwitchOn: ignore,
  onAll: ignore,
  onAskWithheld: ignore,
};

it("names the sites that the browser withholds, or counts them when they are many", () => {
  const few = renderWithWords(<SiteSettings {...sites} withheld={["radio-nord.example"]} />);
  expect(textIn(few)).toContain("does not let Source Context in by itself on radio-nord.example.");
  const many = Array.from({ length: 480 }, (_none, index) => `site-${index}.example`);
  expect(textIn(renderWithWords(<SiteSettings {...sites} withheld={many} />))).toContain("by itself on 480 sites.");
});

it("says that the browser still lets us in everywhere, where nobody wants that any more", () => {
  expect(textIn(renderWithWords(<SiteSettings {...sites} />))).not.toContain("still lets Source Context in");
  expect(textIn(renderWithWords(<SiteSettings {...sites} keepsAll />))).toContain(
    "still lets Source Context in everywhere",
  );
});

it("removes a site, switches one on again, and asks for all", () => {
  const events = { onRemove: vi.fn(), onSwitchOn: vi.fn(), onAll: vi.fn() };
  const root = renderWithWords(<SiteSettings {...sites} {...events} />);
  press(root, "Remove: quill-press.example");
  press(root, "Switch on again: brightbox.example");
  root.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
  expect(events.onRemove).toHaveBeenCalledWith("quill-press.example");
  expect(events.onSwitchOn).toHaveBeenCalledWith("brightbox.example");
  expect(events.onAll).toHaveBeenCalledWith(true);
});

it("keeps the other kinds, in their order, when one is switched", () => {
  const onMarks = vi.fn();
  const marks = { entities: "first", kinds: ["state", "person"], allegations: true } as const;
  const root = renderWithWords(
    <MarkSettings marks={marks} allKinds={markedKinds} isLocked={false} onMarks={onMarks} />,
  );
  const labels = [...root.querySelectorAll("label")];
  labels
    .find((label) => textIn(label) === "Companies")
    ?.querySelector("input")
    ?.click();
  expect(onMarks).toHaveBeenCalledWith({ ...marks, kinds: ["person", "company", "state"] });
});

it("shows what was decided for the reader, and does not let them change it", () => {
  const fixed = renderWithWords(<SiteSettings {...sites} fixed={["quill-press.example"]} />);
  expect(textIn(fixed)).toContain("quill-press.example");
  expect(textIn(fixed)).not.toContain("Remove");
  expect(fixed.querySelector("#add-site")).not.toBeNull();
  const locked = renderWithWords(<SiteSettings {...sites} isLocked />);
  expect(locked.querySelector("#add-site")).toBeNull();
  expect(locked.querySelector<HTMLInputElement>("input[type=checkbox]")?.disabled).toBe(true);
  expect(textIn(locked)).not.toContain("Switch on again");
});

const data = {
  reading: { kind: "none" },
  setAside: [],
  onExport: ignore,
  onChooseFile: ignore,
  onCancel: ignore,
  sync: { isOn: false, isLocked: false, onSwitch: ignore },
} as const;

it("resets only when asked twice", () => {
  const onReset = vi.fn();
  const root = renderWithWords(<DataSettings {...data} onImport={ignore} onReset={onReset} />);
  const first = root.querySelector<HTMLElement>(".notice-actions > button:last-child");
  press(root, "Reset all settings");
  void act(() => first?.click());
  expect(onReset).not.toHaveBeenCalled();
  press(root, "Reset all settings");
  press(root, "Yes, reset everything");
  expect(onReset).toHaveBeenCalledOnce();
  expect(textIn(document.activeElement)).toBe("Reset all settings");
});

it("shows what a file would set before it is used, and what was set aside", () => {
  const onImport = vi.fn();
  const onCancel = vi.fn();
  const reading = { kind: "ready", summary: ["1 site of your own"] } as const;
  const root = renderWithWords(
    <DataSettings
      {...data}
      reading={reading}
      setAside={["2026-03-04"]}
      onImport={onImport}
      onCancel={onCancel}
      onReset={ignore}
    />,
  );
  expect(textIn(root)).toContain("On 4 March 2026 your settings could not be read");
  expect(textIn(root)).toContain("This file would set:1 site of your own");
  // Whoever listens hears what has appeared.
  expect(textIn(document.activeElement)).toBe("This file would set:");
  press(root, "Use these settings");
  expect(onImport).toHaveBeenCalledOnce();
  press(root, "Not now");
  expect(onCancel).toHaveBeenCalledOnce();
});

it.each(palettes)("previews %s with highlights that the marks on pages have rules for", (palette) => {
  const rules = readFileSync("entrypoints/article/marks.css", "utf8");
  for (const role of ["company", "person", "public", "allegation"]) {
    expect(rules).toContain(`::highlight(source-context-${palette}-${role})`);
  }
});

it("shows the shortcuts as they are set, and the keys of the card where the browser has none", () => {
  const onChange = vi.fn();
  const shortcuts = [
    { command: "_execute_action", keys: "Alt+Shift+S" },
    { command: "next-mark", keys: "" },
  ] as const;
  const root = renderWithWords(<ShortcutSettings shortcuts={shortcuts} onChange={onChange} />);
  const rows = [...root.querySelectorAll("li")].map(textIn);
  expect(rows.slice(0, 2)).toEqual(["Open the knowledge cardAlt+Shift+S", "Go to the next markno shortcut"]);
  press(root, "Change shortcuts");
  expect(onChange).toHaveBeenCalledOnce();
  const without = renderWithWords(<ShortcutSettings shortcuts={[]} onChange={onChange} />);
  expect(without.querySelector("button")).toBeNull();
  expect([...without.querySelectorAll("kbd")].map(textIn)).toEqual(["/", "J", "K"]);
});
