type Times = { endsAt: Date; opensAt: Date; closesAt: Date };

/** Whether feedback about the event is taken at `now`: from the moment it opens until just before it closes. */
export function takesFeedback(
  { opensAt, closesAt }: Pick<Times, "opensAt" | "closesAt">,
  now: Date,
): boolean {
  return opensAt <= now && now < closesAt;
}

export function isOver({ endsAt }: Pick<Times, "endsAt">, now: Date): boolean {
  return endsAt <= now;
}
