/** Distinct values numbered in the order of first use; number 0 is the empty one, which is there from the start. */
export class ValuePool<Value> {
  private readonly ids: Map<Value, number>;
  private readonly most: number;

  /** `most` is how many numbers the pack's column can tell apart. */
  constructor(empty: Value, most: number) {
    this.ids = new Map([[empty, 0]]);
    this.most = most;
  }

  idOf(value: Value): number {
    const known = this.ids.get(value);
    if (known !== undefined) return known;
    const id = this.ids.size;
    if (id >= this.most)
      throw new RangeError(`more than ${this.most} distinct values: the pack's format needs a wider column`);
    this.ids.set(value, id);
    return id;
  }

  values(): readonly Value[] {
    return [...this.ids.keys()];
  }
}

/** What several sections count on: strings, dates as one number, and the few hundred types and roles. */
export type Pools = {
  readonly strings: ValuePool<string>;
  readonly dates: ValuePool<number>;
  readonly terms: ValuePool<string>;
};

const widest = 0xffff;

export function newPools(): Pools {
  return {
    strings: new ValuePool("", 0xffffffff),
    dates: new ValuePool(0, widest),
    terms: new ValuePool("", widest),
  };
}
