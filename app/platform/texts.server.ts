import { IntlMessageFormat } from "intl-messageformat";
import { Children, createElement, Fragment, type ReactNode } from "react";
import { catalogueState } from "./catalogue-state.ts";
import { catalogues, directionOf } from "./catalogues.server.ts";
import { intlLocale } from "./intl-locale.ts";
import type { TextKey, Texts } from "./texts.ts";

const formats = new Map<string, { message: IntlMessageFormat; isFallback: boolean }>();

function messageFor(language: string, key: TextKey) {
  const id = `${language} ${key}`;
  const known = formats.get(id);
  if (known) return known;
  const own = catalogues().get(language)?.[key];
  const words = own ?? catalogues().get("en")?.[key] ?? key;
  const made = {
    message: new IntlMessageFormat(words, intlLocale(own === undefined ? "en" : language)),
    isFallback: own === undefined,
  };
  formats.set(id, made);
  return made;
}

/**
 * The texts of a page.
 * @param language a catalogue's code; @param timeZone IANA name; @param prefix "" or "/pl", put before addresses
 */
export function textsFor({
  language,
  timeZone,
  prefix,
}: {
  language: string;
  timeZone: string;
  prefix: string;
}): Texts {
  const locale = intlLocale(language);
  const date = (style: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...style });
    return (at: Date | string) => format.format(typeof at === "string" ? new Date(at) : at);
  };
  const t: Texts["t"] = (key, values) => {
    const { message, isFallback } = messageFor(language, key);
    return String(message.format(withDates(values, isFallback ? "en" : language, timeZone)));
  };
  const sayIn = (spoken: string, key: TextKey, values: Parameters<Texts["say"]>[1]) => {
    const { message, isFallback } = messageFor(spoken, key);
    const node = nodeOf(message.format<ReactNode>(withDates(values, isFallback ? "en" : spoken, timeZone)));
    return isFallback ? createElement("span", { lang: "en", dir: "ltr" }, node) : node;
  };
  const isDraft = isDraftCatalogue(language);
  return {
    language,
    direction: directionOf(language),
    isDraft,
    t,
    say: (key, values) => sayIn(language, key, values),
    saySafely: (key, values, inEnglish = values) => {
      const own = sayIn(language, key, values);
      if (!isDraft) return own;
      const english = createElement(
        "span",
        { lang: "en", dir: "ltr", className: "english-beside" },
        sayIn("en", key, inEnglish),
      );
      return createElement(Fragment, null, own, " ", english);
    },
    href: (path) => (prefix && path === "/" ? prefix : prefix + path),
    number: (n) => new Intl.NumberFormat(locale).format(n),
    date: date({ day: "numeric", month: "long", year: "numeric" }),
    month: date({ month: "long", year: "numeric" }),
    time: date({ day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "2-digit" }),
    money: (minor, currency) => money(locale, minor, currency),
    list: (parts) => new Intl.ListFormat(locale, { type: "conjunction" }).format(parts),
  };
}

/** English is what all others are made of; a language without a catalogue has nothing to be a draft of. */
function isDraftCatalogue(language: string): boolean {
  const catalogue = catalogues().get(language);
  return language !== "en" && catalogue !== undefined && catalogueState(catalogue["@state"]).isDraft;
}

/** A date in a text is worded in the language of that text, which is English where it falls back. */
function withDates<Values extends object>(
  values: Values | undefined,
  language: string,
  timeZone: string,
): Values | undefined {
  if (!values || !Object.values(values).some((value) => value instanceof Date)) return values;
  const format = new Intl.DateTimeFormat(intlLocale(language), { timeZone, dateStyle: "long" });
  const worded = Object.entries(values).map(([name, value]) => [
    name,
    value instanceof Date ? format.format(value) : value,
  ]);
  return Object.fromEntries(worded) as Values;
}

function nodeOf(formatted: ReactNode | ReactNode[]): ReactNode {
  return Array.isArray(formatted) ? createElement(Fragment, null, ...Children.toArray(formatted)) : formatted;
}

function money(locale: string, minor: number | bigint, currency: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  } as Intl.NumberFormatOptions);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(Number(minor) / 10 ** digits);
}
