import { expect, it } from "vitest";
import { webHost } from "@/engine/text/web-host";

it.each([
  ["https://www.Ledger.example/story", "ledger.example"],
  ["http://news.ledger.example:8080?x#y", "news.ledger.example"],
  ["https://ledger.example.", "ledger.example"],
  ["https://reader:secret@ledger.example/", "ledger.example"],
  ["https://ledger.example:443@elsewhere.example/", "elsewhere.example"],
  ["https://elsewhere.example?to=@ledger.example/", "elsewhere.example"],
  [String.raw`https://elsewhere.example\@ledger.example/`, "elsewhere.example"],
  ["mailto:desk@ledger.example", null],
  ["ledger.example", null],
  ["https://", null],
  ["https://[::1]/", null],
  ["", null],
])("finds where %j leads", (address, host) => {
  expect(webHost(address)).toBe(host);
});
