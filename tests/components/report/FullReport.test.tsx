// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { FullReport } from "@/components/report/FullReport";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";
import { sampleView } from "@/tests/support/sample-view";

function show() {
  const onSave = vi.fn();
  const root = renderWithWords(
    <FullReport view={sampleView()} onSave={onSave} onPrint={() => undefined} onShowArticle={() => undefined} />,
  );
  return { root, onSave };
}

it("has one row for each allegation, with everybody who accuses, stage and answer", () => {
  const rows = [...show().root.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("td")].map(textIn));
  expect(rows).toEqual([
    [
      "Norland and two former employees",
      "Telbrik",
      "accusation, privacy",
      "claimed, nothing decided",
      "Telbrik denies this",
    ],
    [
      "Norland Data Authority",
      "Telbrik",
      "inquiry, privacy",
      "under investigation",
      "This article gives no answer from Telbrik.",
    ],
    [
      "Brightbox",
      "Telbrik",
      "legal action, intellectual property",
      "sued, nothing decided",
      "Telbrik did not respond, or was not reached",
    ],
    [
      "not stated",
      "Telbrik",
      "measure by an authority, espionage or security",
      "restricted by an authority",
      "This article gives no answer from Telbrik.",
    ],
  ]);
});

it("leads from the table to an allegation, also where the card shows another part alone", () => {
  const { root } = show();
  press(root, "People 2");
  expect(root.querySelector("#allegation-a1")).toBeNull();
  press(root, "accusation");
  expect(root.querySelector("#allegation-a1")).not.toBeNull();
});

it("shows the words of a quote in the text beside, and only those", () => {
  const { root } = show();
  press(root, "Telbrik denied the accusation.");
  expect([...root.querySelectorAll(".shown")].map((part) => part.textContent).join("")).toBe(
    "Telbrik denied the accusation.",
  );
});

it("has the whole text, with names and allegations marked", () => {
  const { root } = show();
  const paragraph = [...root.querySelectorAll(".paragraph")].find((part) => textIn(part).startsWith("In January"));
  expect([...(paragraph?.querySelectorAll("mark") ?? [])].map(textIn)).toEqual(["Brightbox", "Telbrik", "Telbrik"]);
  const allegation = [...(paragraph?.querySelectorAll(".mark-allegation") ?? [])].map((part) => part.textContent);
  expect(allegation.join("")).toBe("In January, Brightbox sued Telbrik over copied chip designs.");
});

it("saves in three formats", () => {
  const { root, onSave } = show();
  for (const name of ["Markdown", "CSV", "JSON"]) press(root, `Save as ${name}`);
  expect(onSave.mock.calls).toEqual([["markdown"], ["csv"], ["json"]]);
});

it("names all that the keyboard comes to", () => {
  const { root } = show();
  for (const element of root.querySelectorAll<HTMLElement>("[tabindex='0']")) {
    expect(element.getAttribute("role") ?? element.localName).not.toBe("div");
    const name = element.getAttribute("aria-label") ?? root.querySelector(`#${element.getAttribute("aria-labelledby")}`)?.textContent; // prettier-ignore
    expect(name).toBeTruthy();
  }
  expect(root.querySelectorAll("[tabindex='0']").length).toBeGreaterThan(0);
});
