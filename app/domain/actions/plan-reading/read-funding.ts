import type { PlanWording } from "./plan-wording.ts";
import type { Doubt, PlannedAction, PlannedAmount } from "./planned-action.ts";

type Funding = { funding: PlannedAction["funding"]; doubts: Doubt[] };

const FIGURE = "\\d{1,3}(?:[,.\u00a0 ']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const SCALE = "(?:\\s?(?:k|m|bn|thousand|million|billion)(?![\\p{L}\\p{N}]))?";
const SCALES: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function figureOf(text: string): number {
  const scale = /[a-z]+$/i.exec(text.trim())?.[0]?.toLowerCase();
  const digits = text.replace(/[^\d.,]/g, "").replace(/[.,](?=\d{3}(?:\D|$))/g, "");
  const value = Number(digits.replace(",", "."));
  return Math.round(value * (scale ? (SCALES[scale] ?? 1) : 1) * 100) / 100;
}

function currencyOf(mark: string, wording: PlanWording): string | null {
  const symbol = wording.currencySymbols[mark];
  if (symbol) return symbol;
  return Intl.supportedValuesOf("currency").includes(mark) ? mark : null;
}

/**
 * A funding cell to its text and the amounts in it. Only a figure with a currency symbol or an ISO 4217 code is an
 * amount: a bare figure and the two ends of a shortened range ("5-10k") are left to a person, with a doubt.
 */
export function readFunding(cell: string, wording: PlanWording): Funding {
  const text = cell.replace(/\s+/g, " ").trim();
  const marks = [...Object.keys(wording.currencySymbols).map(escaped), "(?<!\\p{L})[A-Z]{3}(?!\\p{L})"].join(
    "|",
  );
  const pattern = new RegExp(
    `(?<before>${marks})\\s?(?<a>(?:${FIGURE})${SCALE})|(?<![\\p{N}.,])(?<b>(?:${FIGURE})${SCALE})\\s?(?<after>${marks})`,
    "gu",
  );
  const amounts: PlannedAmount[] = [];
  const doubts: Doubt[] = [];
  let rest = text;
  for (const match of text.matchAll(pattern)) {
    const { before, after, a, b } = match.groups ?? {};
    const currency = currencyOf(before ?? after ?? "", wording);
    if (!currency) continue;
    rest = rest.replace(match[0], " ");
    const following = text.slice(match.index + match[0].length);
    if (/^\s?[-\u2013]\s?\d/.test(following)) {
      doubts.push({ code: "amount-range", column: "funding", quote: match[0] + following.slice(0, 12) });
      rest = rest.replace(/[-\u2013]\s?\d\S*/, " ");
      continue;
    }
    amounts.push({ amount: figureOf(a ?? b ?? ""), currency, text: match[0] });
  }
  const bare = rest.match(/\d{1,3}(?:[,. ]\d{3})+|\d{4,}|\d+\s?k\b/gi) ?? [];
  const unclear = bare.filter((figure) => !/^(?:19|20)\d\d$/.test(figure));
  if (unclear.length > 0)
    doubts.push({ code: "amount-without-currency", column: "funding", quote: unclear.join(", ") });
  return { funding: { text, amounts }, doubts };
}
