import { useId } from "react";
import { ChartTable, type ChartTexts } from "./chart-table.tsx";

export type LineChartPoint = {
  /** When, as people read it. */
  label: string;
  /** The same as a moment, for its place on the line. */
  at: number;
  value: number;
  valueText: string;
};

export type LineChartTexts = ChartTexts & {
  /** What was counted, where and when. */
  subtitle: string;
};

type LineChartProps = { points: readonly LineChartPoint[]; texts: LineChartTexts };

const WIDTH = 300;
const HEIGHT = 120;
const EDGE = 8;

/** How a number went over time, from its first to its last, with all of them in a table below. Time runs left to right. */
export function LineChart({ points, texts }: LineChartProps) {
  const id = useId();
  const drawn = placed(points);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <figure className="chart" aria-label={texts.headline}>
      <figcaption>
        <p className="chart__subtitle">{texts.subtitle}</p>
      </figcaption>
      <svg
        className="chart__picture"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{texts.headline}</title>
        <path
          d={drawn.map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${x} ${y}`).join("")}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
        {drawn.map(({ x, y }) => (
          <circle key={x} className="chart__bar" cx={x} cy={y} r="4" />
        ))}
      </svg>
      <p className="chart__subtitle">
        <bdi>
          {first?.label}: {first?.valueText}
        </bdi>{" "}
        <span className="arrow">→</span>{" "}
        <bdi>
          {last?.label}: {last?.valueText}
        </bdi>
      </p>
      <ChartTable texts={texts} rows={points} />
    </figure>
  );
}

/** Nought is part of the picture, so that a small change looks small. */
function placed(points: readonly LineChartPoint[]): { x: number; y: number }[] {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const times = points.map(({ at }) => at);
  const [from, until] = [Math.min(...times), Math.max(...times)];
  const share = (value: number, low: number, high: number) => (high > low ? (value - low) / (high - low) : 0);
  const round = (n: number) => Math.round(n * 10) / 10;
  return points.map(({ at, value }) => ({
    x: round(EDGE + share(at, from, until) * (WIDTH - 2 * EDGE)),
    y: round(HEIGHT - EDGE - share(value, low, high) * (HEIGHT - 2 * EDGE)),
  }));
}
