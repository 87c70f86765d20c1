// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { DraftBox } from "@/components/report/DraftBox";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";

it("reads what was pasted, and nothing where there is nothing", () => {
  const onRead = vi.fn();
  const root = renderWithWords(<DraftBox onRead={onRead} isReading={false} message="" />);
  press(root, "Read it");
  expect(onRead).not.toHaveBeenCalled();
  const box = root.querySelector("textarea");
  if (box === null) throw new Error("there is no box");
  box.value = "Norland accuses Telbrik";
  void act(() => void box.dispatchEvent(new InputEvent("input", { bubbles: true })));
  press(root, "Read it");
  expect(onRead).toHaveBeenCalledWith("Norland accuses Telbrik");
});

it("waits while it reads, and says what went wrong", () => {
  const root = renderWithWords(<DraftBox onRead={vi.fn()} isReading message="Reading…" />);
  expect(root.querySelector("button")?.disabled).toBe(true);
  expect(textIn(root.querySelector("output"))).toBe("Reading…");
});
