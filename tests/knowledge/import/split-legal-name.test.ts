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
    ["Workpoint Entertainment Public Company Limited", "Workpoint Entertainment"],
    ["Willis Towers Watson Public Limited Company", "Willis Towers Watson"],
    ["PT Bank Mandiri (Persero) Tbk", "Bank Mandiri"],
    ["PT. Global Mediacom Tbk.", "Global Mediacom"],
    ["Public Joint-Stock Company PhosAgro", "PhosAgro"],
    ["Rosgosstrakh Insurance Company (Public Joint Stock Company)", "Rosgosstrakh Insurance Company"],
    ["Merlin Properties SOCIMI, S.A.", "Merlin Properties"],
    ["NOS, S.G.P.S., S.A.", "NOS"],
    ["CEZ, a. s.", "CEZ"],
    ["Arcelik Anonim Sirketi", "Arcelik"],
    ["MOL Magyar Olaj- es Gazipari Nyilvanosan Mukodo Reszvenytarsasag", "MOL Magyar Olaj- es Gazipari"],
    ["PLAID,Inc.", "PLAID"],
    ["Shima Seiki Mfg.,Ltd.", "Shima Seiki Mfg."],
    ["Mahindra & Mahindra Ltd. Sponsored GDR RegS", "Mahindra & Mahindra"],
    ["Pt Gallery", "Pt Gallery"],
    ["A.S. Roma S.p.A.", "A.S. Roma"],
    ["Lonkey Industrial Co.,Ltd.Guangzhou", "Lonkey Industrial"],
    ["Star Lake Bioscience Co., Inc.Zhaoqing Guangdong", "Star Lake Bioscience"],
    ["Sansteel MinGuang Co.,Ltd.,Fujian", "Sansteel MinGuang"],
    ["KEYEAST.Co.Ltd", "KEYEAST"],
    ["Everbright JiabaoCo.,Ltd.", "Everbright Jiabao"],
    ["Apple Inc. Guild", "Apple Inc. Guild"],
    ["Joint Stock", "Joint Stock"],
    ["Public Company", "Public Company"],
  ])("%s is %s", (registered, name) => {
    expect(splitLegalName(registered)).toEqual({ name, legal: registered });
  });
});
