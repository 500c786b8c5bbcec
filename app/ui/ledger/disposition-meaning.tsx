import { WITHDRAWAL_REASONS } from "#app/domain/feedback/reasons.ts";
import type { Disposition } from "#app/domain/ledger/dispositions.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** What a word of the ledger means; of what was taken back also in which ways that happens. */
export function DispositionMeaning({ name }: { name: Disposition }) {
  const { say } = useTexts();
  if (name !== "withdrawn") return say(`ledger.meaning.${name}`);
  return (
    <>
      {say("ledger.meaning.withdrawn")}
      <ul className="govuk-list govuk-list--bullet">
        {WITHDRAWAL_REASONS.map((reason) => (
          <li key={reason}>{say(`reason.withdrawn.${reason}`)}</li>
        ))}
      </ul>
    </>
  );
}
