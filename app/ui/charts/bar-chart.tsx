import { useId } from "react";
import { ChartTable, type ChartTexts } from "./chart-table.tsx";

export type BarChartRow = {
  label: string;
  /** Zero or more. */
  value: number;
  /** The value as people read it, for instance "1,204" or "fewer than 5". */
  valueText: string;
};

export type BarChartTexts = ChartTexts & {
  /** What was counted, where and when. */
  subtitle: string;
};

type BarChartProps = {
  rows: readonly BarChartRow[];
  texts: BarChartTexts;
  direction?: "ltr" | "rtl" | undefined;
};

const rowHeight = 58;
const barHeight = 24;
/** Per cent of the width for the longest bar; its number stands in the rest. */
const longestBar = 78;

/** Horizontal bars that start at nought, with their numbers beside them and in a table below. */
export function BarChart({ rows, texts, direction = "ltr" }: BarChartProps) {
  const id = useId();
  const longest = Math.max(1, ...rows.map((row) => row.value));
  return (
    <figure className="chart" aria-labelledby={`${id}-headline`}>
      <figcaption>
        <p className="chart__headline" id={`${id}-headline`}>
          {texts.headline}
        </p>
        <p className="chart__subtitle">{texts.subtitle}</p>
      </figcaption>
      <svg
        className="chart__picture"
        width="100%"
        height={rows.length * rowHeight}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{texts.headline}</title>
        {rows.map((row, position) => {
          const length = (row.value / longest) * longestBar;
          return <Bar key={row.label} row={row} top={position * rowHeight} {...{ length, direction }} />;
        })}
      </svg>
      <ChartTable texts={texts} rows={rows} />
    </figure>
  );
}

type BarProps = { row: BarChartRow; top: number; length: number; direction: "ltr" | "rtl" };

// Lengths are shares of the width, not a scaled drawing, so that words keep their size on a phone.
function Bar({ row, top, length, direction }: BarProps) {
  const isRtl = direction === "rtl";
  const fromStart = (share: number) => `${isRtl ? 100 - share : share}%`;
  const barTop = top + 24;
  return (
    <>
      <text className="chart__text" x={fromStart(0)} y={top + 18}>
        {row.label}
      </text>
      <rect
        className="chart__bar"
        x={isRtl ? fromStart(length) : 0}
        y={barTop}
        width={`${length}%`}
        height={barHeight}
        rx={3}
      />
      <text className="chart__text chart__value" x={fromStart(length)} dx={isRtl ? -10 : 10} y={barTop + 18}>
        {row.valueText}
      </text>
    </>
  );
}
