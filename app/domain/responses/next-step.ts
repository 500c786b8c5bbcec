import { after, days } from "#app/platform/clock.ts";
import type { Disposition } from "../ledger/dispositions.ts";

/** What happens next and by when; it is late by the clock alone, whatever anybody says. */
export type NextStep = { kind: "read" | "answer" | "lookAgain"; by: Date; isLate: boolean };

type Standing = {
  disposition: Disposition;
  receivedAt: Date;
  /** The event's own promise; the end of that day counts. */
  answerBy: Date | null;
  /** Somebody of the team has written to the person about it. */
  wasRead: boolean;
  promises: { readWithinDays: number; answerWithinDays: number };
  /** The day by which somebody looks again, while that is owed. */
  lookAgainBy: Date | null;
  now: Date;
};

/** @returns null when nothing is owed any more: it was answered, or closed with a reason */
export function nextStep({
  disposition,
  receivedAt,
  answerBy,
  wasRead,
  promises,
  lookAgainBy,
  now,
}: Standing): NextStep | null {
  if (lookAgainBy) return step("lookAgain", { by: lookAgainBy, now });
  if (disposition === "waiting" && !wasRead) {
    return step("read", { by: after(receivedAt, days(promises.readWithinDays)), now });
  }
  if (disposition !== "linked" && disposition !== "waiting") return null;
  const by = answerBy ?? after(receivedAt, days(promises.answerWithinDays));
  return step("answer", { by, now });
}

function step(kind: NextStep["kind"], { by, now }: { by: Date; now: Date }): NextStep {
  return { kind, by, isLate: now > after(by, days(1)) };
}
