// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { AskForSite } from "@/components/notices/AskForSite";
import type { Notice } from "@/components/notices/notice";
import { PageNotice } from "@/components/notices/PageNotice";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";

const actions = { onReload: vi.fn(), onSwitchOn: vi.fn(), onOpenReport: vi.fn() };

it.each<[Notice, string]>([
  [{ kind: "reading" }, "Reading the page…"],
  [{ kind: "no-article", signals: ["og:type website"] }, "What it went byog:type website"],
  [{ kind: "closed" }, "Browsers let no extension look at their own pages"],
  [{ kind: "unseen" }, "press the button of Source Context in the toolbar"],
  [{ kind: "reload" }, "The extension was updated while this page was open."],
  [
    { kind: "off", site: "evening-ledger.example", isLocked: false },
    "Source Context is switched off on evening-ledger.example.",
  ],
  [{ kind: "classroom" }, "Mark them, then compare."],
  [{ kind: "no-knowledge" }, "The knowledge that comes with the extension could not be loaded."],
])("says %j kindly", (notice, words) => {
  expect(textIn(renderWithWords(<PageNotice notice={notice} actions={actions} />))).toContain(words);
});

it("names its signals in English, whatever the language of the rest", () => {
  const root = renderWithWords(<PageNotice notice={{ kind: "no-article", signals: ["no-prose"] }} actions={actions} />);
  expect(root.querySelector("ul")?.lang).toBe("en");
});

it("reloads a page, and switches a site on again", () => {
  press(renderWithWords(<PageNotice notice={{ kind: "reload" }} actions={actions} />), "Reload the page");
  expect(actions.onReload).toHaveBeenCalledOnce();
  const off = (isLocked: boolean) =>
    renderWithWords(<PageNotice notice={{ kind: "off", site: "x.example", isLocked }} actions={actions} />);
  press(off(false), "Switch it on");
  expect(actions.onSwitchOn).toHaveBeenCalledOnce();
  expect(off(true).querySelector("button")).toBeNull();
});

it("says what the browser will ask before anything asks", () => {
  const onAlways = vi.fn();
  const root = renderWithWords(<AskForSite site="quill-press.example" onAlways={onAlways} />);
  press(root, "Always on this site");
  expect(onAlways).not.toHaveBeenCalled();
  expect(textIn(document.activeElement)).toContain("Your browser will now ask");
  expect(textIn(root)).toContain(
    "Your browser will now ask whether Source Context may read and change your data on quill-press.example.",
  );
  press(root, "Let the browser ask");
  expect(onAlways).toHaveBeenCalledOnce();
});

it("takes no for an answer", () => {
  const onAlways = vi.fn();
  const root = renderWithWords(<AskForSite site="quill-press.example" onAlways={onAlways} />);
  press(root, "Always on this site");
  press(root, "Not now");
  expect(textIn(root)).toBe("Read because you opened this card. Always on this site");
  expect(textIn(document.activeElement)).toBe("Always on this site");
  expect(onAlways).not.toHaveBeenCalled();
});
