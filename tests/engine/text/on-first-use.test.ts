import { expect, it } from "vitest";
import { onFirstUse } from "@/engine/text/on-first-use";

it("makes a table when it is asked for, and only once", () => {
  let made = 0;
  const table = onFirstUse(() => new Map([["telbrik", ++made]]));
  expect(made).toBe(0);
  expect(table().get("telbrik")).toBe(1);
  expect(table()).toBe(table());
  expect(made).toBe(1);
});
