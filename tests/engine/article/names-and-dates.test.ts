import { expect, it } from "vitest";
import { addressForm } from "@/engine/article/address-form";
import { dayOrder } from "@/engine/article/day-order";
import { easternAlone, easternSigned } from "@/engine/article/eastern-names";
import { languageOfText } from "@/engine/article/find-language";
import { withoutOutlet } from "@/engine/article/find-title";
import { parseDate, writtenDate } from "@/engine/article/parse-date";
import { isPersonName, isWholeName, splitByline } from "@/engine/article/person-names";

it.each([
  ["2024-03-04", "2024-03-04"],
  ["2024-03-04T09:00:00+01:00", "2024-03-04T09:00:00+01:00"],
  ["2024-03-04 09:00:00", "2024-03-04T09:00:00"],
  ["20240304", "2024-03-04"],
  ["4 March 2024", "2024-03-04"],
  ["4th of March, 2024", "2024-03-04"],
  ["Mar. 4, 2024, 10:02 GMT", "2024-03-04"],
  ["Sept 9, 2023", "2023-09-09"],
  ["Mon Mar 04 10:02:11 CET 2024", "2024-03-04"],
  ["3/4/2024", null],
  ["2024-13-04", null],
  ["Marc 4, 2024x", null],
  ["5 min readDec 30, 2013Ann Reed", "2013-12-30"],
  ["Posted on the 15/12/2025 at 19:00", "2025-12-15"],
  ["2/24/2026", "2026-02-24"],
  ["05.06.2021", "2021-06-05"],
  ["Published 2022-11-23T08:10", "2022-11-23"],
  ["192.168.10.2024", null],
  ["soon", null],
])("reads the date in %s", (written, date) => {
  expect(parseDate(written)).toBe(date);
});

it("finds a date in a line, and none in a sentence about something else", () => {
  expect(writtenDate("Published on Monday, 4 March 2024 at noon")).toBe("2024-03-04");
  expect(writtenDate("It sold 12 meters 2024 times")).toBeNull();
});

it.each([
  ["en-GB", "https://a.example/x", "2023-10-03"],
  ["en-US", "https://a.example/x", "2023-03-10"],
  ["de", "https://a.example/x", "2023-10-03"],
  ["en", "https://ledger.co.uk/x", "2023-10-03"],
  ["en", "https://a.example/x", null],
  [null, "https://a.example/x", null],
  ["en-CA", "https://a.example/x", null],
])("reads 03/10/2023 on a page in %s at %s", (language, url, date) => {
  expect(writtenDate("Published 03/10/2023", dayOrder(language, url))).toBe(date);
});

it.each([
  ["By Ann Reed March 18 at 3:57 PM Follow @annreed", ["Ann Reed"]],
  ["4 March 2024 · Ann Reed", ["Ann Reed"]],
  ["Dec 17, 2025Ann B. Reed", ["Ann B. Reed"]],
  ["Ann Reed on behalf of the Energy Group", ["Ann Reed"]],
  ["Ann (Nora) Reed Published: January 3, 2024", ["Ann Reed"]],
  ["By Ann Reed and Ian Cole", ["Ann Reed", "Ian Cole"]],
  ["Ann Reed | Evening Ledger", ["Ann Reed", "Evening Ledger"]],
  ["ann.reed@evening-ledger.example", []],
  ["Ann Reed | ann.reed@evening-ledger.com", ["Ann Reed"]],
  ["Ann Reed, Ledger.com | The Evening Ledger", ["Ann Reed", "The Evening Ledger"]],
  ["Evening Ledger for Ledger.com", []],
  ["HALDEN Tue Dec 30, 2014 4:33pm", []],
  ["Ann Reed Wednesday, December 30", ["Ann Reed"]],
  ["By Ann Reed in Norland", ["Ann Reed", "Norland"]],
  ["Ann Reed, reviewed by Ian Cole", ["Ann Reed"]],
  ["https://evening-ledger.example/ann", []],
  ["ByAnn Reed Dec 9, 2016", ["Ann Reed"]],
  ["Byby ANN REED, IAN COLE and MARY QUILL", ["ANN REED", "IAN COLE", "MARY QUILL"]],
  ["Ann Reed@annreed", ["Ann Reed"]],
  ["by Ann Reed @annreed March 29, 2024: 3:42 PM", ["Ann Reed"]],
  ["Door Ann Reed en Ian Cole", ["Ann Reed", "Ian Cole"]],
  ["Ann Reed og Ian Cole", ["Ann Reed", "Ian Cole"]],
  ["Guest post by Ann Reed, Etta Cole", ["Ann Reed", "Etta Cole"]],
  ["Byron Reed", ["Byron Reed"]],
  ["Текст: Анна Рид", ["Анна Рид"]],
  ["Veröffentlicht von Ann Reed", ["Ann Reed"]],
  ["Publié par Ann Reed", ["Ann Reed"]],
  ["Energie-Expertin Ann Reed Stand: 5. Februar 2024", ["Ann Reed"]],
])("splits the byline %s", (byline, names) => {
  expect(splitByline(byline)).toEqual(names);
});

it.each([
  ["Ann Reed", true, true],
  ["Quill", true, false],
  ["Jan van der Hale", true, true],
  ["ANN REED", true, false],
  ["evening-ledger.example", false, false],
  ["Redaktion", false, false],
  ["Ledger Staff", false, false],
  ["Energy Correspondent", false, false],
  ["Political Commentator", false, false],
  ["Send Email", false, false],
  ["4 min read", false, false],
  ["WATCH LIVE", false, false],
  ["Telbrik-Team", false, false],
  ["Ann V. Reed", true, true],
  ["undefined", false, false],
  ["ledgeradmin", false, false],
  ["Norländischer Energieverband e. V.", false, false],
  ["Energieministerium", false, false],
  ["Zur Artikelübersicht", false, false],
  ["AnnReed)", false, false],
  ["Ann Reed-Newsome", true, true],
])("knows whether %s is a person's name", (name, person, whole) => {
  expect([isPersonName(name), isWholeName(name)]).toEqual([person, whole]);
});

it.each([
  ["https://a.example/", ["front"]],
  ["https://a.example/en", ["front"]],
  ["https://a.example/2024/03/04/telbrik-faces-new-inquiry", ["slug", "dated"]],
  ["https://a.example/news/telbrik-12345678", ["slug", "story"]],
  ["https://a.example/tag/telbrik", ["list"]],
  ["https://a.example/?s=telbrik", ["front", "list"]],
  ["https://forum.a.example/x", ["forum"]],
  ["https://a.example/?p=3289", []],
  ["https://a.example/index.php?story_id=504", []],
  ["https://a.example/?utm=3289", ["front"]],
  ["https://a.example/de/nachrichten/zaehler", ["story"]],
  ["https://docs.a.example/x", ["documentation"]],
  ["https://a.example/products/meter-3", ["shop"]],
  ["", []],
])("reads the form of %s", (url, told) => {
  expect(
    Object.entries(addressForm(url))
      .flatMap(([name, is]) => (is ? [name] : []))
      .sort(),
  ).toEqual([...told].sort());
});

it.each([
  ["Story of a meter | Evening Ledger", "Evening Ledger", "Story of a meter"],
  ["Evening Ledger: news | Story of a very long meter", "Evening Ledger", "Story of a very long meter"],
  ["Story of a meter - Business - Evening Ledger", "Evening Ledger", "Story of a meter - Business"],
  ["Hale – and what came after her", null, "Hale – and what came after her"],
  ["电表的故事与监管机构的调查_科技_晚报网", null, "电表的故事与监管机构的调查"],
  ["電力計の物語と規制当局の調査｜夕刊", null, "電力計の物語と規制当局の調査"],
  ["Norland vote: Oster – Norland vote", null, "Norland vote: Oster – Norland vote"],
])("takes the outlet from the title %s", (title, outlet, story) => {
  expect(withoutOutlet(title, outlet)).toBe(story);
});

it.each([
  ["著者：山田太郎", ["山田太郎"]],
  ["文● 山田はなこ／電力編集部", ["山田はなこ"]],
  ["记者 李小明 王大力 2024-03-04 14:27", ["李小明", "王大力"]],
  ["김민수 기자", ["김민수"]],
  ["電力新聞社 記者", []],
  ["山田太郎", []],
  ["By Ann Reed", []],
])("reads who signs in %s", (line, names) => {
  expect(easternSigned(line)).toEqual(names);
});

it("takes a line in a box of a byline for a name in Chinese, Japanese and Korean, and no section", () => {
  expect(easternAlone("李小明2024-03-04 14:27:02")).toEqual(["李小明"]);
  expect(easternAlone("社会")).toEqual([]);
  expect(easternAlone("電力新聞社")).toEqual([]);
  expect(easternAlone("ログイン")).toEqual([]);
});

it("tells a language from its commonest words, and none from few words", () => {
  expect(
    languageOfText(
      "The regulator said that it does not comment on the case and that it would publish what it finds in the spring, when all of the answers are with it and read.",
    ),
  ).toBe("en");
  expect(languageOfText("Telbrik Norland Hale")).toBeNull();
});
