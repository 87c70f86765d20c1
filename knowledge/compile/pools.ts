/** Values numbered in the order of first use, after those that are there from the start. */
class ValuePool<Value> {
  private readonly ids = new Map<Value, number>();
  private readonly list: Value[];
  private readonly most: number;

  /**
   * `first` keep their positions as numbers, even where one repeats another; the empty value leads them. `most` is how
   * many numbers the pack's column can tell apart.
   */
  constructor(first: readonly Value[], most: number) {
    this.list = [...first];
    this.most = most;
    this.list.forEach((value, id) => {
      if (!this.ids.has(value)) this.ids.set(value, id);
    });
  }

  idOf(value: Value): number {
    const known = this.ids.get(value);
    if (known !== undefined) return known;
    const id = this.list.length;
    if (id >= this.most)
      throw new RangeError(`more than ${this.most} distinct values: the pack's format needs a wider column`);
    this.list.push(value);
    this.ids.set(value, id);
    return id;
  }

  values(): readonly Value[] {
    return this.list;
  }
}

/** What several sections count on: strings, the places among them, dates as one number, and the few hundred types and roles. */
export type Pools = {
  readonly strings: ValuePool<string>;
  readonly places: ValuePool<string>;
  readonly dates: ValuePool<number>;
  readonly terms: ValuePool<string>;
};

const widest = 0xffff;

/** `first` are the strings that have their place already, and `places` those of them that are places, "" among them. */
export function newPools(first: readonly string[], places: readonly string[]): Pools {
  return {
    strings: new ValuePool(first, 0xffffffff),
    places: new ValuePool(places, widest),
    dates: new ValuePool([0], widest),
    terms: new ValuePool([""], widest),
  };
}
