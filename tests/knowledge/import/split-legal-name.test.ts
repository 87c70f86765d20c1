import { describe, expect, it } from "vitest";
import { splitLegalName } from "@/knowledge/import/split-legal-name";

describe("a registered name", () => {
  it.each([
    ["Grupo Carso, S.A.B. de C.V.", "Grupo Carso"],
    ["Kimberly-Clark de Mexico, S. A. B. de C. V.", "Kimberly-Clark de Mexico"],
    ["Bayer Aktiengesellschaft", "Bayer"],
    ["YPF Sociedad Anonima", "YPF"],
    ["Bonduelle SCA", "Bonduelle"],
    ["Svenska Cellulosa AB SCA", "Svenska Cellulosa AB SCA"],
    ["Surgutneftegas Public Joint Stock Company", "Surgutneftegas"],
    ["PJSC Tatneft", "Tatneft"],
    ["bpost SA/NV", "bpost"],
    ["Galp Energia, SGPS, S.A.", "Galp Energia"],
    ["Wipro Limited", "Wipro"],
    ["News Corp", "News Corp"],
  ])("%s is %s", (registered, name) => {
    expect(splitLegalName(registered)).toEqual({ name, legal: registered });
  });
});
