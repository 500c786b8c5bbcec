import type { PublicMeasure } from "#app/domain/actions/parts/public-parts.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import { LineChart } from "#app/ui/charts/line-chart.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { plannedDate } from "./planned-date.ts";

/** From so many readings on a line says more than two numbers. */
const ENOUGH_FOR_A_LINE = 3;

/** A measure: what it was at the start and what it is now, with its source; a line once there are enough readings. */
export function MeasureShown({ measure }: { measure: PublicMeasure }) {
  const texts = useTexts();
  const { say, t, language } = texts;
  const { title, objective, source, readings, mistaken, baseline, withdrawnWhy, isDraft } = measure;
  const latest = readings.at(-1);
  const own = foreign(measure, language);
  return (
    <div className="action-links__item">
      <h3 className="govuk-heading-s">
        <span {...own}>{title}</span> <DraftTag isDraft={isDraft} />
      </h3>
      {objective ? (
        <p className="govuk-body">
          {say("action.measure.objective")} <span {...foreign(measure, language)}>{objective}</span>
        </p>
      ) : null}
      <p className="govuk-body">
        {latest ? (
          <strong>{say("action.measure.now", said(texts, measure, latest))}</strong>
        ) : (
          say("action.measure.none")
        )}
        <br />
        {say("action.measure.start", said(texts, measure, baseline))}
        <br />
        <span className="count">
          {say("action.measure.source", { source, r: (words) => <bdi {...own}>{words}</bdi> })}
        </span>
      </p>
      {withdrawnWhy ? (
        <p className="govuk-body">
          {say("action.part.withdrawn", { why: withdrawnWhy, r: (words) => <span {...own}>{words}</span> })}
        </p>
      ) : null}
      {mistaken.map((reading) => (
        <p key={reading.date} className="count">
          <s>{said(texts, measure, reading).value}</s> ({plannedDate(texts, reading)}):{" "}
          <span {...foreign(reading.why, language)}>{reading.why.words}</span>{" "}
          <DraftTag isDraft={reading.why.draftOf !== null} />
        </p>
      ))}
      {readings.length >= ENOUGH_FOR_A_LINE ? (
        <LineChart
          points={[baseline, ...readings].map((reading) => ({
            ...{ label: plannedDate(texts, reading), value: reading.value },
            ...{ at: Date.parse(reading.date), valueText: texts.number(reading.value) },
          }))}
          texts={{
            headline: title,
            subtitle: measure.unit,
            tableSummary: t("action.shaped.table"),
            labelHead: t("action.measure.when"),
            valueHead: t("action.measure.value"),
          }}
        />
      ) : null}
    </div>
  );
}

function said(texts: Texts, { unit }: PublicMeasure, reading: PublicMeasure["baseline"]) {
  const value = [texts.number(reading.value), unit].filter(Boolean).join(" ");
  return { value: `\u2068${value}\u2069`, date: plannedDate(texts, reading) };
}
