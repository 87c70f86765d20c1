// Draws the icon, `npx tsx scripts/draw-icons.ts`: a page whose first line is marked, with its note beside it.
import { mkdirSync, writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

type Colour = readonly [red: number, green: number, blue: number];
/** A rounded rectangle on a board of 16 by 16. */
type Shape = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly colour: Colour;
};

const slate: Colour = [36, 58, 82];
const paper: Colour = [247, 245, 239];
const ink: Colour = [122, 137, 153];
const amber: Colour = [242, 169, 59];

const shapes: readonly Shape[] = [
  { left: 0, top: 0, width: 16, height: 16, radius: 3.5, colour: slate },
  { left: 3, top: 2.5, width: 8.5, height: 11, radius: 1, colour: paper },
  { left: 4.5, top: 4.5, width: 5.5, height: 2, radius: 0.4, colour: amber },
  { left: 4.5, top: 8, width: 5.5, height: 1.1, radius: 0.4, colour: ink },
  { left: 4.5, top: 10.5, width: 4, height: 1.1, radius: 0.4, colour: ink },
  { left: 9, top: 6.5, width: 5.5, height: 5.5, radius: 2.75, colour: slate },
  { left: 9.7, top: 7.2, width: 4.1, height: 4.1, radius: 2.05, colour: amber },
];

/** Samples a pixel's side, so that edges are smooth. */
const samples = 4;

function covers({ left, top, width, height, radius }: Shape, x: number, y: number): boolean {
  const right = Math.max(left + radius - x, x - (left + width - radius), 0);
  const down = Math.max(top + radius - y, y - (top + height - radius), 0);
  return right * right + down * down <= radius * radius;
}

/** Red, green, blue and alpha of one pixel. */
function pixel(size: number, column: number, row: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = ((column + ((sample % samples) + 0.5) / samples) * 16) / size;
    const y = ((row + (Math.floor(sample / samples) + 0.5) / samples) * 16) / size;
    const top = shapes.findLast((shape) => covers(shape, x, y));
    if (top === undefined) continue;
    for (const [channel, value] of [...top.colour, 1].entries()) sum[channel] = (sum[channel] ?? 0) + value;
  }
  const [red = 0, green = 0, blue = 0, covered = 0] = sum;
  const colour = [red, green, blue].map((channel) => Math.round(channel / Math.max(covered, 1)));
  return [...colour, Math.round((covered * 255) / (samples * samples))];
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function png(size: number): Buffer {
  const rows = Array.from({ length: size }, (_none, row) => [
    0,
    ...Array.from({ length: size }, (_nothing, column) => pixel(size, column, row)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

mkdirSync("public/icon", { recursive: true });
for (const size of [16, 32, 48, 96, 128]) writeFileSync(`public/icon/${String(size)}.png`, png(size));
