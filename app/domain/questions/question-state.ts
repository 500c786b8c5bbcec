/** Where a question stands, what somebody of the team has to look at first. */
export const QUESTION_STATES = [
  "answered",
  "declined",
  "noReply",
  "late",
  "draftKept",
  "opened",
  "asked",
  "used",
  "withdrawn",
] as const;

export type QuestionState = (typeof QUESTION_STATES)[number];

/** Those that wait for the partner. */
export const WAITING: readonly QuestionState[] = ["noReply", "late", "draftKept", "opened", "asked"];

/** Those that wait for the team. */
export const ARRIVED: readonly QuestionState[] = ["answered", "declined"];

/** Days are calendar days of the operator's time zone, as "2026-11-28". */
type Facts = {
  withdrawnAt: Date | null;
  answer: { kind: "answered" | "declined"; usedAt: Date | null } | null;
  draft: unknown;
  openedAt: Date | null;
  /** The last day on which an answer is in time. */
  dueOn: string;
  today: string;
  noReplyAfterDays: number;
};

/** The clock decides between asked, late and no reply; whoever has opened it or keeps a draft is late all the same. */
export function questionState(facts: Facts): QuestionState {
  const { withdrawnAt, answer, draft, openedAt, dueOn, today } = facts;
  if (answer) return answer.usedAt ? "used" : answer.kind;
  if (withdrawnAt) return "withdrawn";
  if (today > dayAfter(dueOn, facts.noReplyAfterDays)) return "noReply";
  if (today > dueOn) return "late";
  if (draft) return "draftKept";
  return openedAt ? "opened" : "asked";
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
