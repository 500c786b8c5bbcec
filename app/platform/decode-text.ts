export type TextRefusal = "empty" | "binary" | "pdf" | "spreadsheet";

export const ENCODINGS = ["utf-8", "windows-1252", "utf-16le", "utf-16be"] as const;

export type Encoding = (typeof ENCODINGS)[number];

type Decoded = { ok: true; text: string; encoding: Encoding } | { ok: false; reason: TextRefusal };

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to look for
const UNREADABLE = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  return encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/** 0x80 to 0x9f; what stands at a free place is its own control character. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** By hand: the decoder of Node 20 reads 0x80 to 0x9f as Latin-1, which loses every curly quotation mark. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString("latin1");
  return latin1.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter);
}

/**
 * Bytes of a file, or text already decoded, to NFC text with plain line ends.
 * @param wanted the encoding, where somebody knows it; else by the mark at its start, else UTF-8, else Windows-1252
 */
export function decodeText(content: Uint8Array | string, wanted: Encoding | null = null): Decoded {
  if (typeof content !== "string") {
    if (startsWith(content, [0x25, 0x50, 0x44, 0x46])) return { ok: false, reason: "pdf" };
    if (startsWith(content, [0x50, 0x4b, 0x03, 0x04])) return { ok: false, reason: "spreadsheet" };
    if (startsWith(content, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, reason: "spreadsheet" };
  }
  const encoding = typeof content === "string" ? "utf-8" : (wanted ?? encodingOf(content));
  const raw = typeof content === "string" ? content : decodeBytes(content, encoding);
  const unreadable = raw.match(UNREADABLE)?.length ?? 0;
  if (raw.includes("\u0000") || unreadable > raw.length / 100) return { ok: false, reason: "binary" };
  const text = raw
    .replace(/^\ufeff/, "")
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(UNREADABLE, "")
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, "")
    .normalize("NFC");
  return text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text, encoding };
}
