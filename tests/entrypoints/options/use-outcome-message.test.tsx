// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type TellOutcome, useOutcomeMessage } from "@/entrypoints/options/use-outcome-message";
import { failure, success } from "@/platform/outcome";
import { renderWithWords } from "@/tests/support/render-with-words";

vi.mock("@/entrypoints/shared/describe-failure", () => ({
  describeFailure: (reason: string) => `Not kept: ${reason}`,
}));

const seen: ReturnType<typeof useOutcomeMessage>[] = [];

function Page() {
  seen.push(useOutcomeMessage());
  return null;
}

const shown = (): string | undefined => seen.at(-1)?.message;
const tell: TellOutcome = (...told) => seen.at(-1)?.tell(...told);

beforeEach(() => {
  vi.useFakeTimers();
  renderWithWords(<Page />);
});
afterEach(() => void vi.useRealTimers());

const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

it("says for a while that something was done, anew for each time", async () => {
  await act(() => tell(success(null), "Saved."));
  await pass(5);
  expect(shown()).toBe("Saved.");
  await act(() => tell(success(null), "Saved."));
  await pass(5);
  expect(shown()).toBe("Saved.");
  await pass(5);
  expect(shown()).toBe("");
});

it("says what went wrong until the next step", async () => {
  await act(() => tell(failure("not-saved"), "Saved."));
  await pass(60);
  expect(shown()).toBe("Not kept: not-saved");
  await act(() => tell(success(null), "Saved."));
  expect(shown()).toBe("Saved.");
});
