import type { CaseBalance } from "#app/domain/safeguarding/case-balance.server.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { Pagination } from "#app/ui/govuk/pagination.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { CaseBalanceTable } from "./case-balance-table.tsx";
import { CaseList, type CaseListProps } from "./case-list.tsx";

type CaseQueuePageProps = CaseListProps & {
  title: string;
  state: "open" | "closed";
  next: string | null;
  isFirstPage: boolean;
  balance: CaseBalance;
};

const STATES = ["open", "closed"] as const;

/** The confidential lane for those who may read it: what is open, oldest first, and its own balance. */
export function CaseQueuePage({ title, state, rows, ages, late, ...page }: CaseQueuePageProps) {
  const { t, say } = useTexts();
  const { next, isFirstPage, balance } = page;
  const address = (query: string) => `/staff/confidential?state=${state}${query}`;
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.confidential.intro")}</p>
      <nav className="subnav" aria-label={title}>
        {STATES.map((one) => (
          <a
            key={one}
            className="govuk-link"
            href={`/staff/confidential?state=${one}`}
            aria-current={one === state ? "page" : undefined}
          >
            {say(`staff.confidential.state.${one}`)}
          </a>
        ))}
      </nav>
      {late.length > 0 ? (
        <InsetText>{say("staff.confidential.referrals.late", { count: late.length })}</InsetText>
      ) : null}
      {rows.length === 0 ? <p className="govuk-body">{say(`staff.confidential.none.${state}`)}</p> : null}
      <CaseList rows={rows} ages={ages} late={late} />
      {next || !isFirstPage ? (
        <Pagination
          label={t("triage.page.label")}
          {...(isFirstPage ? {} : { previous: { href: address(""), children: say("triage.page.first") } })}
          {...(next
            ? {
                next: {
                  href: address(`&after=${encodeURIComponent(next)}`),
                  children: say("triage.page.next"),
                },
              }
            : {})}
        />
      ) : null}
      <CaseBalanceTable balance={balance} />
    </StaffFrame>
  );
}
