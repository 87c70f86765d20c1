/** Which rows are one entity: union-find, where the lowest number of a group stands for it. */
export class RowGroups {
  private readonly leaders: Uint32Array;
  private readonly labels: Uint32Array;

  /** A label for each row, 0 for none: it keeps groups apart. */
  constructor(labels: readonly number[]) {
    this.labels = Uint32Array.from(labels);
    this.leaders = Uint32Array.from(labels, (_, index) => index);
  }

  /** Groups of other labels only `anyway`: the joined one then has the label of its lowest row. */
  join(one: number, other: number, anyway = false): "joined" | "already" | "other label" {
    const leader = Math.min(this.leaderOf(one), this.leaderOf(other));
    const follower = Math.max(this.leaderOf(one), this.leaderOf(other));
    if (leader === follower) return "already";
    const [label = 0, otherLabel = 0] = [this.labels[leader], this.labels[follower]];
    if (!anyway && label > 0 && otherLabel > 0 && label !== otherLabel) return "other label";
    this.labels[leader] = label || otherLabel;
    this.leaders[follower] = leader;
    return "joined";
  }

  areJoined(one: number, other: number): boolean {
    return this.leaderOf(one) === this.leaderOf(other);
  }

  /** The row that stands for the group of this one. */
  groupOf(index: number): number {
    return this.leaderOf(index);
  }

  /** The groups, each in ascending order, by their first member. */
  lists(): number[][] {
    const lists = new Map<number, number[]>();
    this.leaders.forEach((_, index) => {
      const leader = this.leaderOf(index);
      const list = lists.get(leader);
      if (list === undefined) lists.set(leader, [index]);
      else list.push(index);
    });
    return [...lists.values()];
  }

  private leaderOf(index: number): number {
    let leader = index;
    while (this.leaders[leader] !== leader) leader = this.leaders[leader] as number;
    this.leaders[index] = leader;
    return leader;
  }
}
