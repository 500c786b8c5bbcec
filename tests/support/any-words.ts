import * as fc from "fast-check";

/** Up to twenty signs of any script as they stand in one cell: one space at most between them, and none around. */
export const anyWords = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) =>
    text
      .normalize("NFC")
      .replace(/[\p{C}\p{M}\p{Z}\s]+/gu, " ")
      .trim(),
  )
  .filter((text) => text !== "" && !/\ufffd/.test(text));
