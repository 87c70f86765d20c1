import { describe, expect, it } from "vitest";
import { foldName, normaliseName } from "@/engine/text/normalise-name";

describe("foldName", () => {
  it.each([
    ["Brightbox", "brightbox"],
    ["MÜLLER", "muller"],
    ["Mu\u0308ller", "muller"],
    ["Łódź Ærø Straße", "lodz aero strasse"],
    ["O'Brien", "obrien"],
    ["O’Brien", "obrien"],
    ["Coca-Cola", "coca cola"],
    ["Quill & Press", "quill and press"],
    ["A&B", "a and b"],
    ["J.P. Hale", "jp hale"],
    ["J. P. Hale", "jp hale"],
    ["JP Hale", "jp hale"],
    ["U.S.", "us"],
    ["Sam L. Hale", "sam l hale"],
    ["St. Louis", "st louis"],
    ["Booking.com", "booking com"],
    ["Foo (Bar), Baz", "foo bar baz"],
    ["华为", "华为"],
    ["Новая Газета", "новая газета"],
    ["", ""],
    ["!?", ""],
  ])("folds %j to %j", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it("ends on names of any length", () => {
    expect(foldName("Long ".repeat(10_000)).length).toBeLessThanOrEqual(256);
  });
});

describe("normaliseName", () => {
  it.each([
    ["The Evening Ledger", "evening ledger"],
    ["Telbrik Co., Ltd.", "telbrik"],
    ["Telbrik S.p.A.", "telbrik"],
    ["Müller & Co. KGaA", "muller"],
    ["Brightbox, Inc.", "brightbox"],
    ["The", "the"],
    ["Inc", "inc"],
    ["Brightbox Holdings", "brightbox holdings"],
  ])("takes what names drop freely: %j is %j", (name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });
});
