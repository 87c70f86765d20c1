import { expect, it } from "vitest";
import { fileNameOf } from "@/engine/export/file-name-of";
import { reportOfText } from "@/tests/support/report-of-text";

it.each([
  ["Norland accuses Telbrik of tapping calls", "norland-accuses-telbrik-of-tapping-calls"],
  ["../../etc/passwd", "etc-passwd"],
  ["“Café” in Paris?", "cafe-in-paris"],
  ["?!", "report"],
  ["a".repeat(100), "a".repeat(60)],
  [`a${"𠮷".repeat(60)}`, `a${"𠮷".repeat(59)}`],
])("names the file of %j %s", (title, name) => {
  expect(fileNameOf(reportOfText(title))).toBe(name);
});
