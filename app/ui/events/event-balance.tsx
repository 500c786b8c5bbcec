import { type Balance, DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { DispositionPicture } from "#app/ui/ledger/disposition-picture.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Where everything stands that was said at an event, as a bar with its table; or why that is not told. */
export function EventBalance({ balance }: { balance: Balance | null }) {
  const { say } = useTexts();
  return (
    <section aria-labelledby="balance">
      <h2 className="govuk-heading-m" id="balance">
        {say("events.balance")}
      </h2>
      {balance ? (
        <>
          <p className="govuk-body">{say("events.balance.received", { count: balance.received })}</p>
          <DispositionPicture balance={balance} />
          <Details summary={say("action.shaped.table")}>
            <NumbersTable balance={balance} />
          </Details>
        </>
      ) : (
        <p className="govuk-body">{say("events.balance.tooSmall")}</p>
      )}
    </section>
  );
}

function NumbersTable({ balance }: { balance: Balance }) {
  const { t, number } = useTexts();
  const names = ["received", ...DISPOSITIONS.toReversed()] as const;
  return (
    <Table
      caption={t("events.balance")}
      captionClassName="govuk-visually-hidden"
      firstCellIsHeader
      head={[
        { children: t("responses.filter.heading") },
        { children: t("action.shaped.count"), format: "numeric" },
      ]}
      rows={names.map((name) => [
        { children: t(`disposition.${name}`) },
        { children: number(balance[name]), format: "numeric" },
      ])}
    />
  );
}
