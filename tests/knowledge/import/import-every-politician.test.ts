import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { importEveryPolitician } from "@/knowledge/import/import-every-politician";
import { mergeTerms } from "@/knowledge/import/merge-terms";

const header = "position,person,personID,start,end";
let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Terms = { readonly holders?: readonly string[]; readonly legislators?: readonly string[] };

/** Name and offices of everybody who is taken from a repository about Norway. */
function peopleOf({ holders = [], legislators = [] }: Terms): string[][] {
  folder = mkdtempSync(join(tmpdir(), "every-politician-"));
  const html = join(folder, "norland-cabinet/html");
  mkdirSync(html, { recursive: true });
  writeFileSync(join(folder, "norland-cabinet/meta.json"), JSON.stringify({ jurisdiction: { name: "the Norway" } }));
  writeFileSync(join(html, "holders21.csv"), [header, ...holders].join("\n"));
  writeFileSync(join(html, "legislators.csv"), [header, ...legislators].join("\n"));
  writeFileSync(join(html, "bio.csv"), "id,name,dob,dod\nQ1,Oda Brekke,1971-03-02,");
  const [people] = importEveryPolitician.run(folder, "2026-11-23");
  const lines = (people?.text ?? "").split("\n").slice(1, -1);
  return lines.map((line) => line.split("\t")).map((cells) => [cells[1] ?? "", cells[8] ?? ""]);
}

it("takes ministers and members with their terms, and says in which state", () => {
  expect(
    peopleOf({
      holders: ["Minister of the Interior,Oda Brekke,Q1,2019-10-01,2021-10-14"],
      legislators: ["Member of the Storting,Oda Brekke,Q1,2017-10-01,2021-09-30"],
    }),
  ).toEqual([
    ["Oda Brekke", "Minister of the Interior @ norway [2019..2021]|member of the Storting @ norway [2017..2021]"],
  ]);
});

it.each([
  ["left long ago", "Member of the Storting,Nils Dahl,Q2,1981-10-01,1985-09-30"],
  ["has lost the end of the term", "Member of the Storting,Nils Dahl,Q2,1981-10-01,"],
  ["has one word for a name", "Member of the Storting,Dahl,Q2,2021-10-01,"],
  ["has no Wikidata id", "Member of the Storting,Nils Dahl,,2021-10-01,"],
  ["only substitutes", "Substitute member of the Assembly,Nils Dahl,Q2,2021-10-01,"],
])("leaves out a member who %s", (_what, row) => {
  expect(peopleOf({ legislators: [row] })).toEqual([]);
});

it("joins terms that follow on each other, and keeps those apart that do not", () => {
  const term = (since: string, until: string) => ({ role: "member", since, until });
  expect(mergeTerms([term("2009-10", "2013-09"), term("2013-10", "2017-09"), term("2021-10", "")])).toEqual([
    term("2021-10", ""),
    term("2009-10", "2017-09"),
  ]);
});

it("leaves out a minister's old term without an end, and keeps a member's", () => {
  expect(
    peopleOf({
      holders: ["Minister of Boxes,Oda Brekke,Q1,2009-10-01,", "Minister of Trade,Oda Brekke,Q1,2019-10-01,"],
      legislators: ["Member of the Storting,Oda Brekke,Q1,2005-10-01,"],
    }),
  ).toEqual([
    ["Oda Brekke", "Minister of Trade @ norway [2019..]|member of the Storting @ norway [2005..] as of 2005-10-01"],
  ]);
});

it.each([
  ["seat", "Deputy of the Storting", "2019-10-01", " as of 2019-10-01"],
  ["embassy", "ambassador to Sweden", "2019-10-01", " as of 2019-10-01"],
  ["seat of a state", "Texas state representative", "2019-10-01", " as of 2019-10-01"],
  ["seat for life", "member of the House of Lords", "2019-10-01", ""],
  ["ministry", "Deputy Minister of Trade", "2019-10-01", ""],
  ["governor's office", "Governor of the Central Bank", "2019-10-01", ""],
  ["seat taken after the source was fed", "Deputy of the Storting", "2022-10-01", ""],
])("says of a %s without an end only when it was known to be held", (_what, position, since, day) => {
  expect(peopleOf({ holders: [`${position},Oda Brekke,Q1,${since},`] })).toEqual([
    ["Oda Brekke", `${position} @ norway [${since.slice(0, 4)}..]${day}`],
  ]);
});

it("knows a member of several terms on the first day of the newest", () => {
  const terms = ["2013-10-01,2017-09-30", "2017-10-01,2021-09-30", "2021-10-01,"];
  expect(peopleOf({ legislators: terms.map((term) => `Member of the Storting,Oda Brekke,Q1,${term}`) })).toEqual([
    ["Oda Brekke", "member of the Storting @ norway [2013..] as of 2021-10-01"],
  ]);
});

it("takes a seat once that the source has under two names, and none that it gives to the whole other house", () => {
  const terms = [
    "Federal deputy,Oda Brekke,Q1,2019-02-01,",
    "federal deputy representing Vestmark,Oda Brekke,Q1,2015-02-01,2019-01-31",
    "Member of the Regional Representative Council,Oda Brekke,Q1,2009-10-01,2014-09-30",
  ];
  expect(peopleOf({ legislators: terms })).toEqual([
    ["Oda Brekke", "Federal deputy @ norway [2015..] as of 2019-02-01"],
  ]);
});

it("judges a term's beginning also by those who left long ago", () => {
  const beginners = ["Q2", "Q3", "Q4", "Q5", "Q6"].map((id) => `Member of the Storting,Nils Dahl,${id},2021-10-01,`);
  const before = Array.from(
    { length: 12 },
    (_, at) => `Member of the Storting,Kari Lie,Q${at + 10},1997-10-01,2021-12-01`,
  );
  const since = (terms: readonly string[]) => peopleOf({ legislators: terms }).map(([, offices]) => offices);
  expect(since(beginners)[0]).toBe("member of the Storting @ norway as of 2021-10-01");
  rmSync(folder, { recursive: true, force: true });
  expect(since([...beginners, ...before])[12]).toBe("member of the Storting @ norway [2021..] as of 2021-10-01");
});

it("keeps a politician whose seat may have ended, without the seat and the terms before", () => {
  folder = mkdtempSync(join(tmpdir(), "every-politician-"));
  mkdirSync(join(folder, "norland/html"), { recursive: true });
  writeFileSync(join(folder, "norland/meta.json"), JSON.stringify({ jurisdiction: { name: "Ghana" } }));
  const rows = [
    "Member of the 6th Parliament of the Republic,Oda Brekke,Q1,2013-01-07,2017-01-06",
    "Member of the 7th Parliament of the Republic,Oda Brekke,Q1,2017-01-07,",
    "Member of the 7th Parliament of the Republic,Nils Dahl,Q2,2017-01-07,",
    "Member of the 8th Parliament of the Republic,Nils Dahl,Q2,2021-01-07,",
  ];
  writeFileSync(join(folder, "norland/html/legislators.csv"), [header, ...rows].join("\n"));
  const holder = "Minister of Trade,Oda Brekke,Q1,2015-02-01,2016-12-31";
  writeFileSync(join(folder, "norland/html/holders21.csv"), [header, holder].join("\n"));
  const [people] = importEveryPolitician.run(folder, "2026-11-23");
  const lines = (people?.text ?? "").split("\n").slice(1, -1);
  expect(lines.map((line) => [1, 4, 8].map((cell) => line.split("\t")[cell]))).toEqual([
    ["Nils Dahl", "politician", "member of the Parliament of the Republic @ ghana [2017..] as of 2021-01-07"],
    ["Oda Brekke", "politician", "Minister of Trade @ ghana [2015..2016]"],
  ]);
});

it("takes who sat in the European Parliament", () => {
  folder = mkdtempSync(join(tmpdir(), "every-politician-"));
  mkdirSync(join(folder, "european-parliament/data"), { recursive: true });
  writeFileSync(
    join(folder, "european-parliament/data/wikidata.csv"),
    "item,id,name,country,psid\nQ1,7,Oda Brekke,Denmark,x\nQ2,8,Nils Dahl,Nowhere,x\n",
  );
  const [people] = importEveryPolitician.run(folder, "2026-11-23");
  const cells = people?.text.split("\n")[1]?.split("\t") ?? [];
  expect([cells[1], cells[5], cells[8]]).toEqual(["Oda Brekke", "dk", "member of the European Parliament @ denmark"]);
  expect(people?.text.split("\n")).toHaveLength(3);
});

it.each([
  ["Ambassador to Sweden", "diplomat"],
  ["Chief of Defence Force", "military officer"],
  ["Justice of the Supreme Court", "judge"],
  ["Deputy Minister of Trade", "politician"],
])("says what somebody with no other office than %s is", (position, profession) => {
  folder = mkdtempSync(join(tmpdir(), "every-politician-"));
  mkdirSync(join(folder, "norland/html"), { recursive: true });
  writeFileSync(join(folder, "norland/meta.json"), JSON.stringify({ jurisdiction: { name: "Norway" } }));
  const holder = `${position},Mrs. Oda Brekke,Q1,2019-10-01,2021-10-14`;
  writeFileSync(join(folder, "norland/html/holders21.csv"), [header, holder].join("\n"));
  const [people] = importEveryPolitician.run(folder, "2026-11-23");
  const cells = people?.text.split("\n")[1]?.split("\t") ?? [];
  expect([cells[1], cells[4]]).toEqual(["Oda Brekke", profession]);
});

/** Name, description and offices of one holder of these offices. */
function holderOf(terms: readonly string[]): string[] {
  folder = mkdtempSync(join(tmpdir(), "every-politician-"));
  mkdirSync(join(folder, "norland/html"), { recursive: true });
  writeFileSync(join(folder, "norland/meta.json"), JSON.stringify({ jurisdiction: { name: "Norway" } }));
  writeFileSync(join(folder, "norland/html/holders21.csv"), [header, ...terms].join("\n"));
  const [people] = importEveryPolitician.run(folder, "2026-11-23");
  const cells = people?.text.split("\n")[1]?.split("\t") ?? [];
  return [1, 4, 8].map((cell) => cells[cell] ?? "");
}

it("says of somebody whose every office has lost its end no more than that there was one", () => {
  expect(holderOf(["Chief of the General Staff,Oda Brekke,Q1,2012-11-06,"])).toEqual([
    "Oda Brekke",
    "public official",
    "",
  ]);
});

it.each([
  ["was president before", "2006-01-27,2009-06-28", "2022-01-27,", "spouse of the president"],
  ["became president later", "2022-01-27,", "2006-01-27,2009-06-28", "First Lady"],
])("calls somebody who %s rightly beside the head of state", (_what, president, spouse, role) => {
  const [, , offices] = holderOf([`President,Oda Brekke,Q1,${president}`, `First Lady,Oda Brekke,Q1,${spouse}`]);
  expect(offices).toMatch(new RegExp(`(?:^|\\|)${role} @ norway`));
});

it("gives each office to the state whose it is, and somebody to the state of most offices", () => {
  folder = mkdtempSync(join(tmpdir(), "every-politician-"));
  const states: readonly (readonly [string, string, readonly string[]])[] = [
    ["a-cabinet", "France", ["Minister of Ferries,Oda Brekke,Q1,2019-01-01,2019-11-30"]],
    [
      "b-cabinet",
      "Norway",
      [
        "Minister of Trade,Oda Brekke,Q1,2020-02-01,2020-12-31",
        "Minister of Trade,Oda Brekke,Q1,2021-10-01,2022-01-31",
      ],
    ],
  ];
  for (const [name, jurisdiction, terms] of states) {
    mkdirSync(join(folder, name, "html"), { recursive: true });
    writeFileSync(join(folder, name, "meta.json"), JSON.stringify({ jurisdiction: { name: jurisdiction } }));
    writeFileSync(join(folder, name, "html/holders21.csv"), [header, ...terms].join("\n"));
  }
  const [people] = importEveryPolitician.run(folder, "2026-11-23");
  const cells = people?.text.split("\n")[1]?.split("\t") ?? [];
  expect([cells[5], cells[8]]).toEqual([
    "no",
    "Minister of Trade @ norway [2021..2022]|Minister of Trade @ norway [2020..2020]|Minister of Ferries @ france [2019..2019]",
  ]);
});
