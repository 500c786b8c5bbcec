import { z } from "zod";

/** What happened in the period: the item came in, left the state "waiting" by a decision, was linked, was answered. */
export const HAPPENINGS = ["received", "read", "linked", "answered"] as const;

export type Happening = (typeof HAPPENINGS)[number];

/** From a moment until before another; either may be open. */
export type Period = { from?: Date | undefined; to?: Date | undefined };

const SPELLED = /^(received|read|linked|answered)~([\dTZ:.-]{0,24})~([\dTZ:.-]{0,24})$/;

/** "received~2026-11-16T00:00:00.000Z~": what is not understood is left out, as an address may be old. */
export const periodSchema = z
  .string()
  .refine((text) => text === "" || readPeriod(text) !== null)
  .catch("");

/** The filter as the queue's address has it. */
export function spellPeriod(happening: Happening, { from, to }: Period): string {
  return [happening, from?.toISOString() ?? "", to?.toISOString() ?? ""].join("~");
}

export function readPeriod(text: string): (Period & { happening: Happening }) | null {
  const [, happening, from, to] = SPELLED.exec(text) ?? [];
  const dates = [from, to].map((one) => (one ? new Date(one) : undefined));
  if (!happening || dates.some((date) => date && Number.isNaN(date.getTime()))) return null;
  return { happening: happening as Happening, from: dates[0], to: dates[1] };
}
