import { describe, expect, it } from "vitest";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const school = (name: string, place: string, country = "no", aliases = "") =>
  ({ kind: "organisation", name, type: "university", country, place, aliases }) as const;

const knowledge = knowledgeOf([
  school("Havnby University", "Havnby"),
  school("University of Tarnholm", "Tarnholm"),
  school("Quillard University", "Ostrava City"),
  school("University of Ostermark", "Oster", "us"),
  school("Trinity College Havnby", "Havnby"),
  school("Ellery College in Oster", "Oster"),
  school("Open University of Havnby", "Havnby"),
  school("Havnby State University", "Havnby"),
  { kind: "company", name: "Brightbox Paper Group", country: "no" },
  { kind: "company", name: "Telbrik Group", country: "no" },
  { kind: "company", name: "Frontier Airlines", country: "no" },
  { kind: "company", name: "Sandvolt Group", country: "no", imported: true },
  { kind: "company", name: "Norlandic Airlines", country: "no" },
  { kind: "company", name: "TVQ Group", country: "no" },
  { kind: "company", name: "Lund Ostrava Company", country: "no" },
  { kind: "company", name: "Lund Ostrava", country: "se" },
  { kind: "organisation", name: "Oster City Football Club", country: "no" },
  { kind: "government", name: "US Bridge and Tunnel Administration", country: "us" },
  { kind: "organisation", name: "Royal Tarn Society of SA", country: "au" },
  school("Southwestern University", "Oster"),
  school("University of Holmland System", "Havnby", "us"),
  school("University of Holmland Oster", "Oster", "us"),
  school("University of Lundmark System", "Havnby", "us"),
  school("University of Lundmark", "Oster", "us"),
  school("University of Quillmark, Oster", "Oster", "us"),
  { kind: "government", name: "United States Bureau of Fords and Ferries", country: "us" },
  school("SUNY Holmgate", "Holmgate", "us"),
  school("CUNY Weaving Center", "Oster", "us"),
  { kind: "state", name: "Norland", country: "no", demonyms: "Norlandic" },
  { kind: "organisation", name: "Communist Party of Norland", country: "no" },
  { kind: "government", name: "Parliament of Norland", country: "no" },
  { kind: "government", name: "Bank of Norland", country: "no" },
  { kind: "government", name: "Central Bank of Norland", country: "no" },
]);

const called = (name: string): string[] => knowledge.candidatesOf(name).map(({ entity }) => knowledge.nameOf(entity));

describe("a name by rule", () => {
  it.each([
    ["University of Havnby", ["Havnby University"]],
    ["Tarnholm University", ["University of Tarnholm"]],
    ["Trinity College", ["Trinity College Havnby"]],
    ["Ellery College", ["Ellery College in Oster"]],
    ["Brightbox Paper", ["Brightbox Paper Group"]],
    ["Oster City", ["Oster City Football Club"]],
    ["Telbrik", ["Telbrik Group"]],
    ["Quillard", ["Quillard University"]],
    ["University of Holmland", ["University of Holmland System", "University of Holmland Oster"]],
    ["University of Lundmark", ["University of Lundmark"]],
    ["University of Quillmark", ["University of Quillmark, Oster"]],
    ["Bureau of Fords and Ferries", ["United States Bureau of Fords and Ferries"]],
    ["State University of New York at Holmgate", ["SUNY Holmgate"]],
    ["City University of New York Weaving Center", ["CUNY Weaving Center"]],
    ["Bridge and Tunnel Administration", ["US Bridge and Tunnel Administration"]],
    ["Lund Ostrava", ["Lund Ostrava"]],
    ["Norlandic Communist Party", ["Communist Party of Norland"]],
    ["Norlandic Parliament", ["Parliament of Norland"]],
    ["Norlandic Central Bank", ["Central Bank of Norland"]],
  ])("%s", (name, owners) => {
    expect(called(name)).toEqual(owners);
  });

  it.each([
    "Ostermark University",
    "University of Havnby State",
    "Open University of",
    "Sandvolt",
    "TVQ",
    "Havnby",
    "Southwestern",
    "Royal Tarn Society of",
    "Norlandic Bank",
  ])("%s is none", (name) => {
    expect(called(name)).toEqual([]);
  });

  it("is of no company that is called by a people", () => {
    expect(called("Norlandic")).toEqual(["Norland"]);
  });

  it("of a company needs evidence, and hardly means it where it is a word", () => {
    const [telbrik] = knowledge.candidatesOf("Telbrik");
    const [frontier] = knowledge.candidatesOf("Frontier");
    expect([telbrik?.needsEvidence, frontier?.needsEvidence]).toEqual([true, true]);
    expect(frontier?.prior).toBeLessThan((telbrik?.prior ?? 0) / 1.5);
  });

  it("needs evidence where it is general", () => {
    expect(knowledge.candidatesOf("Trinity College")[0]?.needsEvidence).toBe(true);
    expect(knowledge.candidatesOf("Quillard")[0]?.needsEvidence).toBe(true);
    expect(knowledge.candidatesOf("University of Havnby")[0]?.needsEvidence).toBe(false);
  });
});
