import { readPeriod } from "#app/domain/triage/queue-period.ts";
import type { Texts } from "#app/platform/texts.ts";

/** The filter by period in words; its end is the moment before which it was. */
export function periodText(period: string, { t, time }: Texts): string {
  const read = readPeriod(period);
  if (!read) return period;
  const happened = t(`triage.filter.period.${read.happening}`);
  if (!read.from) return t("triage.filter.period.before", { happened, to: read.to ? time(read.to) : "" });
  return t("triage.filter.period.between", {
    happened,
    from: time(read.from),
    to: read.to ? time(read.to) : "",
  });
}
