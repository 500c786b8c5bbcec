import { encode } from "uqr";

const WIDTH = 480;
const QR = { left: 120, top: 230, side: 240 };

/**
 * The code as a picture that can be saved: its words, its digits and a square that opens the page for it.
 * @returns a data address, which goes to no server; the words and digits are ours and hold no markup
 */
export function receiptPicture({
  words,
  digits,
  address,
}: {
  words: string;
  digits: string;
  address: string;
}): string {
  const { data, size } = encode(address, { ecc: "M", border: 0 });
  const dots = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  const list = words.split(" ");
  const lines = [list.slice(0, 3).join(" "), list.slice(3).join(" "), digits];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="500" viewBox="0 0 ${WIDTH} 500">`,
    `<rect width="${WIDTH}" height="500" fill="#fff"/>`,
    `<g font-family="sans-serif" font-size="32" font-weight="700" text-anchor="middle">`,
    ...lines.map((line, n) => `<text x="${WIDTH / 2}" y="${60 + n * 60}">${line}</text>`),
    `</g><path transform="translate(${QR.left} ${QR.top}) scale(${QR.side / size})" d="${dots}"/></svg>`,
  ].join("");
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}
