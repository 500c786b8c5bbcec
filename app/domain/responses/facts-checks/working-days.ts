/** Saturday and Sunday. */
const WEEKEND = [6, 0];

/**
 * The last of so many working days after a day: weekends do not count. Public holidays do: no list of them is kept here, so
 * whoever asks over a holiday gives a day more.
 * @param day "2026-11-27"
 */
export function afterWorkingDays(day: string, workingDays: number): string {
  let left = workingDays;
  let at = Date.parse(`${day}T00:00:00Z`);
  while (left > 0) {
    at += 86_400_000;
    if (!WEEKEND.includes(new Date(at).getUTCDay())) left -= 1;
  }
  return new Date(at).toISOString().slice(0, 10);
}
