export const dispositionOrder = [
  "answered",
  "linked",
  "waiting",
  "setAside",
  "passedOn",
  "withheld",
  "withdrawn",
] as const;

export type DispositionName = (typeof dispositionOrder)[number];

export type DispositionBarProps = {
  counts: { [Name in DispositionName]: number };
  /** The words and the number, as people read them, for each part. */
  texts: { [Name in DispositionName]: { label: string; count: string } };
};

/** Where everything received stands, as one bar that adds up, with its key and numbers below. */
export function DispositionBar({ counts, texts }: DispositionBarProps) {
  const total = dispositionOrder.reduce((sum, name) => sum + counts[name], 0);
  let start = 0;
  return (
    <div className="disposition">
      <svg className="disposition__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        {dispositionOrder.map((name) => {
          const width = total === 0 ? 0 : (counts[name] / total) * 100;
          const left = start;
          start += width;
          return width > 0 ? (
            <rect key={name} className={`disposition__fill--${name}`} x={left} width={width} height={1} />
          ) : null;
        })}
      </svg>
      <ul className="disposition__key">
        {dispositionOrder.map((name) => (
          <li key={name} className="disposition__part">
            <svg className="disposition__swatch" viewBox="0 0 1 1" aria-hidden="true">
              <rect className={`disposition__fill--${name}`} width={1} height={1} />
            </svg>
            {texts[name].label} <span className="disposition__count">{texts[name].count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
