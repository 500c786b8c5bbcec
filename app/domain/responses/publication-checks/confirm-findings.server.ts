import type { Tx } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { foundHash } from "./checked-wording.server.ts";
import { type CheckResult, type Confirmed, isConfirmable } from "./checks.ts";

type Given = {
  responseId: string;
  revisionId: string;
  results: CheckResult[];
  confirmed: Confirmed;
  by: StaffActor;
  now: Date;
};

/**
 * Keeps why what the checks found may stay, in the transaction of what it is given for. Only what was found and not yet
 * confirmed is kept; a reason for anything else says nothing.
 * @returns the results as they stand then
 */
export async function confirmFindings(tx: Tx, given: Given): Promise<CheckResult[]> {
  const { responseId, revisionId, results, confirmed, by, now } = given;
  const after: CheckResult[] = [];
  for (const result of results) {
    const { check, findings } = result;
    const reason = isConfirmable(check) ? confirmed[check] : undefined;
    if (result.state !== "confirm" || !isConfirmable(check) || !reason) {
      after.push(result);
      continue;
    }
    const kept = { reason, foundHash: foundHash(findings), staffId: by.staffId, at: now };
    await tx.findingConfirmation.upsert({
      where: { revisionId_check: { revisionId, check } },
      create: { revisionId, check, ...kept },
      update: kept,
      select: { check: true },
    });
    const entry = { by, at: now, subjectId: responseId };
    await recordEntry(tx, { kind: "response.findingConfirmed", details: { check, reason }, ...entry });
    after.push({ ...result, state: "confirmed", confirmed: { reason, by: "" } });
  }
  return after;
}
