import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addCardHost, isCardHost } from "@/page/card-host";
import { type Look, PageWatch } from "@/page/page-watch";
import { PointerWatch } from "@/page/pointer-watch";

/** Longer than the first wait after a change. */
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let watch: PageWatch;
let looks: number;
let addresses: string[];
let found: Look;
const home = location.href;

beforeEach(() => {
  looks = 0;
  addresses = [];
  found = "changed";
  watch = new PageWatch({
    look: () => {
      looks += 1;
      return Promise.resolve(found);
    },
    onAddress: () => addresses.push(location.search),
    isOwn: isCardHost,
  });
  watch.start();
});
afterEach(() => {
  watch.stop();
  history.replaceState({}, "", home);
  document.body.innerHTML = "";
});

describe("PageWatch", () => {
  it("has the browser make no exception when it is stopped, for which the whole script would be read anew", () => {
    const abort = vi.spyOn(AbortController.prototype, "abort");
    watch.stop();
    expect(abort.mock.calls).toEqual([[null]]);
    abort.mockRestore();
  });

  it("looks once after a burst of changes, and not while they go on", async () => {
    const storm = setInterval(() => document.body.append("x"), 5);
    await pause(300);
    expect(looks).toBe(0);
    await pause(400);
    clearInterval(storm);
    expect(looks).toBe(1);
  });

  it("looks less and less often when nothing new is found", async () => {
    found = "same";
    const storm = setInterval(() => document.body.append("x"), 5);
    await pause(2200);
    clearInterval(storm);
    // After 500 and 1000 ms more; the next would be after 2000 ms.
    expect(looks).toBe(2);
  });

  it("leaves a page alone that stays no article, until it goes to another address", async () => {
    vi.useFakeTimers();
    found = "nothing";
    for (let change = 0; change < 12; change += 1) {
      document.body.append("x");
      // oxlint-disable-next-line no-await-in-loop
      await vi.advanceTimersByTimeAsync(40_000);
    }
    const before = looks;
    expect(before).toBe(6);
    history.pushState({}, "", "?next");
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(addresses).toEqual(["?next"]);
    expect(looks).toBe(before + 1);
  });

  it("does not look again at what is never ours, until the page goes to another address", async () => {
    watch.stop();
    watch = new PageWatch({
      look: () => {
        looks += 1;
        return Promise.resolve("never");
      },
      onAddress: () => addresses.push(location.search),
      isOwn: isCardHost,
    });
    watch.start("never");
    document.body.append("x");
    await pause(700);
    expect(looks).toBe(0);
    history.pushState({}, "", "?next");
    await vi.waitFor(() => expect(looks).toBe(1));
    document.body.append("x");
    await pause(1200);
    expect(looks).toBe(1);
  });

  it("says at once that the page has gone to another address, and looks", async () => {
    history.pushState({}, "", "?other");
    document.body.append("x");
    await vi.waitFor(() => expect(addresses).toEqual(["?other"]));
    expect(looks).toBe(0);
    await vi.waitFor(() => expect(looks).toBe(1));
  });

  it("takes another place in the same page for no other address", async () => {
    history.pushState({}, "", "#below");
    document.body.append("x");
    await pause(600);
    expect(addresses).toEqual([]);
  });

  it("does not see our own card come and go", async () => {
    const host = addCardHost("");
    await pause(600);
    host.remove();
    await pause(600);
    expect(looks).toBe(0);
  });

  it("does nothing once it is stopped", async () => {
    document.body.append("x");
    watch.stop();
    await pause(600);
    history.pushState({}, "", "?after");
    document.body.append("x");
    await pause(600);
    expect({ looks, addresses }).toEqual({ looks: 0, addresses: [] });
  });
});

describe("PointerWatch", () => {
  it("ignores events that the page makes up", async () => {
    const heard: string[] = [];
    const pointer = new PointerWatch({
      onRest: () => heard.push("rest") > 0,
      onAway: () => heard.push("away"),
      onPress: () => heard.push("press"),
      isOnCard: () => false,
    });
    pointer.start();
    document.body.dispatchEvent(new PointerEvent("pointermove", { clientX: 10, clientY: 10, bubbles: true }));
    document.body.dispatchEvent(new PointerEvent("pointerdown", { clientX: 10, clientY: 10, bubbles: true }));
    await pause(500);
    pointer.stop();
    expect(heard).toEqual([]);
  });
});
