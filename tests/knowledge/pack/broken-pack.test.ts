import { describe, expect, it } from "vitest";
import { openBundledKnowledge, openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { PackError } from "@/knowledge/pack/pack-error";
import { headerBytes, readHeader, sealPack, verifyChecksum } from "@/knowledge/pack/pack-header";
import { askAll } from "@/scripts/knowledge-mutate/ask-all";
import { randomFrom } from "@/scripts/knowledge-mutate/random";
import { factsFilesOf, nameWords, packOf } from "@/tests/support/knowledge-of";
import { compileFacts } from "@/knowledge/compile/compile-facts";
import { smallWorld, smallWorldRecord } from "@/tests/fixtures/small-world";

const whole = packOf(smallWorld, [smallWorldRecord]);
function useAll(bytes: ArrayBuffer): "answers" | "refused" {
  try {
    askAll(bytes);
    return "answers";
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return "refused";
  }
}

describe("a broken pack", { timeout: 60_000 }, () => {
  it("is told from a whole one by its checksum", () => {
    expect(useAll(whole)).toBe("answers");
    expect(() => verifyChecksum(whole)).not.toThrow();
    const random = randomFrom(1);
    for (let round = 0; round < 2000; round++) {
      const broken = whole.slice(0);
      const bytes = new Uint8Array(broken);
      const at = random(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      expect(() => verifyChecksum(broken)).toThrow(PackError);
    }
  });

  it("never does more than answer or refuse, whatever bits are flipped", () => {
    const random = randomFrom(2);
    const outcomes = { answers: 0, refused: 0 };
    for (let round = 0; round < 3000; round++) {
      const broken = whole.slice(0);
      const bytes = new Uint8Array(broken);
      for (let flips = 1 + random(4); flips > 0; flips--) {
        const at = random(3) === 0 ? random(headerBytes) : random(bytes.length);
        bytes[at] = random(2) === 0 ? random(256) : (bytes[at] ?? 0) ^ (1 << random(8));
      }
      outcomes[useAll(broken)]++;
    }
    expect(outcomes.answers).toBeGreaterThan(0);
    expect(outcomes.refused).toBeGreaterThan(0);
  });

  it("is refused when it is cut short, or longer than it says", () => {
    for (let length = 0; length < whole.byteLength; length += 1 + (length >> 4))
      expect(useAll(whole.slice(0, length))).toBe("refused");
    const longer = new Uint8Array(whole.byteLength + 4);
    longer.set(new Uint8Array(whole));
    expect(useAll(longer.buffer)).toBe("refused");
  });

  it("never does more than answer or refuse with huge counts and numbers in its sections", () => {
    const random = randomFrom(3);
    const places = readHeader(whole);
    const extremes = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 65536];
    for (let round = 0; round < 1500; round++) {
      const broken = whole.slice(0);
      const view = new DataView(broken);
      const place = places[random(places.length)];
      if (place === undefined || place.length < 4) continue;
      view.setUint32(place.offset + random(place.length >> 2) * 4, extremes[random(extremes.length)] ?? 0, true);
      sealPack(broken);
      useAll(broken);
    }
  });

  it("never does more than answer or refuse when sections are swapped or moved", () => {
    const random = randomFrom(4);
    const count = readHeader(whole).length;
    for (let round = 0; round < 2000; round++) {
      const broken = whole.slice(0);
      const view = new DataView(broken);
      const [one, other] = [24 + random(count) * 12, 24 + random(count) * 12];
      for (const field of round % 2 === 0 ? [4, 8] : [8]) {
        const kept = view.getUint32(one + field, true);
        view.setUint32(one + field, view.getUint32(other + field, true), true);
        view.setUint32(other + field, kept, true);
      }
      useAll(broken);
    }
  });
});

describe("a whole pack", () => {
  it("has the same bytes for the same facts, in whatever order the files are read", () => {
    const files = factsFilesOf(smallWorld, [smallWorldRecord]);
    const again = compileFacts([...files].reverse(), nameWords, "test").bytes;
    expect(Buffer.from(again).equals(Buffer.from(whole))).toBe(true);
  });

  it("is refused by another format version", () => {
    const other = whole.slice(0);
    new DataView(other).setUint32(4, 99, true);
    expect(() => openKnowledge(other)).toThrow("format 99");
  });

  it("is opened without a look inside when it came with the extension, but not when its file is damaged", () => {
    expect(openBundledKnowledge(whole).info).toEqual(openKnowledge(whole).info);
    expect(() => openBundledKnowledge(whole.slice(0, -4))).toThrow(PackError);
    expect(() => openBundledKnowledge(new ArrayBuffer(8))).toThrow("cut short");
  });
});
