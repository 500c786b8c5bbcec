import type { Outcome } from "#app/domain/responses/outcome.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** A shape for each as well, so that colour is never the only sign. */
const SHAPES: Record<Outcome, string> = {
  did: "M6.3 13.2 1.4 8.3l1.7-1.7 3.2 3.2 6.6-6.6 1.7 1.7z",
  doing: "M8 1a7 7 0 1 0 7 7h-2.4A4.6 4.6 0 1 1 8 3.4z",
  will: "M1 6.8h8.6L6.3 3.5 8 1.8 14.2 8 8 14.2l-1.7-1.7 3.3-3.3H1z",
  cannot: "M2 6.6h12v2.8H2z",
};

export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  const { say } = useTexts();
  return (
    <strong className={`outcome outcome--${outcome}`}>
      <svg className="outcome__icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[outcome]} />
      </svg>
      <span>{say(`outcome.${outcome}`)}</span>
    </strong>
  );
}
