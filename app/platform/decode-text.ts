export type TextRefusal = "empty" | "binary" | "pdf" | "spreadsheet";

type Decoded = { ok: true; text: string } | { ok: false; reason: TextRefusal };

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const UNREADABLE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

function decodeBytes(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** 0x80 to 0x9f; what stands at a free place is its own control character. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** By hand: the decoder of Node 20 reads 0x80 to 0x9f as Latin-1, which loses every curly quotation mark. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Bytes of a file, or text already decoded, to NFC text with plain line ends. UTF-8 first, else Windows-1252. */
export function decodeText(content: Uint8Array | string): Decoded {
  if (typeof content !== "string") {
    if (startsWith(content, [0x25, 0x50, 0x44, 0x46])) return { ok: false, reason: "pdf" };
    if (startsWith(content, [0x50, 0x4b, 0x03, 0x04])) return { ok: false, reason: "spreadsheet" };
    if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, reason: "spreadsheet" };
  }
  const raw = typeof content === "string" ? content : decodeBytes(content);
  const unreadable = raw.match(UNREADABLE)?.length ?? 0;
  if (raw.includes("\u0000") || unreadable > raw.length / 100) return { ok: false, reason: "binary" };
  const text = raw
    .replace(/^\ufeff/, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(UNREADABLE, "")
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, "")
    .normalize("NFC");
  return text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text };
}
