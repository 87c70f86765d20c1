import { expect, it } from "vitest";
import { composeDescription, type DescriptionParts } from "@/knowledge/lookup/compose-description";

const nothing = { type: "", place: "", country: "", began: "", ended: "" };

it.each<[Partial<DescriptionParts> & Pick<DescriptionParts, "kind">, string]>([
  [
    { kind: "company", type: "telecommunications equipment", place: "Havnby", country: "Norland", began: "1987-03" },
    "Telecommunications equipment company, Havnby, Norland; founded 1987",
  ],
  [{ kind: "company", type: "bank", country: "Norland" }, "Bank, Norland"],
  [{ kind: "person", type: "politician", country: "Norland", began: "1946-06-14" }, "Politician, Norland; born 1946"],
  [{ kind: "person", country: "Norland", began: "1900", ended: "1980" }, "Person, Norland; 1900 to 1980"],
  [{ kind: "state", type: "state", place: "Havnby", country: "Norland" }, "State; capital Havnby"],
  [{ kind: "state", type: "state", place: "Norland", country: "Norland" }, "State"],
  [{ kind: "state", type: "union of states", place: "Havnby" }, "Union of states, Havnby"],
])("says of %j what it is and where", (parts, description) => {
  expect(composeDescription({ ...nothing, ...parts })).toBe(description);
});
