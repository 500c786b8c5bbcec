import { crc32, deflateSync } from "node:zlib";
import { encode } from "uqr";
import { digitDots } from "./digit-dots.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What scanners need around the square, in its own dots. */
const QUIET = 4;
/** The side of one dot, in pixels: the smallest square is 21 dots wide, so that no picture is under 300 pixels. */
const DOT = 12;

/** The side of one dot of a digit: they are for eyes, which need less than a camera. */
const DIGIT_DOT = 6;
/** Two groups of digits stand beside each other. */
const LINE = /\d+(?: \d+)?/g;

/**
 * What somebody keeps of a receipt: a square for phone cameras and below it the code in digits, as a PNG of one bit a
 * pixel, which phones show and keep as a picture.
 * @param address of the page that asks for the code; the square holds nothing else (decision 028)
 */
export function receiptPicture({ address, digits }: { address: string; digits: string }): Buffer {
  const { data, size } = encode(address, { ecc: "M", border: QUIET });
  const side = size * DOT;
  const lines = digits.match(LINE) ?? [];
  const rows = [
    ...drawn(data, DOT, side),
    ...lines.flatMap((line) => [...drawn(digitDots(line), DIGIT_DOT, side), ...white(2 * DOT, side)]),
    ...white(2 * DOT, side),
  ];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(rows.length, 4);
  // One bit, greyscale; the other three bytes are the only kinds there are.
  header.writeUInt8(1, 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Rows of pixels of some dots, in the middle of the width. */
function drawn(dots: boolean[][], dot: number, width: number): Buffer[] {
  return dots.flatMap((line) => {
    const start = Math.floor((width - line.length * dot) / 2);
    return Array<Buffer>(dot).fill(rowOf((x) => line[Math.floor((x - start) / dot)] === true, width));
  });
}

function white(height: number, width: number): Buffer[] {
  return Array<Buffer>(height).fill(rowOf(() => false, width));
}

/** A filter byte, then one bit a pixel: 1 is white. */
function rowOf(isDark: (x: number) => boolean, width: number): Buffer {
  const row = Buffer.alloc(1 + Math.ceil(width / 8));
  for (let x = 0; x < width; x += 1) {
    if (!isDark(x)) row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  }
  return row;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
