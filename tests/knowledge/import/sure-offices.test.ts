import { expect, it } from "vitest";
import { dropInterims } from "@/knowledge/import/drop-interims";
import { endOffices } from "@/knowledge/import/end-offices";
import { hasLostEnd } from "@/knowledge/import/lost-ends";
import type { Term } from "@/knowledge/import/merge-terms";
import { nameEnvoy } from "@/knowledge/import/name-envoy";
import { plainPersonName } from "@/knowledge/import/plain-person-name";

const term = (role: string, since: string, until = ""): Term => ({ role, since, until });

it.each([
  ["a governor", term("Governor of Hale Province", "2022-06-30")],
  ["an ambassador", term("ambassador to Sweden", "2021-03")],
  ["a member of the European Parliament", term("member of the European Parliament", "")],
])("ends the seat of who became %s", (_who, office) => {
  expect(endOffices([office, term("member of the Storting", "2017-10-01")], "")).toEqual([office]);
});

it.each([
  ["a seat won later", term("Governor of Hale Province", "2010"), term("member of the Storting", "2021-10-01")],
  ["a seat for life", term("ambassador to Italy", "2022"), term("member of the House of Lords", "2016")],
  ["a minister's seat", term("Minister of Trade", "2022"), term("member of the Storting", "2021")],
  ["another office", term("ambassador to Italy", "2022"), term("Deputy Governor of Hale Province", "2021")],
  ["the central bank", term("Governor of the Central Bank", "2021"), term("member of the Storting", "2017")],
])("leaves %s", (_what, office, seat) => {
  expect(endOffices([office, seat], "")).toEqual([office, seat]);
});

it("closes what somebody held at death, and leaves out what a namesake held", () => {
  const seat = term("member of the Storting", "2017-10-01");
  expect(endOffices([seat], "2020")).toEqual([{ ...seat, until: "2020" }]);
  expect(endOffices([term("member of the Storting", "")], "1979")).toEqual([]);
  expect(endOffices([seat], "2017")).toEqual([]);
});

it("knows a member of an older term without an end", () => {
  const role = "member of the Parliament of the Republic";
  expect(hasLostEnd(term(role, "2017-01-07"), "gh")).toBe(true);
  expect(hasLostEnd(term(role, "2021-01-07"), "gh")).toBe(false);
  expect(hasLostEnd(term(role, "2017-01-07", "2021-01-06"), "gh")).toBe(false);
  expect(hasLostEnd(term(role, ""), "gh")).toBe(false);
  expect(hasLostEnd(term(role, "2017-01-07"), "no")).toBe(false);
});

it.each([
  ["Mrs. Ada Hale", "Ada Hale"],
  ["Dr. Paula", "Dr. Paula"],
  ["Ada HALE", "Ada Hale"],
  ["Ada HALE MORN DE LA BREKKE", "Ada Hale Morn de la Brekke"],
  ["HALE MORN Ada", "Ada Hale Morn"],
  ["Ada O’HALE-MORN", "Ada O’Hale-Morn"],
  ["Ada HÅLE’MORN", "Ada Håle’morn"],
  ["Ada Hale III", "Ada Hale III"],
  ["AB Hale", "AB Hale"],
  ["J. B. Hale", "J. B. Hale"],
])("writes %s as %s", (written, plain) => {
  expect(plainPersonName(written)).toBe(plain);
});

it.each([
  ["ambassador to India", "ca", "high commissioner to India"],
  ["ambassador to the United Kingdom", "in", "high commissioner to the United Kingdom"],
  ["Ambassador to South Africa", "gb", "high commissioner to South Africa"],
  ["ambassador to India", "fr", "ambassador to India"],
  ["ambassador to Zimbabwe", "gb", "ambassador to Zimbabwe"],
])("calls %s of %s a %s", (role, from, named) => {
  expect(nameEnvoy(role, from)).toBe(named);
});

it("leaves out a ministry that a minister only looked after", () => {
  const own = term("Minister of Trade", "2019-01-10", "2022-03-01");
  const interim = term("Minister of Health", "2020-05-02", "2020-06-10");
  expect(dropInterims([own, interim])).toEqual([own]);
  expect(dropInterims([{ ...own, until: "" }, interim])).toEqual([{ ...own, until: "" }]);
});

it.each([
  ["lasted", term("Minister of Health", "2020-05-02", "2020-09-10")],
  ["is not known to the day", term("Minister of Health", "2020-05", "2020-06")],
  ["was held alone", term("Minister of Health", "2022-03-01", "2022-04-10")],
  ["is no ministry", term("member of the Storting", "2020-05-02", "2020-06-10")],
])("keeps an office that %s", (_what, office) => {
  const own = term("Minister of Trade", "2019-01-10", "2022-03-01");
  expect(dropInterims([own, office])).toEqual([own, office]);
});
