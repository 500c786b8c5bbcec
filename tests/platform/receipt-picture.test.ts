import { inflateSync } from "node:zlib";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { digitDots } from "#app/platform/digit-dots.ts";
import { receiptPicture } from "#app/platform/receipt-picture.server.ts";
import { visit } from "#tests/support/browser.ts";

const DIGITS = "1234 5678 9012 3456 789";
const ADDRESS = "https://you-said.example/pl/receipt";

test("the picture holds the dots of the square, with white around it, the code in digits below it, and is at least 300 pixels wide", () => {
  const png = receiptPicture({ address: ADDRESS, digits: DIGITS });
  const side = png.readUInt32BE(16);
  expect(side).toBeGreaterThanOrEqual(300);
  expect(png.readUInt32BE(20)).toBeGreaterThan(side);
  const start = png.indexOf("IDAT");
  const pixels = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const { data, size } = encode(ADDRESS, { ecc: "M", border: 4 });
  const dot = side / size;
  const row = 1 + Math.ceil(side / 8);
  const isDark = (x: number, y: number) => ((pixels[y * row + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) === 0;
  const middle = (place: number) => Math.floor((place + 0.5) * dot);
  expect(data.map((dots, y) => dots.map((_, x) => isDark(middle(x), middle(y))))).toEqual(data);
  const shown = ["1234 5678", "9012 3456", "789"].map((line, place) => {
    const digits = digitDots(line);
    const left = Math.floor((side - (digits[0]?.length ?? 0) * 6) / 2);
    const top = side + place * (7 * 6 + 24);
    expect(left).toBeGreaterThan(24);
    return {
      digits,
      below: digits.map((row, y) => row.map((_, x) => isDark(left + x * 6 + 3, top + y * 6 + 3))),
    };
  });
  for (const { digits, below } of shown) expect(below).toEqual(digits);
  expect(png.length).toBeLessThan(1500);
});

test("a browser opens it", async () => {
  const page = await visit({ base: "http://127.0.0.1" });
  const src = `data:image/png;base64,${receiptPicture({ address: ADDRESS, digits: DIGITS }).toString("base64")}`;
  const width = await page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image.naturalWidth;
  }, src);
  expect(width).toBe(receiptPicture({ address: ADDRESS, digits: DIGITS }).readUInt32BE(16));
});
