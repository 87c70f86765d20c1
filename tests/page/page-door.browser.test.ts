import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PageDoor } from "@/page/page-door";
import { until } from "@/tests/support/until";

/** What the door asked for and what was begun behind it, in order. */
let opened: string[];
let isAlive: boolean;
let door: PageDoor;
const described = Object.getOwnPropertyDescriptor(Document.prototype, "prerendering");
const begin = () => {
  opened.push("open");
  return () => opened.push("stop");
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 700));

beforeEach(() => {
  opened = [];
  isAlive = true;
  door = new PageDoor({ load: () => opened.push("load"), isAlive: () => isAlive });
});
afterEach(() => {
  vi.restoreAllMocks();
  door.stop();
  if (described === undefined) Reflect.deleteProperty(Document.prototype, "prerendering");
  else Object.defineProperty(Document.prototype, "prerendering", described);
});

// The page of this test is in a frame, and so none of ours.
it("stays shut for a page that is none of ours, whatever it becomes", async () => {
  door.start();
  document.body.append("A word more.");
  await settled();
  expect(opened).toEqual([]);
});

it("opens once for who asks, and stops what it opened", () => {
  door.start();
  door.bring(begin);
  expect(opened).toEqual([]);
  door.open();
  door.open();
  door.bring(begin);
  door.stop();
  expect(opened).toEqual(["open", "stop"]);
  expect(door.isAlive).toBe(false);
});

it("lets what it opened have everything leave", () => {
  let leave: () => void = () => undefined;
  door.start();
  door.bring((letIn) => {
    ({ leave } = letIn);
    return begin();
  });
  door.open();
  leave();
  expect(opened).toEqual(["open", "stop"]);
  expect(door.isAlive).toBe(false);
});

it("asks for what reads the page where it is not there, and begins when it comes", () => {
  door.start();
  door.open();
  expect(opened).toEqual(["load"]);
  door.bring(begin);
  expect(opened).toEqual(["load", "open"]);
});

it("begins with what was there before it, and asks for nothing", () => {
  door.bring(begin);
  door.start();
  door.open();
  expect(opened).toEqual(["open"]);
});

it("looks at once", () => {
  const find = vi.spyOn(Document.prototype, "getElementsByTagName");
  door.start();
  expect(find).toHaveBeenCalled();
});

it("stays shut once the extension was updated", () => {
  door.start();
  isAlive = false;
  door.bring(begin);
  door.open();
  expect(opened).toEqual([]);
});

it("does not look at a page that is made ready in advance", async () => {
  const find = vi.spyOn(Document.prototype, "getElementsByTagName");
  Object.defineProperty(Document.prototype, "prerendering", { get: () => true, configurable: true });
  door.start();
  await settled();
  expect(find).not.toHaveBeenCalled();
  document.dispatchEvent(new Event("prerenderingchange"));
  await until("a look", () => Promise.resolve(find.mock.calls.length > 0));
  expect(opened).toEqual([]);
});
