// Draws the add-in's icons: three growing columns and a tick on a green tile. `--check` only compares the pixels.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { root } from './tools.mjs';

const folder = join(root, 'office-addin/icons');
const SIZES = [16, 32, 64, 80, 128];
const SAMPLES = 8;
const [TILE, COLUMN, TICK] = [
  [11, 93, 59],
  [255, 255, 255],
  [255, 205, 64],
];

// On a square of 1 × 1; the later one covers the one before.
const shapes = [
  { colour: TILE, has: (x, y) => roundedSquare(x, y, 0.02, 0.96, 0.18) },
  { colour: COLUMN, has: (x, y) => inside(x, y, 0.17, 0.56, 0.16, 0.27) },
  { colour: COLUMN, has: (x, y) => inside(x, y, 0.42, 0.42, 0.16, 0.41) },
  { colour: COLUMN, has: (x, y) => inside(x, y, 0.67, 0.3, 0.16, 0.53) },
  { colour: TICK, has: (x, y) => near(x, y, 0.2, 0.3, 0.32, 0.41, 0.055) || near(x, y, 0.32, 0.41, 0.56, 0.16, 0.055) },
];

function inside(x, y, left, top, width, height) {
  return x >= left && x < left + width && y >= top && y < top + height;
}

function roundedSquare(x, y, start, size, radius) {
  const over = (at) => Math.max(start + radius - at, at - (start + size - radius), 0);
  return Math.hypot(over(x), over(y)) <= radius;
}

function near(x, y, x1, y1, x2, y2, width) {
  const share = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1)) <= width;
}

/** Rows of RGBA, each with the filter byte 0 before it: what a PNG holds before it is compressed. */
function pixels(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      rows.set(pixel(column, row, size), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  return rows;
}

/** The mean of the samples within one pixel. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let index = 0; index < SAMPLES * SAMPLES; index++) {
    const x = (column + ((index % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(index / SAMPLES) + 0.5) / SAMPLES) / size;
    const shape = shapes.findLast(({ has }) => has(x, y));
    if (shape === undefined) continue;
    covered++;
    for (const channel of [0, 1, 2]) sum[channel] += shape.colour[channel];
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((total) => Math.round(total / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** https://www.w3.org/TR/png-3/: 8 bits each of red, green, blue and alpha. */
function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = chunk('IDAT', deflateSync(pixels(size), { level: 9 }));
  return Buffer.concat([signature, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]);
}

/** The pixels in a file of ours; another version of zlib may compress them differently. */
function pixelsOf(file) {
  const start = file.indexOf('IDAT');
  return inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
}

const path = (size) => join(folder, `icon-${size}.png`);
if (process.argv.includes('--check')) {
  const wrong = SIZES.filter((size) => !pixelsOf(readFileSync(path(size))).equals(pixels(size)));
  for (const size of wrong) console.log(`not as drawn: ${path(size)}`);
  process.exit(wrong.length === 0 ? 0 : 1);
}
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(path(size), png(size));
