import type { CountryCode } from "libphonenumber-js";

export type HintKind = "phone" | "postcode" | "email" | "nationalId" | "vehicle" | "handle" | "url";
export type HintPattern = { kind: HintKind; pattern: RegExp };

/** Looks like the last part of a registration, but is a plain word after the number of a road or a bus. */
const NOT_A_WORD = "(?!THE|AND|FOR|BUT|NOT|ARE|WAS|HAS|CAN|ALL|YOU|OUT|OFF|BUS|CAR|WAY|END)";

/** Kinds that look the same everywhere. The earlier pattern wins where two overlap. */
export const patternsOfEveryCountry: HintPattern[] = [
  {
    kind: "email",
    pattern:
      /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  },
  {
    kind: "email",
    pattern:
      /(?<![\w.+-])[\w.+-]{1,64} ?[([{] ?at ?[)\]}] ?[\w-]{1,63}(?:(?:\.| ?[([{] ?dot ?[)\]}] ?| dot )[\w-]{1,63}){1,5}/giu,
  },
  {
    kind: "email",
    pattern:
      /(?<![\w.+-])[\w.+-]{1,64} at [\w-]{1,63}(?: dot [\w-]{1,63}){0,3} dot (?:com|co|org|net|uk)\b(?: dot uk\b)?/giu,
  },
  {
    kind: "email",
    pattern:
      /(?<![\w.+-])[\w.+-]{1,64} at (?:gmail|hotmail|yahoo|outlook|icloud|live)(?:\.[a-z]{2,3}){1,2}\b/giu,
  },
  { kind: "url", pattern: /\b(?:https?:\/\/|www\.)[^\s<>"]{2,500}(?<![.,;:!?)'\]])/giu },
  {
    kind: "url",
    pattern:
      /(?<![\w.])(?:[a-z]{1,10}\.)?(?:facebook|fb|instagram|twitter|x|tiktok|linkedin|youtube|snapchat)\.com\/[^\s<>"]{2,500}(?<![.,;:!?)'\]])/giu,
  },
  { kind: "phone", pattern: /(?<![\p{L}\d+])\+[1-9](?:[ ().-]{0,2}\d){8,14}(?!\d)/gu },
  { kind: "handle", pattern: /(?<![\p{L}\p{N}_.@/])@[\p{L}_][\p{L}\p{N}_.]{1,29}(?<!\.)/gu },
];

/** Kinds that belong to a country. */
export const patternsOfCountry: Partial<Record<CountryCode, HintPattern[]>> = {
  GB: [
    // The phone library knows assigned ranges only; a mistyped or a reserved number points at a person just as well.
    {
      kind: "phone",
      pattern:
        /(?<![\p{L}\d+]|\d[.-])(?!\d{1,2}[.-]\d{1,2}[.-]\d{2,4})(?:(?:\+|00)44[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-37-9](?:[ ().-]{0,2}\d){8,9}(?!\d)/gu,
    },
    { kind: "nationalId", pattern: /\b[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/giu },
    {
      // "A46 2nd exit" is a road with one letter and a small ordinal after it.
      kind: "postcode",
      pattern:
        /\b(?![A-Z]\d{1,4}\s(?:1st|2nd|3rd|\dth)\b)(?:[A-Za-z]{1,2}\d[A-Za-z\d]?)[ \u00a0-]{0,2}\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}\b/gu,
    },
    { kind: "vehicle", pattern: /\b[A-HK-PR-Y][A-HJ-PR-Y]\d{2}[ -]?[A-HJ-PR-Z]{3}\b/giu },
    {
      kind: "vehicle",
      pattern: new RegExp(`\\b[A-HJ-NP-TV-Y]\\d{1,3} ?${NOT_A_WORD}[A-HJ-PR-Y]{3}\\b`, "gu"),
    },
    {
      kind: "vehicle",
      pattern: new RegExp(`\\b${NOT_A_WORD}[A-HJ-PR-Y]{3} ?\\d{2,3}[A-HJ-NPR-TV-Y]\\b`, "gu"),
    },
    { kind: "vehicle", pattern: /\b[A-Z]{2}Z ?\d{3,4}\b/gu },
  ],
};
