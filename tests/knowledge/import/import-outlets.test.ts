import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { hostOf } from "@/knowledge/import/host-of";
import { importBroadcasters } from "@/knowledge/import/import-broadcasters";
import { importLocalNews } from "@/knowledge/import/import-local-news";
import { importNewsSites } from "@/knowledge/import/import-news-sites";
import type { Importer } from "@/knowledge/import/importer";
import { tellApart } from "@/knowledge/import/tell-apart";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Name and site of each outlet that an importer makes of a file. */
function outletsOf(importer: Importer, file: string, lines: readonly string[]): string[] {
  folder = mkdtempSync(join(tmpdir(), "outlets-"));
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data", file), lines.join("\n"));
  const [outlets] = importer.run(folder, "2026-08-22");
  const rows = (outlets?.text ?? "").split("\n").slice(1, -1);
  return rows.map((row) => row.split("\t")).map((cells) => `${cells[1]}: ${cells[9]}`);
}

const channels = (...lines: readonly string[]): string[] =>
  outletsOf(importBroadcasters, "channels.csv", ["name,country,categories,closed,website,launched", ...lines]);
const local = (...lines: readonly string[]): string[] =>
  outletsOf(importLocalNews, "local_news_dataset_2018.csv", ["name,state,website,medium", ...lines]);

it("takes broadcasters with news and a site of their own", () => {
  expect(channels("Radio Nord TV,NO,general;news,,https://www.radionord.example/,1990-01-01")).toEqual([
    "Radio Nord TV: radionord.example",
  ]);
});

it.each([
  ["closed", "Old TV,NO,news,2011-02-03,https://old.example/,"],
  ["of films only", "Film TV,NO,movies,,https://film.example/,"],
  ["a page on another's site", "Show TV,NO,news,,https://carrier.example/live/show,"],
])("leaves out a channel that is %s", (_what, line) => {
  expect(channels(line)).toEqual([]);
});

it("gives a shared host to the channel that bears its name, and a platform's to nobody", () => {
  const shared = ["Nord One", "Nord Two", "Nord"].map((name) => `${name},NO,news,,https://nord.example/,`);
  expect(channels(...shared)).toEqual(["Nord (Norway): nord.example"]);
  expect(channels(...["A", "B", "C", "D"].map((name) => `${name} News,NO,news,,https://all.example/,`))).toEqual([]);
});

it("knows the programmes of one station for one", () => {
  const station = ["WAAA-TV 7.1", "WAAA-TV 7.2"].map((name) => `${name},US,news,,https://waaa.example/,`);
  expect(channels(...station)).toEqual(["WAAA (United States): waaa.example"]);
});

it("takes local papers, but none under its university's or a platform's host", () => {
  expect(
    local(
      "Quill County Record,OH,http://www.quillrecord.example,Newspapers",
      "Campus Quill,OH,http://campus.example,College Newspapers",
      "Hale Quill,OH,http://quill.hale.edu,College Newspapers",
      "Bay Leaflet,OH,http://bayleaflet.wordpress.com,Newspapers",
      "baynews.com,OH,http://baynews.example,Newspapers",
    ),
  ).toEqual(["Campus Quill: campus.example", "Quill County Record: quillrecord.example"]);
});

it.each([
  ["nobody", ["North Post,OH,http://group.example", "South Post,OH,http://group.example"], []],
  [
    "the paper that it is named after",
    ["North Post,OH,http://north-post.example", "The South Post,OH,http://north-post.example"],
    ["North Post: north-post.example"],
  ],
  [
    "the station whose call sign it begins with",
    ["KAAA,OH,http://waaa13.example", "WAAA-TV,OH,http://waaa13.example", "WAAA,OH,http://waaa13.example"],
    ["WAAA-TV: waaa13.example"],
  ],
  [
    "nobody, when the same station is in two states",
    ["WAAA,OH,http://waaa.example", "WAAA,IN,http://waaa.example"],
    [],
  ],
])("gives a host of several outlets to %s", (_whom, rows, expected) => {
  expect(local(...rows.map((row) => `${row},Newspapers`))).toEqual(expected);
});

it("gives namesakes and names of one word their place", () => {
  const rows = [
    { name: "Herald", place: "Ohio" },
    { name: "Bay News", place: "Ohio" },
    { name: "Bay News", place: "Utah" },
    { name: "Quill Record", place: "Utah" },
  ];
  expect(tellApart(rows).map(({ unique }) => unique)).toEqual([
    "Herald (Ohio)",
    "Bay News (Ohio)",
    "Bay News (Utah)",
    "Quill Record",
  ]);
});

it.each([
  ["http://www.wipro.example/about", "wipro.example"],
  ["wipro.example", "wipro.example"],
  ["http://173.9.65.75/", null],
  ["http://wipro.example-/", null],
  ["not an address", null],
  ["", null],
])("finds the host of %j", (address, host) => {
  expect(hostOf(address)).toBe(host);
});

it("spells out the abbreviations of the list of local papers, and takes the site's title off", () => {
  expect(
    local(
      "Quill Co. Record,OH,http://quillcorecord.example,Newspapers",
      "Hale Business Jrnl,OH,http://halebusiness.example,Newspapers",
      "Bay Leaflet Online,OH,http://bayleaflet.example,Newspapers",
    ),
  ).toEqual([
    "Bay Leaflet: bayleaflet.example",
    "Hale Business Journal: halebusiness.example",
    "Quill County Record: quillcorecord.example",
  ]);
});

it.each([
  ["of one word", "Quill,OH,http://nordquill.example,Newspapers", ["Quill (Ohio): nordquill.example"]],
  ["a station's call sign", "WAAA,OH,http://nordnews.example,TV station", ["WAAA (Ohio): nordnews.example"]],
  ["a magazine", "Hale Fishing,OH,http://halefishing.example,Magazines", ["Hale Fishing: halefishing.example"]],
  [
    "a college's initials that its site bears",
    "The Torch,OH,http://hsutorch.example,College Newspapers",
    ["HSU Torch: hsutorch.example"],
  ],
  ["no guide", "Visit Hale,OH,http://visithale.example,Newspapers", []],
  ["no guide among magazines", "Hale Visitor Guide,OH,http://haleguide.example,Magazines", []],
])("takes local papers by name: %s", (_what, row, expected) => {
  expect(local(row)).toEqual(expected);
});

it("names a paper with its town where its site and another paper do", () => {
  expect(
    local(
      "Daily Quill,OH,http://newhaledailyquill.example,Newspapers",
      "Daily Quill,UT,http://dailyquill.example,Newspapers",
      "New Hale Leaflet,OH,http://newhaleleaflet.example,Newspapers",
    ),
  ).toEqual([
    "Daily Quill: dailyquill.example",
    "New Hale Daily Quill: newhaledailyquill.example",
    "New Hale Leaflet: newhaleleaflet.example",
  ]);
});

it("leaves out what two papers of one state are called", () => {
  expect(local("Quill,OH,http://nordnews.example,Newspapers", "Quill,OH,http://westnews.example,Newspapers")).toEqual(
    [],
  );
});

/** Name, country and site of what both lists have. */
function sitesOf(sites: Readonly<Record<string, string>>, ...checked: readonly string[]): string[] {
  folder = mkdtempSync(join(tmpdir(), "outlets-"));
  for (const path of ["us-news-domains", "mbfcext/docs/v5/data"]) mkdirSync(join(folder, path), { recursive: true });
  const listed = Object.entries(sites).map(([domain, name]) => ({ domain, name, bias: "left" }));
  writeFileSync(join(folder, "mbfcext/docs/v5/data/sources.json"), JSON.stringify(listed));
  const csv = ["domain,ideology,type", ...checked].join("\n");
  writeFileSync(join(folder, "us-news-domains/us-news-domains-v2.0.0.csv"), csv);
  const [outlets] = importNewsSites.run(folder, "2026-08-22");
  const rows = (outlets?.text ?? "").split("\n").slice(1, -1);
  return rows.map((row) => row.split("\t")).map((cells) => `${cells[1]}, ${cells[5]}: ${cells[9]}`);
}

it("takes a site that two lists have by the name that it bears", () => {
  const sites = { "quillreview.example": "Quill Review", "thequill.example": "The Quill", "quill.example.au": "Quill" };
  const checked = [
    "quillreview.example,,national",
    "thequill.example,-0.2,national",
    "quill.example.au,,international",
  ];
  expect(sitesOf(sites, ...checked)).toEqual([
    "Quill (Australia), au: quill.example.au",
    "Quill Review, us: quillreview.example",
    "The Quill (United States), us: thequill.example",
  ]);
});

it.each([
  ["that one list alone has", { "quill.example": "Quill" }, "other.example,,national"],
  ["that bears another name", { "quill.example": "Hale Record" }, "quill.example,,national"],
  ["of a country that nobody tells", { "quill.example": "Quill" }, "quill.example,,local"],
  ["of pollsters", { "gallup.com": "Gallup" }, "gallup.com,,national"],
  ["below another", { "quill.example/news": "Quill" }, "quill.example/news,,national"],
])("leaves out a site %s", (_what, sites, checked) => {
  expect(sitesOf(sites, checked)).toEqual([]);
});
