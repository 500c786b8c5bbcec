import { crc32, deflateSync } from "node:zlib";
import { encode } from "uqr";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** What scanners need around the square, in its own dots. */
const QUIET = 4;
/** The side of one dot, in pixels: the smallest square is 21 dots wide, so that no picture is under 300 pixels. */
const DOT = 12;

/** A square for phone cameras as a PNG of one bit a pixel, which phones show and keep as a picture. */
export function qrPng(text: string): Buffer {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const side = size * DOT;
  const rows = data.flatMap((dots) => Array<Buffer>(DOT).fill(rowOf(dots, side)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  // One bit, greyscale; the other three bytes are the only kinds there are.
  header.writeUInt8(1, 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A filter byte, then one bit a pixel: 1 is white. */
function rowOf(dots: boolean[], side: number): Buffer {
  const row = Buffer.alloc(1 + Math.ceil(side / 8));
  for (let x = 0; x < side; x += 1) {
    if (!dots[Math.floor(x / DOT)]) row[1 + (x >> 3)] = (row[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
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
