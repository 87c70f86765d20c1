import { expect, it } from "vitest";
import { dropTermStarts } from "@/knowledge/import/drop-term-starts";

const office = (since: string, until: string, body = "norland") => ({ role: "member", body, since, until });
const ofMany = (count: number, since: string, until: string) =>
  Array.from({ length: count }, () => [office(since, until)]);
const startsOf = (people: Parameters<typeof dropTermStarts>[0]) =>
  dropTermStarts(people).map((offices) => offices.map(({ since }) => since));

it("drops what is only the beginning of the one term that the source knows", () => {
  const people = [[office("2018-07-07", ""), office("2004", "2009")], ...ofMany(5, "2018-07-07", "")];
  expect(startsOf(people)).toEqual([["", "2004"], ...ofMany(5, "", "").map(() => [""])]);
});

it("keeps it where those who sat before are known, and of those who came in between", () => {
  const before = ofMany(4, "2014-10-01", "");
  const people = [...before, ...ofMany(6, "2018-10-01", ""), [office("2020-02-11", "")]];
  expect(startsOf(people).flat()).toEqual([
    ...Array.from({ length: 4 }, () => "2014-10-01"),
    ...Array.from({ length: 6 }, () => "2018-10-01"),
    "2020-02-11",
  ]);
});

it("keeps the beginnings of those who hold an office alone, however many did within months", () => {
  const one = [{ role: "Prime Minister", body: "norland", since: "1999-03", until: "1999-05" }];
  const starts = dropTermStarts(Array.from({ length: 6 }, () => one)).flat();
  expect(starts.map(({ since }) => since)).toEqual(Array.from({ length: 6 }, () => "1999-03"));
});

it("asks for more members from before where it is told to", () => {
  const people = [...ofMany(4, "2014-10-01", ""), ...ofMany(6, "2018-10-01", "")];
  const starts = dropTermStarts(people, 2 / 3).flat();
  expect(starts.map(({ since }) => since)).toEqual([
    ...Array.from({ length: 4 }, () => "2014-10-01"),
    ...Array.from({ length: 6 }, () => ""),
  ]);
});

it("counts those who began some days apart, and nobody who had left or sits elsewhere", () => {
  const late = [[office("2018-07", "")], [office("2018-09-02", "")]];
  const others = [...ofMany(9, "2010-07-01", "2014-06-30"), [office("2010-07-01", "", "sudland")]];
  const starts = startsOf([...ofMany(3, "2018-07-07", ""), ...late, ...others]).flat();
  expect(starts.slice(0, 5)).toEqual(["", "", "", "", ""]);
  expect(starts.at(-1)).toBe("2010-07-01");
});

it("drops what may be only a cabinet's beginning, and keeps that of who came alone or heads it", () => {
  const cabinet = ["Trade", "Health", "Justice", "Mines", "Labour"].map((of) => [
    { role: `Minister of ${of}`, body: "norland", since: "2009-06-30", until: "2011-12-08" },
  ]);
  const alone = [{ role: "Minister of Sport", body: "norland", since: "2010-03-01", until: "" }];
  const head = [{ role: "Prime Minister", body: "norland", since: "2009-06-30", until: "" }];
  expect(startsOf([...cabinet, alone, head]).flat()).toEqual(["", "", "", "", "", "2010-03-01", "2009-06-30"]);
});

it("keeps a cabinet's beginning where those are known who left with the cabinet before", () => {
  const ofCabinet = (since: string, until: string) =>
    ["Trade", "Health", "Justice", "Mines", "Labour"].map((of) => [
      { role: `Minister of ${of}`, body: "norland", since, until },
    ]);
  const people = [...ofCabinet("2005-01-10", "2009-06-29"), ...ofCabinet("2009-06-30", "")];
  expect(startsOf(people).flat().slice(5)).toEqual(Array.from({ length: 5 }, () => "2009-06-30"));
});
