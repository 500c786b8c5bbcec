import { days } from "#app/platform/clock.ts";

/** What somebody without an account is asked. */
export type LinkAbout = { questionId: string } | { factsCheckId: string };

/** A link opens until it is sent; in mail no link opens for ever (TRUST.md, links in mail). */
export const LINK_LASTS = days(180);

/** The thing that an entry about a link belongs to. */
export function subjectOf(about: { questionId: string | null; factsCheckId: string | null }): string {
  return about.questionId ?? about.factsCheckId ?? "";
}
