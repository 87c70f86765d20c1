import { describe, expect, it } from "vitest";
import { remembering } from "@/knowledge/lookup/remembering";

describe("remembering", () => {
  it("asks once for each key, also where the answer is null", () => {
    const asked: string[] = [];
    const find = remembering(10, (key: string) => {
      asked.push(key);
      return key === "nobody" ? null : key.length;
    });
    expect(["one", "nobody", "one", "nobody"].map(find)).toEqual([3, null, 3, null]);
    expect(asked).toEqual(["one", "nobody"]);
  });

  it("never keeps more than it may", () => {
    let asked = 0;
    const find = remembering(2, (key: number) => ((asked += 1), key));
    for (const key of [1, 2, 3, 3, 1]) find(key);
    expect(asked).toBe(4);
  });

  it("keeps nothing of what failed", () => {
    let asked = 0;
    const find = remembering(2, () => {
      asked += 1;
      throw new Error("damaged");
    });
    expect(() => find("a")).toThrow("damaged");
    expect(() => find("a")).toThrow("damaged");
    expect(asked).toBe(2);
  });
});
