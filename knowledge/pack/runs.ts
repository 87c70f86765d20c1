import { PackError } from "./pack-error";

/** Only every sixteenth run has its start in the pack; the others are reached by the lengths before them. */
const runsInABlock = 16;

/** Where row after row owns a run of something: the start of every sixteenth run, and the length of each. */
export type Runs = { readonly blocks: Uint32Array; readonly lengths: Uint8Array | Uint16Array };

/** The starts that go with these lengths. */
export function buildBlocks(lengths: Runs["lengths"]): Uint32Array<ArrayBuffer> {
  const blocks = new Uint32Array(Math.ceil(lengths.length / runsInABlock));
  let start = 0;
  lengths.forEach((length, row) => {
    if (row % runsInABlock === 0) blocks[row / runsInABlock] = start;
    start += length;
  });
  return blocks;
}

/** Where the run of `row` starts. */
export function startOfRun({ blocks, lengths }: Runs, row: number): number {
  const block = Math.floor(row / runsInABlock);
  let start = blocks[block] as number;
  for (let before = block * runsInABlock; before < row; before++) start += lengths[before] as number;
  return start;
}

/** The row whose run `position` lies in. */
export function ownerInRuns({ blocks, lengths }: Runs, position: number): number {
  let low = 0;
  let high = blocks.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle] as number) <= position) low = middle;
    else high = middle;
  }
  let row = low * runsInABlock;
  for (let end = blocks[low] as number; row < lengths.length; row++) {
    end += lengths[row] as number;
    if (position < end) break;
  }
  return row;
}

/** Throws PackError unless the blocks fit the lengths and the runs span `total`. */
export function checkRuns(name: string, { blocks, lengths }: Runs, total: number): void {
  if (blocks.length !== Math.ceil(lengths.length / runsInABlock))
    throw new PackError(`${name} has blocks too many or too few`);
  let start = 0;
  for (let row = 0; row < lengths.length; row++) {
    if (row % runsInABlock === 0 && blocks[row / runsInABlock] !== start)
      throw new PackError(`${name} has a block that does not fit its lengths`);
    start += lengths[row] as number;
  }
  if (start !== total) throw new PackError(`${name} does not span its section`);
}
