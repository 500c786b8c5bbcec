import { after, hours } from "#app/platform/clock.ts";

/** So long nobody has read what was offered before its writer may publish it alone, and everybody is told so. */
export const WAIT = hours(24);

export type SecondReading =
  | { ok: true; readBy: "colleague" | "wait"; readerLinkId: null }
  | { ok: true; readBy: "trustee"; readerLinkId: string }
  | { ok: false; reason: "own-words"; from: Date }
  | { ok: false; reason: "verbatim-own-words" };

type Words = {
  writtenBy: string;
  /** Since when they wait, unchanged. */
  offeredAt: Date;
  /** The link through which a trustee said that exactly they can go out. */
  trusteeLinkId: string | null;
  isVerbatim: boolean;
};

/**
 * Who reads these words beside their writer, if `publishedBy` publishes them now: a colleague, who publishes what somebody
 * else wrote; a trustee, who read it before; or, a day after they were offered, nobody. Words as somebody said them are
 * never published without a second person (TRUST.md, insider browsing). The database has the same rule.
 * @returns refused with the moment from which the writer may publish alone
 */
export function secondReading(
  { writtenBy, offeredAt, trusteeLinkId, isVerbatim }: Words,
  { publishedBy, now }: { publishedBy: string; now: Date },
): SecondReading {
  if (publishedBy !== writtenBy) return { ok: true, readBy: "colleague", readerLinkId: null };
  if (trusteeLinkId) return { ok: true, readBy: "trustee", readerLinkId: trusteeLinkId };
  if (isVerbatim) return { ok: false, reason: "verbatim-own-words" };
  const from = after(offeredAt, WAIT);
  return now >= from
    ? { ok: true, readBy: "wait", readerLinkId: null }
    : { ok: false, reason: "own-words", from };
}
