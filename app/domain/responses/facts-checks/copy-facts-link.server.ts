import { transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { getSettings } from "../../operator/settings.server.ts";
import { copyLink } from "../../partners/links/copy-link.server.ts";
import { partnerTexts } from "../../partners/partner-texts.server.ts";
import { lockFactsCheck } from "./lock-facts-check.server.ts";

/**
 * A link to a check of facts for somebody of the team to hand over, known only now. @returns null once it was answered,
 * waived or taken back, and with no contact @throws 404
 */
export function copyFactsLink(asked: {
  checkId: string;
  by: StaffActor;
  now: Date;
  random: Random;
}): Promise<{ path: string } | null> {
  const { checkId, by, now, random } = asked;
  return transaction(async (tx) => {
    const { organisationId, answer, waivedAt, endedAt } = await lockFactsCheck(tx, checkId);
    if (answer || waivedAt || endedAt) return null;
    const copied = await copyLink(tx, { organisationId, about: { factsCheckId: checkId }, now, random });
    if (!copied) return null;
    const { linkId, holder, language } = copied;
    const entry = { by, at: now, subjectId: checkId };
    await recordEntry(tx, { kind: "partner.linkCopied", details: { linkId, holder }, ...entry });
    const { href } = partnerTexts({ settings: await getSettings({ tx }), language });
    return { path: href(`/facts/${copied.token}`) };
  });
}
