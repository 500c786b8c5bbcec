import type { Balance } from "#app/domain/ledger/dispositions.ts";
import { DispositionPicture } from "#app/ui/ledger/disposition-picture.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Where everything stands that was said at an event, as a bar with its table; or why that is not told. */
export function EventBalance({ balance }: { balance: Balance | null }) {
  const { t, say } = useTexts();
  return (
    <section aria-labelledby="balance">
      <h2 className="govuk-heading-m" id="balance">
        {say("events.balance")}
      </h2>
      {balance ? (
        <>
          <p className="govuk-body">{say("events.balance.received", { count: balance.received })}</p>
          <DispositionPicture balance={balance} caption={t("events.balance")} />
        </>
      ) : (
        <p className="govuk-body">{say("events.balance.tooSmall")}</p>
      )}
    </section>
  );
}
