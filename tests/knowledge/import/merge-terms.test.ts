import { describe, expect, it } from "vitest";
import { mergeTerms } from "@/knowledge/import/merge-terms";

describe("terms in one office", () => {
  it.each([
    ["a president who was voted out and came back", "President", "1998-02-26..2003-02-26 2004-07-12..2009-07-12", 2],
    ["a minister of two cabinets", "Minister of Finance", "2008-12-22..2009-10-01 2009-10-20..2010-05-01", 1],
    [
      "a minister of a cabinet and of the one after the next",
      "Minister of Finance",
      "2008-12-22..2009-10-01 2010-03-01..2011-05-01",
      2,
    ],
    [
      "a member while a parliament is elected anew",
      "member of the Knesset",
      "2013-02-05..2014-12-08 2015-03-31..2019-04-30",
      1,
    ],
    ["years alone, in a row", "Minister of Health", "2003..2005 2006..2008", 1],
  ])("%s", (_, role, spans, count) => {
    const terms = spans.split(" ").map((span) => {
      const [since = "", until = ""] = span.split("..");
      return { role, since, until };
    });
    expect(mergeTerms(terms)).toHaveLength(count);
  });
});
