import { db } from "#app/db/client.server.ts";
import { after, minutes } from "#app/platform/clock.ts";
import { openForApp, sealForApp } from "#app/platform/seal.server.ts";
import { isPassword } from "../staff/password.server.ts";

/** How long a page with messages may be written from before code and phrase are asked for again. */
const PASS_LASTS = minutes(30);
const PLACE = "phrase-pass";

/**
 * Checks the phrase that the person chose. A case without one costs the same work and never opens.
 * @returns a pass that stands for code and phrase for half an hour, so that neither has to be in a page; null when it is
 *   not the phrase
 */
export async function passForPhrase({
  caseId,
  phrase,
  now,
}: {
  caseId: string;
  phrase: string;
  now: Date;
}): Promise<string | null> {
  const { phraseHash } = await db().confidentialCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { phraseHash: true },
  });
  if (!(await isPassword(phrase, phraseHash))) return null;
  const until = after(now, PASS_LASTS).getTime();
  const sealed = sealForApp("confidential", Buffer.from(JSON.stringify({ caseId, until })), PLACE);
  return Buffer.from(sealed).toString("base64url");
}

/** @returns null for a pass that is not ours or is over */
export function caseOfPass({ pass, now }: { pass: string; now: Date }): string | null {
  try {
    const opened = openForApp("confidential", Buffer.from(pass, "base64url"), PLACE);
    const { caseId, until } = JSON.parse(Buffer.from(opened).toString());
    return until > now.getTime() ? caseId : null;
  } catch {
    return null;
  }
}
