import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

type SetStaffLanguages = { staffId: string; languages: string[]; by: Actor; now: Date };

export type StaffLanguagesSet = { ok: true } | { ok: false; reason: "disabled" };

/**
 * Says which languages somebody of the team reads well enough to translate. The same ones again write nothing.
 * @param languages BCP 47, of those that the page offers
 * @throws 404 for somebody unknown
 * @returns refused for a disabled account
 */
export function setStaffLanguages({
  staffId,
  languages,
  by,
  now,
}: SetStaffLanguages): Promise<StaffLanguagesSet> {
  return transaction(async (tx): Promise<StaffLanguagesSet> => {
    const member = await tx.staffMember.findUnique({
      where: { id: staffId },
      select: { languages: true, disabledAt: true },
    });
    if (!member) throw notFound("staff member");
    if (member.disabledAt) return { ok: false, reason: "disabled" };
    const wanted = [...new Set(languages)].sort();
    if (wanted.join() === member.languages.join()) return { ok: true };
    await tx.staffMember.update({
      where: { id: staffId },
      data: { languages: wanted },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: staffId };
    await recordEntry(tx, { kind: "staff.languagesSet", details: { languages: wanted }, ...entry });
    return { ok: true };
  });
}
