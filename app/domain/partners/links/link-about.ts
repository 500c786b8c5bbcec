import { days } from "#app/platform/clock.ts";

/** What somebody without an account is asked. */
export type LinkAbout = { questionId: string } | { factsCheckId: string };

/** A link opens until it is sent; in mail no link opens for ever (TRUST.md, links in mail). */
export const LINK_LASTS = days(180);
