import { expect, it } from "vitest";
import { isHeadOfState } from "@/knowledge/lookup/heads-of-state";

it.each(["President", "prime minister", "premier", "federal chancellor", "Emir", "supreme leader"])(
  "takes %s for the head of a state or its government",
  (role) => {
    expect(isHeadOfState(role)).toBe(true);
  },
);

it.each(["vice president", "president of the senate", "minister", "former president", ""])(
  "does not take %j",
  (role) => {
    expect(isHeadOfState(role)).toBe(false);
  },
);
