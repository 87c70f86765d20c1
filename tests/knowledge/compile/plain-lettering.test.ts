import { expect, it } from "vitest";
import { plainLettering } from "@/knowledge/compile/plain-lettering";

it.each([
  ["ROYAL OSTER HOLDINGS", "Royal Oster Holdings"],
  ["OSTER THE QUILLARD", "Oster the Quillard"],
  ["NORLAND RF SYSTEMS", "Norland RF Systems"],
  ["IEIT SYSTEMS", "IEIT Systems"],
  ["OSTER-VEGRA REAL ESTATE", "Oster-Vegra Real Estate"],
  ["University Of Oster", "University of Oster"],
  ["Centre For Rowing And Sailing In Oster", "Centre for Rowing and Sailing in Oster"],
  ["Institute of Rowing , Oster", "Institute of Rowing, Oster"],
  ["Institute of Oars\u200B and Boats", "Institute of Oars and Boats"],
  ["TELBRIK", "TELBRIK"],
  ["TV 5", "TV 5"],
  ["BBC NEWS", "BBC NEWS"],
  ["TELBRIK Group", "TELBRIK Group"],
  ["Oster – The Greens", "Oster – The Greens"],
  ["Of Mice", "Of Mice"],
])("%s is %s", (written, plain) => {
  expect(plainLettering(written, true)).toBe(plain);
});

it("leaves stations their letters", () => {
  expect(plainLettering("KOLO OSTER", false)).toBe("KOLO OSTER");
});
